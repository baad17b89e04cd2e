using FinalAccounts.Storage;

namespace FinalAccounts.Web.Pages.Regions;

/// <summary>地区: the provinces whose departments have published.</summary>
public sealed class IndexModel(FinalAccountsContext db) : PortalPage
{
    /// <inheritdoc/>
    public override string Title => "按地区查";

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Regions;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("地区")];

    /// <summary>The provinces that have departments.</summary>
    public IReadOnlyList<RegionCount> Provinces { get; private set; } = [];

    /// <summary>Reads the provinces.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Provinces = await db.CountDepartmentsAsync(null, cancellation);
}
