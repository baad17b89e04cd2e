using System.Globalization;

namespace FinalAccounts.Scorecards;

/// <summary>What a printed cell looks like, by which a shifted row is placed under its heading.</summary>
internal enum CellLook
{
    Blank,
    Dash,
    Number,
    Percent,
    Text,
}

internal static class CellLooks
{
    /// <summary>Looks at a cell: 9,372.57 and 10分 are numbers, 100.00% is a percentage; —, -, / are dashes.</summary>
    public static CellLook Of(string text, out decimal number)
    {
        number = 0;
        var rest = text.AsSpan().Trim();
        if (rest.IsEmpty) return CellLook.Blank;
        if (rest.IndexOfAnyExcept("-—－–―/\\") < 0) return CellLook.Dash;
        var isPercent = rest[^1] is '%' or '％';
        foreach (var unit in (ReadOnlySpan<string>)["%", "％", "分", "万元", "元"])
        {
            if (rest.EndsWith(unit)) rest = rest[..^unit.Length].TrimEnd();
        }

        var isNumber = decimal.TryParse(rest, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
        return !isNumber ? CellLook.Text : isPercent ? CellLook.Percent : CellLook.Number;
    }

    /// <summary>Whether a text states a value, and so is no indicator's name: ≥95%, =100%, 50000.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && (text[0] is '≥' or '≤' or '＝' or '=' or '>' or '<' or '＞' or '＜' or '≧' or '≦' || Of(text, out _) is CellLook.Number or CellLook.Percent or CellLook.Dash);
}
