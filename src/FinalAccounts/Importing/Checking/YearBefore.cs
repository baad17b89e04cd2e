using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Storage.Reading;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>The same department's public account of the year before and of the same kind: the version, and its tables.</summary>
internal sealed record YearBefore(int Version, FinalAccount Account)
{
    /// <summary>The public account of the year before a year, or null where the portal has none.</summary>
    public static async Task<YearBefore?> FindAsync(NpgsqlConnection connection, int department, int year, ReportKind kind, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            "SELECT v.id FROM reports r JOIN report_versions v ON v.report_id = r.id AND v.is_public WHERE r.department_id = $1 AND r.year = $2 - 1 AND r.kind = $3",
            department, year, (short)kind);
        return await ReadAsync(connection, (int?)await command.ExecuteScalarAsync(cancellation), cancellation);
    }

    /// <summary>A version's account, or null of none.</summary>
    public static async Task<YearBefore?> ReadAsync(NpgsqlConnection connection, int? version, CancellationToken cancellation) =>
        version is { } id ? new YearBefore(id, (await StoredAccountReader.ReadTablesAsync(connection, [id], cancellation))[id]) : null;
}
