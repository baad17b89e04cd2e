using FinalAccounts.Checks;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>Which versions are there to check, and against which account of the year before.</summary>
internal static class CheckedVersions
{
    private const string InScope =
        """
        FROM report_versions v
        JOIN reports r ON r.id = v.report_id
        JOIN departments d ON d.id = r.department_id
        WHERE ($1::text IS NULL OR EXISTS (SELECT FROM department_names n WHERE n.department_id = d.id AND n.name = $1))
          AND ($2::text IS NULL OR d.region_code = $2)
          AND ($3::integer IS NULL OR r.year = $3)
        """;

    /// <summary>The versions of a scope, a department's years one after the other, and how many of the scope need no check.</summary>
    public static async Task<(IReadOnlyList<int> Versions, int UpToDate)> FindAsync(NpgsqlConnection connection, RecheckScope scope, CancellationToken cancellation)
    {
        var versions = new List<int>();
        var upToDate = 0;
        await using var command = Sql.Command(
            connection,
            $"SELECT v.id, EXISTS (SELECT FROM check_runs c WHERE c.version_id = v.id AND c.is_current AND c.catalogue_version = $4) {InScope} ORDER BY r.department_id, r.kind, r.year, v.number",
            Sql.OrNull(scope.Department), Sql.OrNull(scope.RegionCode), Sql.OrNull(scope.Year), CheckCatalogue.Version);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            if (reader.GetBoolean(1) && !scope.EvenIfChecked) upToDate++;
            else versions.Add(reader.GetInt32(0));
        }

        return (versions, upToDate);
    }

    /// <summary>What a version is called: the department, year and kind of its report.</summary>
    public static async Task<string> NameAsync(NpgsqlConnection connection, int version, CancellationToken cancellation)
    {
        await using var command = Sql.Command(connection, "SELECT v.department_name, r.year, r.kind FROM report_versions v JOIN reports r ON r.id = v.report_id WHERE v.id = $1", version);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? $"{reader.GetString(0)}{reader.GetInt32(1)}年度{((ReportKind)reader.GetInt16(2)).Label()}" : $"报告版本 {version}";
    }

    /// <summary>
    /// Keeps imports out of the regions of some versions and other programs off the versions until the transaction ends. A version that is
    /// gone is left out.
    /// </summary>
    public static async Task<LockedVersions> LockAsync(NpgsqlConnection connection, IReadOnlyList<int> versions, CancellationToken cancellation)
    {
        var ids = versions.ToArray();
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                // A run lost by a power cut is made again; waiting for the disk after each report is what would take the time.
                Sql.Batched("SET LOCAL synchronous_commit = off"),
                Sql.Batched(
                    """
                    SELECT pg_advisory_xact_lock_shared(hashtextextended('finalaccounts region ' || code, 0))
                    FROM (SELECT DISTINCT d.region_code AS code FROM report_versions v JOIN reports r ON r.id = v.report_id JOIN departments d ON d.id = r.department_id WHERE v.id = ANY($1) ORDER BY code) regions
                    """,
                    ids),
                Sql.Batched("SELECT id FROM report_versions WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE", ids),
                Sql.Batched(
                    """
                    SELECT v.id, b.id
                    FROM report_versions v
                    JOIN reports r ON r.id = v.report_id
                    JOIN reports q ON q.department_id = r.department_id AND q.kind = r.kind AND q.year = r.year - 1
                    JOIN report_versions b ON b.report_id = q.id AND b.is_public
                    WHERE v.id = ANY($1)
                    """,
                    ids),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        var there = new List<int>();
        while (await reader.ReadAsync(cancellation)) there.Add(reader.GetInt32(0));
        await reader.NextResultAsync(cancellation);
        var before = new Dictionary<int, int>();
        while (await reader.ReadAsync(cancellation)) before[reader.GetInt32(0)] = reader.GetInt32(1);
        return new LockedVersions(there, before);
    }
}

/// <summary>Versions that nobody else changes, and the version that is public for the year before, of those that have one.</summary>
internal sealed record LockedVersions(IReadOnlyList<int> Versions, IReadOnlyDictionary<int, int> YearsBefore);
