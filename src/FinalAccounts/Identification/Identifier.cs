using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Finds out what a document is, whose it is and of which fiscal year, or says what it needs to be told.</summary>
public static class Identifier
{
    /// <summary>
    /// Identifies a document. Throws <see cref="UnreadableFileException"/> where the document is no final account or performance report
    /// (code <c>not-a-final-account</c> or <c>blank-form</c>, with the reason), or where kind, department, region or year stay uncertain
    /// (<c>kind-uncertain</c>, <c>department-uncertain</c>, <c>region-uncertain</c>, <c>year-uncertain</c>; the message names the candidates
    /// and how to give the answer).
    /// </summary>
    public static Identity Identify(SourceDocument document, GivenIdentity given, IReadOnlyList<AccountTable> tables, IReadOnlyList<Scorecard> scorecards)
    {
        var file = document.Name;
        var evidence = DocumentEvidence.Of(document);
        var title = TitleFinder.Find(evidence.Head);
        var nameOfFile = document.Files.Select(run => DocumentTitles.Parse(Path.GetFileNameWithoutExtension(run.File.Name))).FirstOrDefault(named => named is not null);

        if (BlankForm.Is(document, title, evidence, tables)) throw IdentificationMessages.BlankForm(file);
        var kind = KindDecision.Decide(file, given.Kind, title, nameOfFile, evidence, tables, scorecards);
        var department = DepartmentDecision.Decide(file, given.Department, title, nameOfFile, evidence, scorecards);
        var issues = new List<ImportIssue>();
        var region = RegionDecision.Decide(document, given, department, title, issues);
        var year = YearDecision.Decide(file, given.Year, title, nameOfFile, evidence, scorecards);

        var level = DepartmentName.IsTownship(department.Canonical) ? GovernmentLevel.Township : region.Level;
        var identity = new DepartmentIdentity(department.Printed, department.Canonical, level, region)
        {
            Suffix = department.Suffix,
            FormerNames = FormerNames.Find(document, department),
        };
        return new Identity(kind, identity, year, title?.Text ?? "", issues);
    }
}
