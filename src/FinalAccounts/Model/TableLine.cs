namespace FinalAccounts.Model;

/// <summary>
/// One row of a disclosure table, or one of the two sides of a two-sided row (01, 04), or one block of a side-by-side row (06).
/// <paramref name="Key"/> is the row of the facts export: a code, 合计, or the label without ordinal, white space, quotation
/// marks and closing unit.
/// </summary>
public sealed record TableLine(string Key, string PrintedLabel, IReadOnlyList<Fact> Facts)
{
    /// <summary>The functional (3, 5, 7 digits) or economic (3, 5 digits) code as printed without spaces, wrong or not.</summary>
    public string? Code { get; init; }

    /// <summary>The name beside the code, or the label; white space removed.</summary>
    public string Name { get; init; } = "";

    /// <summary>Depth from 1: 类, 款, 项 of a code; the nesting of a label (三公 → 公务用车 → 购置). 0 for totals.</summary>
    public int Level { get; init; }

    /// <summary>The key of the line that this one is a part of, if the form says so.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The unit that the label itself names for a count (辆, 个, 人), or null.</summary>
    public string? CountUnit { get; init; }

    /// <summary>The printed 行次, if there is one.</summary>
    public int? LineNumber { get; init; }
}
