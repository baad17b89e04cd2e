using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>与上一版相比: which findings of the version before are gone, which stay, which are new, and which could not be checked again.</summary>
public sealed class FindingChangesModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <summary>The fates in the order of the page.</summary>
    public static readonly IReadOnlyList<FindingFate> Fates = [FindingFate.New, FindingFate.Stays, FindingFate.NotChecked, FindingFate.Gone];

    /// <inheritdoc/>
    public override string Part => "与上一版相比";

    /// <inheritdoc/>
    public override string Tab => "核对结果";

    /// <inheritdoc/>
    protected override IEnumerable<Crumb> Between => [new("核对结果", Links.Findings)];

    /// <summary>The comparison; null where there is nothing to compare with.</summary>
    public VersionComparison? Comparison { get; private set; }

    /// <summary>The version before, where it is published too.</summary>
    public AccountLinks? Before { get; private set; }

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.FindingChanges;

    /// <summary>Compares: five statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Comparison = await Db.FindFindingChangesAsync(Account.VersionId, cancellation);
        var before = Report.Published.FirstOrDefault(v => v.Year == Account.Year && v.Kind == Account.Kind && v.Number == Comparison?.NumberBefore);
        if (before is not null) Before = Links.OfVersion(before.IsCurrent ? null : before.Number);
    }
}
