using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

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

/// <summary>
/// The tallies of all public reports added up. That reads every tally there is (some seventy a report), so the sums are kept for a
/// minute and may be that old.
/// </summary>
public sealed class CheckFrequencies(FinalAccountsContext db, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>Every check that was run, by its id; at most a minute old.</summary>
    public async Task<IReadOnlyDictionary<string, CheckFrequency>> ReadAsync(CancellationToken cancellation)
    {
        if (cache.TryGetValue(nameof(CheckFrequencies), out IReadOnlyDictionary<string, CheckFrequency>? kept) && kept is not null) return kept;
        return cache.Set(nameof(CheckFrequencies), await CountAsync(db, cancellation), Kept);
    }

    /// <summary>Adds up the current runs of all public versions: one statement.</summary>
    internal static async Task<IReadOnlyDictionary<string, CheckFrequency>> CountAsync(FinalAccountsContext db, CancellationToken cancellation)
    {
        var tallies =
            from tally in db.CheckTallies
            join run in db.CheckRuns on tally.RunId equals run.Id
            where run.IsCurrent && run.Version.IsPublic
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
