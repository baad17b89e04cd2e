using FinalAccounts.Checks;
using FinalAccounts.Storage;
using FinalAccounts.Storage.Copying;
using FinalAccounts.Storage.Reading;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Checks again what was checked against another account of the year before than the one that is public now: the report of the next
/// year when an earlier one arrives or has a new version, and all of a department that goes on under a new name.
/// </summary>
internal static class NeighbouringYears
{
    /// <summary>In the transaction that changed the department's public versions.</summary>
    public static async Task CheckAsync(NpgsqlConnection connection, int department, CancellationToken cancellation)
    {
        foreach (var (version, before) in await FindAsync(connection, department, cancellation))
        {
            var stored = (await StoredAccountReader.ReadAsync(connection, [version], cancellation))[version];
            var yearBefore = await YearBefore.ReadAsync(connection, before, cancellation);
            await FindingsInsert.WriteAsync(connection, [new CheckedVersion(version, before, AccountChecker.Check(CheckedAccounts.Of(stored, yearBefore?.Account)))], cancellation);
        }
    }

    private static async Task<IReadOnlyList<(int Version, int? YearBefore)>> FindAsync(NpgsqlConnection connection, int department, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            """
            SELECT v.id, b.id
            FROM reports r
            JOIN report_versions v ON v.report_id = r.id
            JOIN check_runs c ON c.version_id = v.id AND c.is_current
            LEFT JOIN reports q ON q.department_id = r.department_id AND q.kind = r.kind AND q.year = r.year - 1
            LEFT JOIN report_versions b ON b.report_id = q.id AND b.is_public
            WHERE r.department_id = $1 AND c.year_before_version_id IS DISTINCT FROM b.id
            ORDER BY v.id
            """,
            department);
        var stale = new List<(int, int?)>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) stale.Add((reader.GetInt32(0), reader.NumberOrNull(1)));
        return stale;
    }
}
