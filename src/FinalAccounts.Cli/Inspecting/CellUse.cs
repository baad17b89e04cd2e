namespace FinalAccounts.Cli.Inspecting;

/// <summary>What a cell is to the account.</summary>
internal enum CellUse
{
    /// <summary>Heading, label, code, or a number that no table needs.</summary>
    Words,

    /// <summary>Its number is a fact.</summary>
    Number,

    /// <summary>Blank, or a dash that says 不适用, where a fact may stand.</summary>
    Empty,

    /// <summary>A number is printed that was not read.</summary>
    Unread,

    /// <summary>Part of a scorecard.</summary>
    Scorecard,
}

/// <summary>Names of the uses, and which text is an amount.</summary>
internal static class CellUses
{
    public static string Label(this CellUse use) => use switch
    {
        CellUse.Number => "已读取的数字",
        CellUse.Empty => "空白或不适用",
        CellUse.Unread => "没有读取的数字",
        CellUse.Scorecard => "绩效自评表",
        _ => "表头、项目、编码",
    };

    /// <summary>Whether a text looks like an amount and nothing else: digits with a decimal point, so that codes, line numbers and years are none.</summary>
    public static bool IsAmount(string text) =>
        text.Contains('.') && text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().IndexOfAnyExcept("0123456789.,-+() ") < 0;
}
