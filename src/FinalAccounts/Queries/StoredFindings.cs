using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Queries;

/// <summary>Reads what the checks say of a stored version.</summary>
public static class StoredFindings
{
    /// <summary>The version's current run with all that belongs to it: three statements. Null where it has not been checked.</summary>
    public static async Task<CheckedReport?> FindFindingsAsync(this FinalAccountsContext db, DepartmentHead department, PublishedVersion version, CancellationToken cancellation)
    {
        var run = await db.CheckRuns
            .Where(r => r.VersionId == version.VersionId && r.IsCurrent)
            .Select(r => new
            {
                r.Id,
                r.CatalogueVersion,
                r.CheckedAt,
                Tallies = r.Tallies.Select(t => new CheckTally(t.CheckId, t.Passed, t.Failed, t.Rounding, t.NotApplicable)).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (run is null) return null;

        var found = await db.Findings
            .Where(f => f.RunId == run.Id)
            .OrderBy(f => f.Ordinal)
            .Select(f => new
            {
                Row = f,
                Evidence = f.Evidence.OrderBy(e => e.Ordinal).Select(e => new { e.Label, e.Printed, e.Place }).ToList(),
                SetAside = db.SetAsides
                    .Where(s => s.ReportId == f.Run.Version.ReportId && s.CheckId == f.CheckId && s.Location == f.Location && s.WithdrawnAt == null)
                    .Select(s => new SetAsideFinding(s.CheckId, s.Location, s.Reason, s.SetAt))
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var notChecked = await db.UncheckedPlaces
            .Where(u => u.RunId == run.Id)
            .OrderBy(u => u.Ordinal)
            .Select(u => new { u.CheckId, u.Reason, u.Locations })
            .ToListAsync(cancellation);

        var outcomes = found.ConvertAll(f => (f.Row, Outcome: Outcome(f.Row, [.. f.Evidence.Select(e => new Evidence(e.Label, e.Printed, Place.Parse(e.Place)))])));
        return new CheckedReport(
            department.Name,
            version.Year,
            version.Title,
            new AccountFindings(
                run.CatalogueVersion,
                [.. outcomes.Where(o => o.Row.Kind == OutcomeKind.Failed).Select(o => new Finding(o.Outcome, o.Row.Cause!.Value, o.Row.IsPrimary, Suspect(o.Row)))],
                [.. outcomes.Where(o => o.Row.Kind == OutcomeKind.Passed).Select(o => o.Outcome with { IsRounding = true })],
                [.. notChecked.SelectMany(u => u.Locations.Select(where => new Outcome(u.CheckId, OutcomeKind.NotApplicable, where) { Message = u.Reason }))],
                run.Tallies),
            run.CheckedAt,
            [.. found.Select(f => f.SetAside).OfType<SetAsideFinding>()]);
    }

    private static Outcome Outcome(FindingEntity row, IReadOnlyList<Evidence> evidence) => new(row.CheckId, row.Kind, row.Location)
    {
        Severity = row.Severity,
        Message = row.Message,
        Printed = row.Printed,
        Expected = row.Expected,
        Difference = row.Difference,
        Tolerance = row.Tolerance,
        Unit = row.Unit,
        Suggestion = row.Suggestion,
        Evidence = evidence,
    };

    private static FactAddress? Suspect(FindingEntity row) =>
        row is { SuspectTable: { } table, SuspectRow: { } key, SuspectMeasure: { } measure } ? new FactAddress((DisclosureTable)table, key, measure) : null;
}
