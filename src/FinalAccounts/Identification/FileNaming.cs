using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// What one of several files says of the report that it belongs to; null where it leaves it open. <paramref name="Weight"/> tells how
/// much of a report's own text it prints: its title, and the headings of its parts.
/// </summary>
internal sealed record FileNaming(DepartmentName? Department, int? Year, ReportKind? Kind, int Weight)
{
    private const int OfHeadings = 2;

    /// <summary>What the file says; throws <see cref="UnreadableFileException"/> where it is no part of any report (a budget, a blank form, something else).</summary>
    public static FileNaming Of(SourceDocument document, IReadOnlyList<AccountTable> tables, IReadOnlyList<Scorecard> scorecards)
    {
        var evidence = DocumentEvidence.Of(document);
        var title = TitleFinder.Find(evidence.Head);
        var nameOfFile = DocumentTitles.Parse(Path.GetFileNameWithoutExtension(document.File.Name));
        var department = DepartmentDecision.Find(title, nameOfFile, evidence, scorecards) ?? OfFileName(nameOfFile);
        if (department is null && BlankForm.Is(document, title, evidence, tables)) throw IdentificationMessages.BlankForm(document.File.Name);
        if (KindDecision.WhyNoPart(document.File.Name, title, nameOfFile, evidence, tables, scorecards) is { } foreign) throw foreign;
        return new FileNaming(
            department,
            YearDecision.Find(title, nameOfFile, evidence, scorecards),
            title?.Subject switch { TitleSubject.DepartmentAccount => ReportKind.DepartmentFinalAccount, TitleSubject.UnitAccount => ReportKind.UnitFinalAccount, _ => null },
            (evidence.Headings.Count > 0 ? OfHeadings : 0) + (title is { IsAccount: true } ? 1 : 0));
    }

    /// <summary>Whether two files can belong to one report: nothing that both say differs.</summary>
    public bool Fits(FileNaming other) =>
        (Department is null || other.Department is null || (Department.IsSameAs(other.Department) && (Department.Suffix is null || other.Department.Suffix is null || Department.Suffix == other.Department.Suffix)))
        && (Year is null || other.Year is null || Year == other.Year)
        && (Kind is null || other.Kind is null || Kind == other.Kind);

    /// <summary>This with what only the other says.</summary>
    public FileNaming With(FileNaming other) => new(Department ?? other.Department, Year ?? other.Year, Kind ?? other.Kind, Math.Max(Weight, other.Weight));

    private static DepartmentName? OfFileName(DocumentTitle? nameOfFile) => nameOfFile?.Department is { } name && !DepartmentName.IsBlank(name) ? DepartmentName.Of(name) : null;
}
