using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;

namespace FinalAccounts.Web.Addresses;

/// <summary>
/// The report behind an address: whose, which version, its addresses, and all that the department has published.
/// <paramref name="FormerName"/> is true where the address uses a name that the department no longer has,
/// <paramref name="OtherKind"/> where it left the kind open and there is no 部门决算 of that year.
/// </summary>
public sealed record FoundReport(DepartmentHead Department, IReadOnlyList<PublishedVersion> Published, PublishedVersion Account, AccountLinks Links, bool FormerName, bool OtherKind);

/// <summary>Finds the report of an address.</summary>
public static class ReportFinder
{
    /// <summary>Two statements: the department, and everything it has published. Null where there is no such report.</summary>
    public static async Task<FoundReport?> FindReportAsync(this FinalAccountsContext db, AskedReport asked, CancellationToken cancellation)
    {
        var department = await db.FindDepartmentAsync(asked.Region, asked.Department, cancellation);
        if (department is null) return null;

        var published = await db.FindPublishedAsync(department.Id, cancellation);
        var ofYear = published.Where(v => v.Year == asked.Year).OrderBy(v => v.Kind).ToList();
        var kind = asked.Kind ?? ofYear.FirstOrDefault()?.Kind;
        var account = ofYear.Find(v => v.Kind == kind && (asked.Version is { } number ? v.Number == number : v.IsCurrent));
        if (account is null) return null;

        var links = new AccountLinks(department.RegionCode, department.Name, account.Year, account.Kind, account.IsCurrent ? null : account.Number);
        var otherKind = asked.Kind is null && account.Kind != ReportKind.DepartmentFinalAccount;
        return new FoundReport(department, published, account, links, department.Name != asked.Department, otherKind);
    }
}
