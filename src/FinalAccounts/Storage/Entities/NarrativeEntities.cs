using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>sections: the headings of the narrative as a tree.</summary>
public sealed class SectionEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0, in printed order.</summary>
    public int Ordinal { get; set; }

    /// <summary>The enclosing section's ordinal.</summary>
    public int? ParentOrdinal { get; set; }

    /// <summary>From 1.</summary>
    public int Level { get; set; }

    /// <summary>一、 （一） 第三部分, as printed.</summary>
    public required string Number { get; set; }

    /// <summary>The heading.</summary>
    public required string Title { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>First block under the heading itself.</summary>
    public int FirstBlock { get; set; }

    /// <summary>Last one; less than the first when nothing stands under it.</summary>
    public int LastBlock { get; set; }
}

/// <summary>stated_figures: what the narrative says.</summary>
public sealed class StatedFigureEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0, in printed order.</summary>
    public int Ordinal { get; set; }

    /// <summary>The section it stands in.</summary>
    public int? SectionOrdinal { get; set; }

    /// <summary>Of what.</summary>
    public required string Subject { get; set; }

    /// <summary>Amount, budget, change, growth, share, completion, variance, count.</summary>
    public FigureKind Kind { get; set; }

    /// <summary>In the printed unit; signed.</summary>
    public decimal Value { get; set; }

    /// <summary>In 元; null for percentages and counts.</summary>
    public decimal? Amount { get; set; }

    /// <summary>万元, %, 批 ….</summary>
    public required string Unit { get; set; }

    /// <summary>The last printed decimal place, in the printed unit.</summary>
    public decimal Step { get; set; }

    /// <summary>The words of the figure.</summary>
    public required string Printed { get; set; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; set; }

    /// <summary>主要原因.</summary>
    public string? Reason { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; set; }

    /// <summary>The cell that prints the same item: table …</summary>
    public int? CellTable { get; set; }

    /// <summary>… row key …</summary>
    public string? CellRow { get; set; }

    /// <summary>… and measure.</summary>
    public Measure? CellMeasure { get; set; }
}

/// <summary>included_units: units that the account covers.</summary>
public sealed class IncludedUnitEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>预算级次 or nature, as printed.</summary>
    public string? Level { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }
}

/// <summary>staff_numbers.</summary>
public sealed class StaffNumberEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>编制内实有人员 ….</summary>
    public required string Subject { get; set; }

    /// <summary>People.</summary>
    public int Count { get; set; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }
}

/// <summary>glossary_entries.</summary>
public sealed class GlossaryEntryEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The term.</summary>
    public required string Term { get; set; }

    /// <summary>What the document says it means.</summary>
    public required string Explanation { get; set; }

    /// <summary>The functional code that the entry names.</summary>
    public string? Code { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }
}

/// <summary>evaluation_conclusions: grade and score that a report states.</summary>
public sealed class EvaluationConclusionEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Of what.</summary>
    public string? Subject { get; set; }

    /// <summary>优, 良好 ….</summary>
    public string? Grade { get; set; }

    /// <summary>Points.</summary>
    public decimal? Score { get; set; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }
}

/// <summary>import_issues: what was not understood.</summary>
public sealed class ImportIssueEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Stable word.</summary>
    public required string Code { get; set; }

    /// <summary>Note, doubt, question.</summary>
    public IssueSeverity Severity { get; set; }

    /// <summary>A sentence.</summary>
    public required string Message { get; set; }

    /// <summary>Where, if it has a place.</summary>
    public string? Place { get; set; }
}
