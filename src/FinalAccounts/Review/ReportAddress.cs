using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Review;

/// <summary>A report as staff name it: a department under any of its names, with its division where several bear the name, year, and kind where there are several.</summary>
public sealed record ReportAddress(string Department, int Year, string? RegionCode = null, ReportKind? Kind = null);

/// <summary>A report that was found: its key, its name for messages, and its public version's current run of the checks (null where it has none).</summary>
internal sealed record ReviewedReport(int Id, string Name, int? RunId);

/// <summary>Finds the one report that is meant.</summary>
internal static class ReportSearch
{
    /// <summary>The report; or why there is none, in a sentence.</summary>
    public static async Task<(ReviewedReport? Report, string Problem)> FindAsync(FinalAccountsContext db, ReportAddress address, CancellationToken cancellation)
    {
        var found = await db.Reports
            .Where(r => r.Year == address.Year && (r.Department.Name == address.Department || r.Department.Names.Any(n => n.Name == address.Department)))
            .Where(r => address.RegionCode == null || r.Department.RegionCode == address.RegionCode)
            .Where(r => address.Kind == null || r.Kind == address.Kind)
            .OrderBy(r => r.Department.RegionCode).ThenBy(r => r.DepartmentId).ThenBy(r => r.Kind)
            .Select(r => new
            {
                r.Id,
                r.Kind,
                r.Department.Name,
                r.Department.RegionCode,
                r.Department.Region.FullName,
                RunId = db.CheckRuns.Where(c => c.IsCurrent && c.Version.IsPublic && c.Version.ReportId == r.Id).Select(c => (int?)c.Id).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return found switch
        {
            [] => (null, ReviewMessages.NoReport(address)),
            [var only] => (new ReviewedReport(only.Id, $"{only.Name}{address.Year}年度{only.Kind.Label()}", only.RunId), ""),
            _ => (null, ReviewMessages.SeveralReports(address, [.. found.Select(r => $"{r.FullName}（{r.RegionCode}）{r.Name} {r.Kind.Label()}")])),
        };
    }
}
