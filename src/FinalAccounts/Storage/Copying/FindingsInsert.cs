using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>
/// Writes what the checks say of a version, in the transaction of whoever checked it. A few hundred short rows: as arrays in one round
/// trip they take half the time of four COPYs.
/// </summary>
internal static class FindingsInsert
{
    /// <summary>No location has it: separates those of one row.</summary>
    private const char Separator = '\u001f';

    /// <summary>The run becomes the version's current one; an earlier run of the same catalogue gives way to it.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, int version, int? yearBefore, AccountFindings findings, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("DELETE FROM check_runs WHERE version_id = $1 AND catalogue_version = $2", version, findings.CatalogueVersion),
                Sql.Batched("UPDATE check_runs SET is_current = false WHERE version_id = $1 AND is_current", version),
                Run(version, yearBefore, findings),
                Tallies(findings.Tallies),
            },
        };

        // Failures have a cause; what rounding explains comes last and has none.
        IReadOnlyList<Finding> listed = [.. findings.Findings, .. findings.Rounding.Select(outcome => new Finding(outcome, 0, IsPrimary: true))];
        if (listed.Count > 0)
        {
            batch.BatchCommands.Add(Findings(listed));
            batch.BatchCommands.Add(Evidence([.. listed.SelectMany((finding, ordinal) => finding.Outcome.Evidence.Select((evidence, index) => (ordinal, index, evidence)))]));
        }

        if (findings.NotApplicable.Count > 0) batch.BatchCommands.Add(Unchecked([.. findings.NotApplicable.GroupBy(outcome => (outcome.Check, outcome.Message))]));
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand Run(int version, int? yearBefore, AccountFindings findings)
    {
        int Causes(FindingSeverity severity) => findings.Findings.Count(finding => finding.IsPrimary && finding.Outcome.Severity == severity);
        return Sql.Batched(
            """
            INSERT INTO check_runs (version_id, catalogue_version, is_current, checked_at, year_before_version_id, passed, failed, rounding, not_applicable, errors, warnings, notes)
            VALUES ($1, $2, true, now(), $3::integer, $4, $5, $6, $7, $8, $9, $10)
            """,
            version, findings.CatalogueVersion, Sql.OrNull(yearBefore),
            findings.Tallies.Sum(tally => tally.Passed), findings.Findings.Count, findings.Rounding.Count, findings.NotApplicable.Count,
            Causes(FindingSeverity.Error), Causes(FindingSeverity.Warning), Causes(FindingSeverity.Information));
    }

    private static NpgsqlBatchCommand Tallies(IReadOnlyList<CheckTally> tallies) => Sql.Batched(
        """
        INSERT INTO check_tallies (run_id, check_id, passed, failed, rounding, not_applicable)
        SELECT currval('check_runs_id_seq'), * FROM unnest($1::text[], $2::integer[], $3::integer[], $4::integer[], $5::integer[])
        """,
        Column(tallies, tally => tally.Check),
        Column(tallies, tally => tally.Passed),
        Column(tallies, tally => tally.Failed),
        Column(tallies, tally => tally.Rounding),
        Column(tallies, tally => tally.NotApplicable));

    private static NpgsqlBatchCommand Findings(IReadOnlyList<Finding> findings) => Sql.Batched(
        """
        INSERT INTO findings (run_id, ordinal, check_id, kind, severity, location, cause, is_primary, message, printed, expected, difference, tolerance, unit, suggestion, suspect_table, suspect_row, suspect_measure)
        SELECT currval('check_runs_id_seq'), * FROM unnest($1::integer[], $2::text[], $3::smallint[], $4::smallint[], $5::text[], $6::integer[], $7::boolean[], $8::text[],
            $9::text[], $10::text[], $11::numeric[], $12::numeric[], $13::text[], $14::text[], $15::integer[], $16::text[], $17::smallint[])
        """,
        Enumerable.Range(0, findings.Count).ToArray(),
        Column(findings, finding => finding.Outcome.Check),
        Column(findings, finding => (short)finding.Outcome.Kind),
        Column(findings, finding => (short)(finding.Outcome.IsRounding ? FindingSeverity.Information : finding.Outcome.Severity)),
        Column(findings, finding => finding.Outcome.Where),
        Column(findings, finding => finding.Outcome.IsRounding ? (int?)null : finding.Cause),
        Column(findings, finding => finding.IsPrimary),
        Column(findings, finding => finding.Outcome.Message),
        Column(findings, finding => finding.Outcome.Printed),
        Column(findings, finding => finding.Outcome.Expected),
        Column(findings, finding => finding.Outcome.Difference),
        Column(findings, finding => finding.Outcome.Tolerance),
        Column(findings, finding => finding.Outcome.Unit),
        Column(findings, finding => finding.Outcome.Suggestion),
        Column(findings, finding => (int?)finding.Suspect?.Table),
        Column(findings, finding => finding.Suspect?.Row),
        Column(findings, finding => (short?)finding.Suspect?.Measure));

    private static NpgsqlBatchCommand Evidence(IReadOnlyList<(int Finding, int Ordinal, Evidence Evidence)> evidence) => Sql.Batched(
        """
        INSERT INTO finding_evidence (run_id, finding_ordinal, ordinal, label, printed, place)
        SELECT currval('check_runs_id_seq'), * FROM unnest($1::integer[], $2::integer[], $3::text[], $4::text[], $5::text[])
        """,
        Column(evidence, item => item.Finding),
        Column(evidence, item => item.Ordinal),
        Column(evidence, item => item.Evidence.Label),
        Column(evidence, item => item.Evidence.Printed),
        Column(evidence, item => item.Evidence.Place?.ToString()));

    private static NpgsqlBatchCommand Unchecked(IReadOnlyList<IGrouping<(string Check, string Reason), Outcome>> places) => Sql.Batched(
        """
        INSERT INTO unchecked_places (run_id, ordinal, check_id, reason, locations)
        SELECT currval('check_runs_id_seq'), ordinal, check_id, reason, string_to_array(locations, E'\x1f') FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[]) AS place (ordinal, check_id, reason, locations)
        """,
        Enumerable.Range(0, places.Count).ToArray(),
        Column(places, place => place.Key.Check),
        Column(places, place => place.Key.Reason),
        Column(places, place => string.Join(Separator, place.Select(outcome => outcome.Where.Replace(Separator, ' ')))));

    private static TValue[] Column<T, TValue>(IReadOnlyList<T> rows, Func<T, TValue> value)
    {
        var column = new TValue[rows.Count];
        for (var row = 0; row < column.Length; row++) column[row] = value(rows[row]);
        return column;
    }
}
