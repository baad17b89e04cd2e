using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>
/// How a check came out in the public reports: places that passed (of them by rounding), failed and could not be checked; reports that
/// fail it, and reports in which it could be checked at all.
/// </summary>
public sealed record CheckFrequency(string Check, int Passed, int Failed, int Rounding, int NotApplicable, int FailingReports, int CheckedReports)
{
    /// <summary>Of a check that has not been run yet.</summary>
    public static readonly CheckFrequency Never = new("", 0, 0, 0, 0, 0, 0);
}

/// <summary>Adds up tallies.</summary>
internal static class CheckFrequencies
{
    /// <summary>Every check, or one, over the current runs of all public versions: one statement.</summary>
    public static async Task<IReadOnlyDictionary<string, CheckFrequency>> CountChecksAsync(this FinalAccountsContext db, CancellationToken cancellation, string? only = null)
    {
        var tallies =
            from tally in db.CheckTallies
            join run in db.CheckRuns on tally.RunId equals run.Id
            where run.IsCurrent && run.Version.IsPublic && (only == null || tally.CheckId == only)
            group tally by tally.CheckId into check
            select new CheckFrequency(
                check.Key,
                check.Sum(t => t.Passed),
                check.Sum(t => t.Failed),
                check.Sum(t => t.Rounding),
                check.Sum(t => t.NotApplicable),
                check.Count(t => t.Failed > 0),
                check.Count(t => t.Passed + t.Failed > 0));
        return await tallies.ToDictionaryAsync(frequency => frequency.Check, cancellation);
    }
}
