using FinalAccounts.Identification;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>Files that are stored already, by their bytes: they need not be read again.</summary>
internal static class KnownFiles
{
    /// <summary>
    /// The version that was read from this one file, by its bytes, or null. What is given must agree with it: who gives another department
    /// or year than it was read with wants it stored there.
    /// </summary>
    public static async Task<ImportOutcome?> FindAsync(NpgsqlDataSource dataSource, string sha256, GivenIdentity given, CancellationToken cancellation)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellation);
        await using var command = Sql.Command(
            connection,
            """
            SELECT d.name, d.region_code, r.year, r.kind, v.number
            FROM version_files f
            JOIN report_versions v ON v.id = f.version_id
            JOIN reports r ON r.id = v.report_id
            JOIN departments d ON d.id = r.department_id
            WHERE f.sha256 = $1 AND NOT EXISTS (SELECT FROM version_files other WHERE other.version_id = v.id AND other.ordinal <> f.ordinal)
              AND ($2::text IS NULL OR EXISTS (SELECT FROM department_names n WHERE n.department_id = d.id AND n.name = $2))
              AND ($3::text IS NULL OR d.region_code = $3)
              AND ($4::integer IS NULL OR r.year = $4)
              AND ($5::smallint IS NULL OR r.kind = $5)
            ORDER BY v.id
            LIMIT 1
            """,
            sha256, Sql.OrNull(given.Department), Sql.OrNull(given.RegionCode), Sql.OrNull(given.Year), Sql.OrNull((short?)given.Kind));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? new ImportOutcome(ImportResult.Unchanged, reader.GetString(0), reader.GetString(1), reader.GetInt32(2), (ReportKind)reader.GetInt16(3), reader.GetInt32(4))
            : null;
    }
}
