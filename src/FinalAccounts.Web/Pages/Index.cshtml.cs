using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Pages.Regions;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages;

/// <summary>首页: what this is, one search box, the newest reports, the provinces.</summary>
public sealed class IndexModel(FinalAccountsContext db) : PortalPage
{
    private const int Newest = 12;

    /// <inheritdoc/>
    public override string Title => "";

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Home;

    /// <summary>The newest public reports.</summary>
    public IReadOnlyList<NewReport> Reports { get; private set; } = [];

    /// <summary>How many public reports there are.</summary>
    public int Total { get; private set; }

    /// <summary>The provinces that have departments.</summary>
    public IReadOnlyList<RegionCount> Provinces { get; private set; } = [];

    /// <summary>Reads the newest reports and the provinces.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reports = await db.Versions
            .Where(v => v.IsPublic)
            .OrderByDescending(v => v.ImportedAt).ThenByDescending(v => v.Id)
            .Take(Newest)
            .Select(v => new NewReport(v.Report.Department.RegionCode, v.Report.Department.Region.FullName, v.Report.Department.Name, v.Report.Year, v.Report.Kind, v.ImportedAt))
            .ToListAsync(cancellation);
        Total = await db.Versions.CountAsync(v => v.IsPublic, cancellation);
        Provinces = await db.CountDepartmentsAsync(null, cancellation);
    }

    /// <summary>A report that came in lately.</summary>
    public sealed record NewReport(string RegionCode, string Region, string Department, int Year, ReportKind Kind, DateTime ImportedAt)
    {
        /// <summary>Its overview.</summary>
        public string Address => new AccountLinks(RegionCode, Department, Year, Kind).Overview;
    }
}
