using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>Whose account it is, of which year and kind, as that version's document said.</summary>
internal static class HeadRows
{
    public const string Query =
        """
        SELECT v.id, r.kind, r.year, v.title, v.printed_department, v.department_name, v.former_names, v.is_read_by_machine, d.level,
               g.code, g.name, g.full_name, g.level, g.parent_code
        FROM report_versions v
        JOIN reports r ON r.id = v.report_id
        JOIN departments d ON d.id = r.department_id
        JOIN regions g ON g.code = d.region_code
        WHERE v.id = ANY($1)
        """;

    /// <summary>The former names without their dates and places, which the department's names keep.</summary>
    public static FinalAccount Read(NpgsqlDataReader row) => new((ReportKind)row.GetInt16(1), Department(row), row.GetInt32(2))
    {
        Title = row.GetString(3),
        IsReadByMachine = row.GetBoolean(7),
    };

    private static DepartmentIdentity Department(NpgsqlDataReader row) => new(
        row.GetString(4),
        row.GetString(5),
        (GovernmentLevel)row.GetInt16(8),
        new Region(row.GetString(9), row.GetString(10), row.GetString(11), (GovernmentLevel)row.GetInt16(12), row.TextOrNull(13)))
    {
        FormerNames = [.. row.GetFieldValue<string[]>(6).Select(name => new FormerName(name, null, default))],
    };
}
