using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>What the person who hands in a document says of it; each wins over what the document says.</summary>
public sealed record GivenIdentity(string? Department = null, string? RegionCode = null, int? Year = null, ReportKind? Kind = null);

/// <summary>Whose account it is, of which year and kind; <see cref="Title"/> is the document's own title.</summary>
public sealed record Identity(ReportKind Kind, DepartmentIdentity Department, int Year, string Title, IReadOnlyList<ImportIssue> Issues);

/// <summary>Finds out what a document is, whose it is and of which fiscal year, or says what it needs to be told.</summary>
public static class Identifier
{
    /// <summary>
    /// Identifies a document. Throws <see cref="UnreadableFileException"/> where the document is no final account or performance report
    /// (code <c>not-a-final-account</c>, with the reason), or where department, region or year stay uncertain (<c>department-uncertain</c>,
    /// <c>region-uncertain</c>, <c>year-uncertain</c>; the message names the candidates and how to give the answer).
    /// </summary>
    public static Identity Identify(SourceDocument document, GivenIdentity given, IReadOnlyList<AccountTable> tables, IReadOnlyList<Scorecard> scorecards) =>
        throw new UnreadableFileException("not-a-final-account", $"“{document.File.Name}”不是部门决算。");
}
