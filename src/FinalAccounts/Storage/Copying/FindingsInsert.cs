using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>What the checks say of a version, and against which version of the year before they compared it.</summary>
internal sealed record CheckedVersion(int Version, int? YearBefore, AccountFindings Findings);

/// <summary>
/// Writes what the checks say of versions, in the transaction of whoever checked them. Many short rows: as arrays in one round trip they
/// take half the time of four COPYs.
/// </summary>
internal static class FindingsInsert
{
    /// <summary>The run becomes the version's current one; an earlier run of the same catalogue gives way to it.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<CheckedVersion> versions, CancellationToken cancellation)
    {
        var runs = await RunsAsync(connection, versions, cancellation);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var version in versions) batch.BatchCommands.Add(Details(runs[version.Version], version.Findings));
        Row<Finding>[] findings = [.. versions.SelectMany(version => Listed(version.Findings).Select((finding, ordinal) => new Row<Finding>(runs[version.Version], ordinal, finding)))];
        if (findings.Length > 0)
        {
            batch.BatchCommands.Add(Findings(findings));
            batch.BatchCommands.Add(Evidence([.. findings.SelectMany(finding => finding.Item.Outcome.Evidence.Select((evidence, ordinal) => new Row<(int, Evidence)>(finding.Run, ordinal, (finding.Ordinal, evidence))))]));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Failures have a cause; what rounding explains comes last and has none.</summary>
    private static IEnumerable<Finding> Listed(AccountFindings findings) => findings.Findings.Concat(findings.Rounding.Select(outcome => new Finding(outcome, 0, IsPrimary: true)));

    /// <summary>The new runs by version.</summary>
    private static async Task<Dictionary<int, int>> RunsAsync(NpgsqlConnection connection, IReadOnlyList<CheckedVersion> versions, CancellationToken cancellation)
    {
        var ids = Column(versions, version => version.Version);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("DELETE FROM check_runs c USING unnest($1::integer[], $2::integer[]) AS run (version_id, catalogue_version) WHERE c.version_id = run.version_id AND c.catalogue_version = run.catalogue_version", ids, Column(versions, version => version.Findings.CatalogueVersion)),
                Sql.Batched("UPDATE check_runs SET is_current = false WHERE version_id = ANY($1) AND is_current", ids),
                Runs(versions, ids),
            },
        };
        var runs = new Dictionary<int, int>();
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) runs.Add(reader.GetInt32(0), reader.GetInt32(1));
        return runs;
    }

    private static NpgsqlBatchCommand Runs(IReadOnlyList<CheckedVersion> versions, int[] ids)
    {
        int[] Causes(FindingSeverity severity) => Column(versions, version => version.Findings.Findings.Count(finding => finding.IsPrimary && finding.Outcome.Severity == severity));
        return Sql.Batched(
            """
            INSERT INTO check_runs (version_id, catalogue_version, is_current, checked_at, year_before_version_id, passed, failed, rounding, not_applicable, errors, warnings, notes)
            SELECT version_id, catalogue_version, true, now(), year_before, passed, failed, rounding, not_applicable, errors, warnings, notes
            FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::integer[], $7::integer[], $8::integer[], $9::integer[], $10::integer[])
                AS run (version_id, catalogue_version, year_before, passed, failed, rounding, not_applicable, errors, warnings, notes)
            RETURNING version_id, id
            """,
            ids,
            Column(versions, version => version.Findings.CatalogueVersion),
            Column(versions, version => version.YearBefore),
            Column(versions, version => version.Findings.Tallies.Sum(tally => tally.Passed)),
            Column(versions, version => version.Findings.Findings.Count),
            Column(versions, version => version.Findings.Rounding.Count),
            Column(versions, version => version.Findings.NotApplicable.Count),
            Causes(FindingSeverity.Error),
            Causes(FindingSeverity.Warning),
            Causes(FindingSeverity.Information));
    }

    private static NpgsqlBatchCommand Details(int run, AccountFindings findings)
    {
        var tallies = findings.Tallies;
        return Sql.Batched(
            "INSERT INTO check_details (run_id, check_ids, passed, failed, rounding, not_applicable, unchecked) VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb)",
            run,
            Column(tallies, tally => tally.Check),
            Column(tallies, tally => tally.Passed),
            Column(tallies, tally => tally.Failed),
            Column(tallies, tally => tally.Rounding),
            Column(tallies, tally => tally.NotApplicable),
            StoredUnchecked.Serialize(findings.NotApplicable));
    }

    private static NpgsqlBatchCommand Findings(Row<Finding>[] findings) => Sql.Batched(
        """
        INSERT INTO findings (run_id, ordinal, check_id, kind, severity, location, cause, is_primary, message, printed, expected, difference, tolerance, unit, suggestion, suspect_table, suspect_row, suspect_measure)
        SELECT * FROM unnest($1::integer[], $2::integer[], $3::text[], $4::smallint[], $5::smallint[], $6::text[], $7::integer[], $8::boolean[], $9::text[],
            $10::text[], $11::text[], $12::numeric[], $13::numeric[], $14::text[], $15::text[], $16::integer[], $17::text[], $18::smallint[])
        """,
        Column(findings, finding => finding.Run),
        Column(findings, finding => finding.Ordinal),
        Column(findings, finding => finding.Item.Outcome.Check),
        Column(findings, finding => (short)finding.Item.Outcome.Kind),
        Column(findings, finding => (short)(finding.Item.Outcome.IsRounding ? FindingSeverity.Information : finding.Item.Outcome.Severity)),
        Column(findings, finding => finding.Item.Outcome.Where),
        Column(findings, finding => finding.Item.Outcome.IsRounding ? (int?)null : finding.Item.Cause),
        Column(findings, finding => finding.Item.IsPrimary),
        Column(findings, finding => finding.Item.Outcome.Message),
        Column(findings, finding => finding.Item.Outcome.Printed),
        Column(findings, finding => finding.Item.Outcome.Expected),
        Column(findings, finding => finding.Item.Outcome.Difference),
        Column(findings, finding => finding.Item.Outcome.Tolerance),
        Column(findings, finding => finding.Item.Outcome.Unit),
        Column(findings, finding => finding.Item.Outcome.Suggestion),
        Column(findings, finding => (int?)finding.Item.Suspect?.Table),
        Column(findings, finding => finding.Item.Suspect?.Row),
        Column(findings, finding => (short?)finding.Item.Suspect?.Measure));

    private static NpgsqlBatchCommand Evidence(Row<(int Finding, Evidence Evidence)>[] evidence) => Sql.Batched(
        """
        INSERT INTO finding_evidence (run_id, finding_ordinal, ordinal, label, printed, place)
        SELECT * FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[])
        """,
        Column(evidence, row => row.Run),
        Column(evidence, row => row.Item.Finding),
        Column(evidence, row => row.Ordinal),
        Column(evidence, row => row.Item.Evidence.Label),
        Column(evidence, row => row.Item.Evidence.Printed),
        Column(evidence, row => row.Item.Evidence.Place?.ToString()));

    private static TValue[] Column<T, TValue>(IReadOnlyList<T> rows, Func<T, TValue> value)
    {
        var column = new TValue[rows.Count];
        for (var row = 0; row < column.Length; row++) column[row] = value(rows[row]);
        return column;
    }

    /// <summary>A row of a run: the how-manieth of its list, from 0.</summary>
    private readonly record struct Row<T>(int Run, int Ordinal, T Item);
}
