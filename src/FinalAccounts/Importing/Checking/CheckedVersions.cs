using FinalAccounts.Checks;
using FinalAccounts.Storage;
using FinalAccounts.Storage.Reading;
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

    /// <summary>The version that is public for the year before, for each of some versions that has one.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> YearsBeforeAsync(NpgsqlConnection connection, IReadOnlyList<int> versions, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            """
            SELECT v.id, b.id
            FROM report_versions v
            JOIN reports r ON r.id = v.report_id
            JOIN reports q ON q.department_id = r.department_id AND q.kind = r.kind AND q.year = r.year - 1
            JOIN report_versions b ON b.report_id = q.id AND b.is_public
            WHERE v.id = ANY($1)
            """,
            versions.ToArray());
        var before = new Dictionary<int, int>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) before[reader.GetInt32(0)] = reader.GetInt32(1);
        return before;
    }

    /// <summary>
    /// Keeps imports out of the region and other programs off the version until the transaction ends; false where the version is gone.
    /// </summary>
    public static async Task<bool> LockAsync(NpgsqlConnection connection, int version, string region, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                // A run lost by a power cut is made again; waiting for the disk after each report is what would take the time.
                Sql.Batched("SET LOCAL synchronous_commit = off"),
                Sql.Batched("SELECT pg_advisory_xact_lock_shared(hashtextextended('finalaccounts region ' || $1, 0))", region),
                Sql.Batched("SELECT id FROM report_versions WHERE id = $1 FOR NO KEY UPDATE", version),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        return await reader.ReadAsync(cancellation);
    }
}
