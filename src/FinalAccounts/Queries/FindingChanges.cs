using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Queries;

/// <summary>What became of a finding from one version of a report to the next.</summary>
public enum FindingFate
{
    /// <summary>新增: the version before did not have it.</summary>
    New,

    /// <summary>仍在: both have it, perhaps by another amount.</summary>
    Stays,

    /// <summary>已消除: only the version before had it.</summary>
    Gone,

    /// <summary>未能核对: the version before had it, and in this one the check could not be made there: whether it is mended is not known.</summary>
    NotChecked,
}

/// <summary>
/// A finding of a version or of the one before it: named by check and place, with the difference in each (null where the version has
/// not the finding, or it is not about a figure). The message is the newer one's where both have it; <paramref name="Ordinal"/> too,
/// and null where only the version before has the finding.
/// </summary>
public sealed record FindingChange(FindingFate Fate, string Check, FindingSeverity Severity, string Where, string Message, decimal? Before, decimal? After, string Unit, int? Ordinal);

/// <summary>
/// The findings of a version beside those of the version before it. <paramref name="SameCatalogue"/> is false where different versions
/// of the catalogue said them: then a change may be the catalogue's and not the document's.
/// </summary>
public sealed record VersionComparison(int NumberBefore, int Number, bool SameCatalogue, IReadOnlyList<FindingChange> Changes);

/// <summary>Compares what the checks say of a version and of the one before it.</summary>
public static class FindingChanges
{
    /// <summary>The comparison with the next lower version of the same report; null where there is none, or one of the two is not checked.</summary>
    public static async Task<VersionComparison?> FindFindingChangesAsync(this FinalAccountsContext db, int version, CancellationToken cancellation)
    {
        var number = await db.Versions.Where(v => v.Id == version).Select(v => new { v.ReportId, v.Number }).SingleOrDefaultAsync(cancellation);
        if (number is null) return null;
        var runs = await db.CheckRuns
            .Where(r => r.IsCurrent && r.Version.ReportId == number.ReportId && r.Version.Number <= number.Number)
            .OrderByDescending(r => r.Version.Number)
            .Select(r => new { r.Id, r.Version.Number, r.CatalogueVersion })
            .Take(2)
            .ToListAsync(cancellation);
        if (runs is not [var after, var before] || after.Number != number.Number || before.Number != number.Number - 1) return null;

        var findings = await db.Findings
            .Where(f => (f.RunId == after.Id || f.RunId == before.Id) && f.Kind == OutcomeKind.Failed)
            .OrderBy(f => f.Ordinal)
            .Select(f => new Row(f.RunId == after.Id, f.Ordinal, f.CheckId, f.Location, f.Severity, f.Message, f.Difference, f.Unit))
            .ToListAsync(cancellation);
        var unable = await db.UncheckedPlaces.Where(u => u.RunId == after.Id).Select(u => new { u.CheckId, u.Locations }).ToListAsync(cancellation);
        var idle = await db.CheckTallies.Where(t => t.RunId == after.Id && t.Passed + t.Failed == 0).Select(t => t.CheckId).ToListAsync(cancellation);
        var notChecked = new Unchecked([.. idle], unable.SelectMany(u => u.Locations.Select(location => (u.CheckId, location))).ToLookup(place => place.CheckId, place => place.location));
        return new VersionComparison(before.Number, after.Number, after.CatalogueVersion == before.CatalogueVersion, Compare(findings, notChecked));
    }

    /// <summary>This version's findings in their order, each with its earlier self, then those that only the version before has.</summary>
    private static List<FindingChange> Compare(List<Row> findings, Unchecked notChecked)
    {
        // The same words may stand in several places of a text: the first then pairs with the first.
        var before = findings.Where(row => !row.IsAfter).GroupBy(row => (row.Check, row.Where)).ToDictionary(group => group.Key, group => new Queue<Row>(group));
        var changes = new List<FindingChange>();
        foreach (var row in findings.Where(row => row.IsAfter))
        {
            var earlier = before.TryGetValue((row.Check, row.Where), out var rows) && rows.TryDequeue(out var first) ? first : null;
            changes.Add(new FindingChange(earlier is null ? FindingFate.New : FindingFate.Stays, row.Check, row.Severity, row.Where, row.Message, earlier?.Difference, row.Difference, row.Unit, row.Ordinal));
        }

        var left = before.Values.SelectMany(rows => rows).OrderBy(row => row.Ordinal);
        changes.AddRange(left.Select(row => new FindingChange(
            notChecked.Covers(row) ? FindingFate.NotChecked : FindingFate.Gone, row.Check, row.Severity, row.Where, row.Message, row.Difference, null, row.Unit, null)));
        return changes;
    }

    /// <summary>Where the checks of the newer version could not be made: checks that were made nowhere, and places, of which a table's name covers its cells.</summary>
    private sealed record Unchecked(HashSet<string> Checks, ILookup<string, string> Places)
    {
        public bool Covers(Row row) => Checks.Contains(row.Check) || Places[row.Check].Any(place => row.Where.StartsWith(place, StringComparison.Ordinal));
    }

    private sealed record Row(bool IsAfter, int Ordinal, string Check, string Where, FindingSeverity Severity, string Message, decimal? Difference, string Unit);
}
