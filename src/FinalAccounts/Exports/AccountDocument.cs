using System.ComponentModel;

namespace FinalAccounts.Exports;

/// <summary>The JSON form of one read document. Property names in camel case; its schema is docs/account.schema.json.</summary>
[Description("One departmental final account (部门决算) or performance self-evaluation report, as read from a document.")]
public sealed record AccountDocument(
    [property: Description("department_final_account 部门决算, unit_final_account 单位决算 or performance_evaluation 部门整体支出绩效自评报告")] string Kind,
    [property: Description("Canonical name of the department")] string Department,
    [property: Description("The department's name as the document prints it")] string DepartmentPrinted,
    [property: Description("Names that the document says the department had before")] IReadOnlyList<string> FormerNames,
    [property: Description("Full name of the administrative division")] string Region,
    [property: Description("Six-digit code of the administrative division (NBS)")] string RegionCode,
    [property: Description("Fiscal year")] int Year,
    [property: Description("The document's own title")] string Title,
    [property: Description("The files that were read, in the report's order")] IReadOnlyList<AccountDocument.FileView> Files,
    [property: Description("Units that the account covers")] IReadOnlyList<AccountDocument.UnitView> Units,
    [property: Description("Staff numbers that the document states")] IReadOnlyList<AccountDocument.StaffView> Staff,
    [property: Description("The ten standard tables in order, then extra ones")] IReadOnlyList<AccountDocument.TableView> Tables,
    [property: Description("Every numeric cell of the standard tables, blanks included")] IReadOnlyList<AccountDocument.FactView> Facts,
    [property: Description("Sections of the narrative in printed order; a tree by parent")] IReadOnlyList<AccountDocument.SectionView> Sections,
    [property: Description("Figures that the narrative states")] IReadOnlyList<AccountDocument.FigureView> Figures,
    [property: Description("Performance scorecards (绩效自评表)")] IReadOnlyList<AccountDocument.ScorecardView> Scorecards,
    [property: Description("Glossary entries (名词解释)")] IReadOnlyList<AccountDocument.GlossaryView> Glossary,
    [property: Description("Conclusions of evaluations")] IReadOnlyList<AccountDocument.ConclusionView> Conclusions,
    [property: Description("What was not understood")] IReadOnlyList<AccountDocument.IssueView> Issues)
{
    /// <summary>A file; its blocks are numbered from firstBlock.</summary>
    public sealed record FileView(string File, string Sha256, string Format, long Bytes, int FirstBlock, ArchiveView? Archive);

    /// <summary>The archive that a file was handed in with, and its path there.</summary>
    public sealed record ArchiveView(string File, string Sha256, string Path);

    /// <summary>A covered unit.</summary>
    public sealed record UnitView(string Name, string? Level, string Place);

    /// <summary>A staff number.</summary>
    public sealed record StaffView(string Subject, int Count, string Place);

    /// <summary>A table; id is 01–10, or null for an extra table.</summary>
    public sealed record TableView(string? Id, string Title, string Status, string? Label, string Unit, string? Place);

    /// <summary>A cell; value is null unless state is value, in the printed unit. Confidence (0 to 1) only where a machine read it from a scan, unchecked.</summary>
    public sealed record FactView(string Table, string Row, string Column, decimal? Value, string Unit, string State, string Printed, string Place, float? Confidence);

    /// <summary>A section; text is what stands under the heading itself.</summary>
    public sealed record SectionView(int Ordinal, int? Parent, int Level, string Number, string Title, string Text, string Place);

    /// <summary>A stated figure; cell is the table cell that prints the same item.</summary>
    public sealed record FigureView(string Subject, string Kind, decimal Value, string Unit, string Sentence, string Place, string Printed, string? Reason, CellView? Cell, float? Confidence);

    /// <summary>The address of a table cell.</summary>
    public sealed record CellView(string Table, string Row, string Column);

    /// <summary>A scorecard, cells as printed.</summary>
    public sealed record ScorecardView(
        string Kind,
        string Project,
        string Department,
        string ImplementingUnit,
        IReadOnlyList<FundView> Funds,
        GoalsView Goals,
        IReadOnlyList<IndicatorView> Indicators,
        TotalView Total,
        IReadOnlyDictionary<string, string> Extra,
        string Place);

    /// <summary>A row of the funds block.</summary>
    public sealed record FundView(string Name, string InitialBudget, string AnnualBudget, string Executed, string Weight, string ExecutionRate, string Score, string Place, float? Confidence);

    /// <summary>年度总体目标.</summary>
    public sealed record GoalsView(string Expected, string Actual);

    /// <summary>An indicator.</summary>
    public sealed record IndicatorView(
        string Level1,
        string Level2,
        string Level3,
        string Weight,
        string Target,
        string Actual,
        string Score,
        string DeviationReason,
        IReadOnlyList<ExtraView> Extra,
        string Place,
        float? Confidence);

    /// <summary>A further column.</summary>
    public sealed record ExtraView(string Heading, string Text);

    /// <summary>总分.</summary>
    public sealed record TotalView(string Weight, string Score);

    /// <summary>A glossary entry.</summary>
    public sealed record GlossaryView(string Term, string Explanation, string? Code, string Place);

    /// <summary>A conclusion.</summary>
    public sealed record ConclusionView(string? Subject, string? Grade, decimal? Score, string Sentence, string Place);

    /// <summary>An import issue.</summary>
    public sealed record IssueView(string Code, string Severity, string Message, string? Place);
}
