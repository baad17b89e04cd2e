using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>A report that is stored: its key, its newest version's number, and the number of the version that was read from the same bytes.</summary>
internal sealed record StoredReport(int Id, int LastNumber, int? SameBytes);

/// <summary>Reads and writes reports, their versions and files within an import's transaction.</summary>
internal static class VersionRows
{
    /// <summary>The department's report of the account's year and kind, or null.</summary>
    public static async Task<StoredReport?> FindAsync(NpgsqlConnection connection, int department, FinalAccount account, string sha256, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            """
            SELECT r.id, max(v.number), max(v.number) FILTER (WHERE EXISTS (SELECT FROM version_files f WHERE f.version_id = v.id AND f.sha256 = $4))
            FROM reports r JOIN report_versions v ON v.report_id = r.id
            WHERE r.department_id = $1 AND r.year = $2 AND r.kind = $3
            GROUP BY r.id
            """,
            department, account.Year, (short)account.Kind, sha256);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? new StoredReport(reader.GetInt32(0), reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetInt32(2))
            : null;
    }

    /// <summary>Adds the next version and makes it the public one.</summary>
    public static async Task<(int Id, int Number)> InsertAsync(
        NpgsqlConnection connection, int department, StoredReport? report, FinalAccount account, bool isSample, CancellationToken cancellation)
    {
        var number = (report?.LastNumber ?? 0) + 1;
        var reportId = report?.Id ?? await InsertReportAsync(connection, department, account, cancellation);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("UPDATE report_versions SET is_public = false WHERE report_id = $1 AND is_public", reportId),
                Sql.Batched(
                    """
                    INSERT INTO report_versions (report_id, number, is_public, is_sample, title, printed_department, department_name, imported_at)
                    VALUES ($1, $2, true, $3, $4, $5, $6, now()) RETURNING id
                    """,
                    reportId, number, isSample, account.Title, account.Department.PrintedName, account.Department.CanonicalName),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        while (!await reader.ReadAsync(cancellation)) await reader.NextResultAsync(cancellation);
        return (reader.GetInt32(0), number);
    }

    /// <summary>Keeps the file, once per content, and that the version was read from it.</summary>
    public static async Task InsertFileAsync(NpgsqlConnection connection, int version, SourceDocument document, CancellationToken cancellation)
    {
        var file = document.File;
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched(
                    "INSERT INTO source_files (sha256, name, format, size, bytes) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sha256) DO NOTHING",
                    file.Sha256, file.Name, document.Format, file.Bytes.LongLength, file.Bytes),
                Sql.Batched("INSERT INTO version_files (version_id, ordinal, sha256, name) VALUES ($1, 0, $2, $3)", version, file.Sha256, file.Name),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<int> InsertReportAsync(NpgsqlConnection connection, int department, FinalAccount account, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            "INSERT INTO reports (department_id, year, kind) VALUES ($1, $2, $3) RETURNING id",
            department, account.Year, (short)account.Kind);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
