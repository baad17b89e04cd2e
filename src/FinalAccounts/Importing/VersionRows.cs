using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>A report that is stored: its key, its newest version's number, and the number of the version that was read from the same set of files.</summary>
internal sealed record StoredReport(int Id, int LastNumber, int? SameBytes);

/// <summary>Reads and writes reports, their versions and files within an import's transaction.</summary>
internal static class VersionRows
{
    /// <summary>The department's report of the account's year and kind, or null.</summary>
    public static async Task<StoredReport?> FindAsync(NpgsqlConnection connection, int department, FinalAccount account, IReadOnlyList<FileRun> files, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            """
            SELECT r.id, max(v.number), max(v.number) FILTER (WHERE ARRAY(SELECT f.sha256 FROM version_files f WHERE f.version_id = v.id ORDER BY f.sha256 COLLATE "C") = $4)
            FROM reports r JOIN report_versions v ON v.report_id = r.id
            WHERE r.department_id = $1 AND r.year = $2 AND r.kind = $3
            GROUP BY r.id
            """,
            department, account.Year, (short)account.Kind, HashesOf(files));
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
                    INSERT INTO report_versions (report_id, number, is_public, is_sample, title, printed_department, department_name, former_names, is_read_by_machine, imported_at)
                    VALUES ($1, $2, true, $3, $4, $5, $6, $7, $8, now()) RETURNING id
                    """,
                    reportId, number, isSample, account.Title, account.Department.PrintedName, account.Department.CanonicalName,
                    account.Department.FormerNames.Select(former => former.Name).ToArray(), account.IsReadByMachine),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        while (!await reader.ReadAsync(cancellation)) await reader.NextResultAsync(cancellation);
        return (reader.GetInt32(0), number);
    }

    /// <summary>Keeps the files, each once per content, and that the version was read from them.</summary>
    public static async Task InsertFilesAsync(NpgsqlConnection connection, int version, SourceDocument document, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (ordinal, (file, format)) in document.Files.Select(run => (run.File, run.Format)).Index())
        {
            batch.BatchCommands.Add(Sql.Batched(
                "INSERT INTO source_files (sha256, name, format, size, bytes) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sha256) DO NOTHING",
                file.Sha256, file.Name, format, file.Bytes.LongLength, file.Bytes));
            batch.BatchCommands.Add(Sql.Batched(
                "INSERT INTO version_files (version_id, ordinal, sha256, name, container_name, container_sha256, container_path) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                version, ordinal, file.Sha256, file.Name, Sql.OrNull(file.Container?.Name), Sql.OrNull(file.Container?.Sha256), Sql.OrNull(file.Container?.Path)));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static string[] HashesOf(IReadOnlyList<FileRun> files) => [.. files.Select(run => run.File.Sha256).Order(StringComparer.Ordinal)];

    private static async Task<int> InsertReportAsync(NpgsqlConnection connection, int department, FinalAccount account, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            "INSERT INTO reports (department_id, year, kind) VALUES ($1, $2, $3) RETURNING id",
            department, account.Year, (short)account.Kind);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
