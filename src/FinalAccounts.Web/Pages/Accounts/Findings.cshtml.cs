using FinalAccounts.Checks;
using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>核对结果: what the checks say of one report: counts, failures by severity and cause with their evidence, rounding, and what could not be checked.</summary>
public sealed class FindingsModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <summary>The severities in the order of the page.</summary>
    public static readonly IReadOnlyList<FindingSeverity> Severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Information];

    /// <inheritdoc/>
    public override string Part => "核对结果";

    /// <summary>What the checks say; null where the version has not been checked.</summary>
    public CheckedReport? Checked { get; private set; }

    /// <summary>The failures by cause.</summary>
    public IReadOnlyList<CauseView> Causes { get; private set; } = [];

    /// <summary>Differences that rounding explains, by check.</summary>
    public IReadOnlyList<IGrouping<string, Outcome>> Rounding { get; private set; } = [];

    /// <summary>What could not be checked, by check and reason.</summary>
    public IReadOnlyList<UncheckedView> NotChecked { get; private set; } = [];

    /// <summary>Whether there is a version before this one to compare with.</summary>
    public bool HasEarlier => Report.Published.Any(v => v.Year == Account.Year && v.Kind == Account.Kind && v.Number < Account.Number);

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Findings;

    /// <summary>Reads what the checks say: three statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Checked = await Db.FindFindingsAsync(Department, Account, cancellation);
        if (Checked is null) return;

        Causes = CauseView.Of(Checked);
        Rounding = [.. Checked.Findings.Rounding.GroupBy(outcome => outcome.Check)];
        NotChecked = [.. Checked.Findings.NotApplicable
            .GroupBy(outcome => (outcome.Check, outcome.Message))
            .Select(group => new UncheckedView(CheckFamily.Of(group.Key.Check), group.Key.Check, group.Key.Message, [.. group.Select(outcome => outcome.Where)]))];
    }

    /// <summary>Places that one check could not be applied to for one reason.</summary>
    public sealed record UncheckedView(CheckFamily Family, string Check, string Reason, IReadOnlyList<string> Places);
}
