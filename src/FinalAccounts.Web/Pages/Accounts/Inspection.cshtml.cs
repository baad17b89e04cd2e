using FinalAccounts.Exports.Inspection;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>检查表: the findings laid out as the form with which finance bureaus inspect disclosure, for A4.</summary>
public sealed class InspectionModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "检查表";

    /// <inheritdoc/>
    public override string Tab => "核对结果";

    /// <inheritdoc/>
    protected override IEnumerable<Crumb> Between => [new("核对结果", Links.Findings)];

    /// <summary>The form; null where the version has not been checked.</summary>
    public InspectionSheet? Sheet { get; private set; }

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Inspection;

    /// <summary>Reads the findings and the tables' statuses: four statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Sheet = await ReadAsync(Db, Report, cancellation);

    internal static async Task<InspectionSheet?> ReadAsync(FinalAccountsContext db, FoundReport report, CancellationToken cancellation)
    {
        if (await db.FindFindingsAsync(report.Department, report.Account, cancellation) is not { } findings) return null;
        var tables = await db.ReadTablesAsync(report.Account.VersionId, cancellation);
        return InspectionSheet.Of(findings, tables.Where(table => table.Standard is not null).ToDictionary(table => table.Standard!.Value, table => table.Status));
    }
}
