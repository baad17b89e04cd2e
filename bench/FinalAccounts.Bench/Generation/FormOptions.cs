using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation;

/// <summary>How a document is written down.</summary>
internal enum WrittenForm
{
    /// <summary>Text of a Word file: one cell per line behind a tab, rows apart by a blank line.</summary>
    CellPerLine,

    /// <summary>Plain text with the cells of a row apart by tabs.</summary>
    TabSeparated,

    /// <summary>A page of a government site.</summary>
    Html,
}

/// <summary>How a table prints functional codes.</summary>
internal enum CodeColumns
{
    /// <summary>One code over the three columns 类 款 项.</summary>
    Merged,

    /// <summary>208 | 05 | 05.</summary>
    Split,

    /// <summary>One column 科目编码.</summary>
    Single,

    /// <summary>Code and name in one cell.</summary>
    WithName,

    /// <summary>208 | 20805 | 2080505.</summary>
    Cumulative,

    /// <summary>208 |, then | 05 |, then | | 05: each line prints its own part only.</summary>
    LastPart,
}

/// <summary>The choices that real departments make differently.</summary>
internal sealed record FormOptions(WrittenForm Form)
{
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousandYuan;

    public CodeColumns Codes { get; init; }

    /// <summary>1,234.50 instead of 1234.50.</summary>
    public bool Thousands { get; init; }

    /// <summary>表1： instead of 公开01表.</summary>
    public bool PlainLabels { get; init; }

    /// <summary>What 不适用 is printed as.</summary>
    public string Dash { get; init; } = "——";

    /// <summary>Decimals of the tables' amounts: with fewer than two each cell is rounded by itself, and sums agree only within rounding.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Explains expenditure item by item and gives each evaluation's conclusion in words.</summary>
    public bool Detailed { get; init; }

    public string Extension => Form == WrittenForm.Html ? "html" : "txt";

    public string Money(long hundredths) => Amounts.Print(hundredths, Unit, Thousands, Decimals);

    public string MoneyOrBlank(long hundredths) => hundredths == 0 ? "" : Money(hundredths);
}
