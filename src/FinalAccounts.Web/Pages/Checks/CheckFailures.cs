using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>A place in a public report where a check fails; <paramref name="Place"/> is where a reader should look first.</summary>
public sealed record CheckFailure(
    AccountLinks Links, string Department, bool IsSample, int Ordinal, string Where, string? Printed, string? Expected, decimal? Difference, string Unit, string? Place, bool SetAside);

/// <summary>Reads the failures of a check.</summary>
internal static class CheckFailures
{
    /// <summary>Some of a check's failures, the newest year first: one statement.</summary>
    public static async Task<IReadOnlyList<CheckFailure>> ReadFailuresAsync(this FinalAccountsContext db, string check, int skip, int take, CancellationToken cancellation)
    {
        var failures = await db.Findings
            .Where(f => f.CheckId == check && f.Kind == OutcomeKind.Failed && f.Run.IsCurrent && f.Run.Version.IsPublic)
            .Select(f => new { Finding = f, f.Run.Version.IsSample, f.Run.Version.ReportId, f.Run.Version.Report.Year, f.Run.Version.Report.Kind, f.Run.Version.Report.Department.RegionCode, f.Run.Version.Report.Department.Name })
            .OrderByDescending(f => f.Year).ThenBy(f => f.RegionCode).ThenBy(f => f.Name).ThenBy(f => f.Kind).ThenBy(f => f.Finding.Ordinal)
            .Skip(skip).Take(take)
            .Select(f => new
            {
                f.IsSample,
                f.Year,
                f.Kind,
                f.RegionCode,
                f.Name,
                f.Finding.Ordinal,
                f.Finding.Location,
                f.Finding.Printed,
                f.Finding.Expected,
                f.Finding.Difference,
                f.Finding.Unit,
                Place = f.Finding.Evidence.Where(e => e.Place != null).OrderBy(e => e.Ordinal).Select(e => e.Place).FirstOrDefault(),
                SetAside = db.SetAsides.Any(s => s.ReportId == f.ReportId && s.CheckId == check && s.Location == f.Finding.Location && s.WithdrawnAt == null),
            })
            .ToListAsync(cancellation);
        return [.. failures.Select(f => new CheckFailure(
            new AccountLinks(f.RegionCode, f.Name, f.Year, f.Kind), f.Name, f.IsSample, f.Ordinal, f.Location, f.Printed, f.Expected, f.Difference, f.Unit, f.Place, f.SetAside))];
    }
}
