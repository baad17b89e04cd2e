using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>Writes what the checks say of a version, in the transaction of whoever checked it.</summary>
internal static class FindingsCopy
{
    /// <summary>The run becomes the version's current one; an earlier run of the same catalogue gives way to it.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, int version, int? yearBefore, AccountFindings findings, CancellationToken cancellation)
    {
        var run = await InsertRunAsync(connection, version, yearBefore, findings, cancellation);
        await CopyRows.WriteAsync(
            connection,
            "check_tallies (run_id, check_id, passed, failed, rounding, not_applicable)",
            findings.Tallies,
            (row, tally, _) =>
            {
                row.Number(run);
                row.Text(tally.Check);
                row.Number(tally.Passed);
                row.Number(tally.Failed);
                row.Number(tally.Rounding);
                row.Number(tally.NotApplicable);
            },
            cancellation);
        await WriteFindingsAsync(connection, run, [.. findings.Findings, .. findings.Rounding.Select(outcome => new Finding(outcome, 0, IsPrimary: true))], cancellation);
        await CopyRows.WriteAsync(
            connection,
            "unchecked_places (run_id, ordinal, check_id, reason, locations)",
            [.. findings.NotApplicable.GroupBy(outcome => (outcome.Check, outcome.Message))],
            (row, places, ordinal) =>
            {
                row.Number(run);
                row.Number(ordinal);
                row.Text(places.Key.Check);
                row.Text(places.Key.Message);
                row.Texts([.. places.Select(outcome => outcome.Where)]);
            },
            cancellation);
    }

    private static async Task<int> InsertRunAsync(NpgsqlConnection connection, int version, int? yearBefore, AccountFindings findings, CancellationToken cancellation)
    {
        int Causes(FindingSeverity severity) => findings.Findings.Count(finding => finding.IsPrimary && finding.Outcome.Severity == severity);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("DELETE FROM check_runs WHERE version_id = $1 AND catalogue_version = $2", version, findings.CatalogueVersion),
                Sql.Batched("UPDATE check_runs SET is_current = false WHERE version_id = $1 AND is_current", version),
                Sql.Batched(
                    """
                    INSERT INTO check_runs (version_id, catalogue_version, is_current, checked_at, year_before_version_id, passed, failed, rounding, not_applicable, errors, warnings, notes)
                    VALUES ($1, $2, true, now(), $3::integer, $4, $5, $6, $7, $8, $9, $10) RETURNING id
                    """,
                    version, findings.CatalogueVersion, Sql.OrNull(yearBefore),
                    findings.Tallies.Sum(tally => tally.Passed), findings.Findings.Count, findings.Rounding.Count, findings.NotApplicable.Count,
                    Causes(FindingSeverity.Error), Causes(FindingSeverity.Warning), Causes(FindingSeverity.Information)),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        while (!await reader.ReadAsync(cancellation)) await reader.NextResultAsync(cancellation);
        return reader.GetInt32(0);
    }

    /// <summary>Failures have a cause; what rounding explains comes last and has none.</summary>
    private static async Task WriteFindingsAsync(NpgsqlConnection connection, int run, IReadOnlyList<Finding> findings, CancellationToken cancellation)
    {
        await CopyRows.WriteAsync(
            connection,
            "findings (run_id, ordinal, check_id, kind, severity, location, cause, is_primary, message, printed, expected, difference, tolerance, unit, suggestion, suspect_table, suspect_row, suspect_measure)",
            findings,
            (row, finding, ordinal) =>
            {
                var outcome = finding.Outcome;
                row.Number(run);
                row.Number(ordinal);
                row.Text(outcome.Check);
                row.Small((int)outcome.Kind);
                row.Small((int)(outcome.IsRounding ? FindingSeverity.Information : outcome.Severity));
                row.Text(outcome.Where);
                row.Number(outcome.IsRounding ? null : finding.Cause);
                row.Flag(finding.IsPrimary);
                row.Text(outcome.Message);
                row.Text(outcome.Printed);
                row.Text(outcome.Expected);
                row.Decimal(outcome.Difference);
                row.Decimal(outcome.Tolerance);
                row.Text(outcome.Unit);
                row.Text(outcome.Suggestion);
                row.Number((int?)finding.Suspect?.Table);
                row.Text(finding.Suspect?.Row);
                row.Small((int?)finding.Suspect?.Measure);
            },
            cancellation);

        await CopyRows.WriteAsync(
            connection,
            "finding_evidence (run_id, finding_ordinal, ordinal, label, printed, place)",
            findings.SelectMany((finding, ordinal) => finding.Outcome.Evidence.Select((evidence, index) => (Finding: ordinal, Index: index, Evidence: evidence))).ToList(),
            (row, item, _) =>
            {
                row.Number(run);
                row.Number(item.Finding);
                row.Number(item.Index);
                row.Text(item.Evidence.Label);
                row.Text(item.Evidence.Printed);
                row.Text(item.Evidence.Place?.ToString());
            },
            cancellation);
    }
}
