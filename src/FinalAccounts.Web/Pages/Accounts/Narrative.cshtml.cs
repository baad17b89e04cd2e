using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>情况说明: the narrative as a tree of sections, every stated figure marked and linked to its table cell.</summary>
public sealed class NarrativeModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "情况说明";

    /// <summary>The text.</summary>
    public NarrativeText Text { get; private set; } = null!;

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Narrative;

    /// <summary>Reads the narrative: five statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Text = await NarrativeText.ReadAsync(Db, Account.VersionId, cancellation);
}
