using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Whose account it is, of which year and kind; <see cref="Title"/> is the document's own title, empty where it prints none.</summary>
public sealed record Identity(ReportKind Kind, DepartmentIdentity Department, int Year, string Title, IReadOnlyList<ImportIssue> Issues);
