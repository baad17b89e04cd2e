using FinalAccounts.Model;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>A finding with its number on the page and, where it is set aside, the reason.</summary>
public sealed record FindingView(int Ordinal, Finding Finding, SetAsideFinding? SetAside)
{
    /// <summary>What was found.</summary>
    public Outcome Outcome => Finding.Outcome;
}

/// <summary>A root cause: the finding that speaks for it, and those that it explains.</summary>
public sealed record CauseView(FindingView Primary, IReadOnlyList<FindingView> Related)
{
    /// <summary>The causes in the order of the catalogue.</summary>
    public static IReadOnlyList<CauseView> Of(CheckedReport report) =>
    [
        .. report.Findings.Findings.Index()
            .Select(entry => new FindingView(entry.Index, entry.Item, report.SetAsideOf(entry.Item)))
            .GroupBy(finding => finding.Finding.Cause)
            .Select(cause => (Primary: cause.FirstOrDefault(finding => finding.Finding.IsPrimary) ?? cause.First(), All: cause))
            .Select(cause => new CauseView(cause.Primary, [.. cause.All.Where(finding => finding != cause.Primary)])),
    ];
}
