using FinalAccounts.Model;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>Reads and writes regions, departments and their names within an import's transaction.</summary>
internal static class DepartmentRows
{
    /// <summary>
    /// Lets one import at a time decide about the departments of a region, and finds those that bear one of the document's names.
    /// </summary>
    public static async Task<IReadOnlyList<DepartmentCandidate>> LockAndFindAsync(
        NpgsqlConnection connection, DepartmentIdentity identity, int year, ReportKind kind, CancellationToken cancellation)
    {
        string[] names = [identity.CanonicalName, .. identity.FormerNames.Select(former => former.Name)];
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("SELECT pg_advisory_xact_lock(hashtextextended('finalaccounts region ' || $1, 0))", identity.Region.Code),
                Sql.Batched(
                    """
                    SELECT d.id, d.name,
                           ARRAY(SELECT n.name FROM department_names n WHERE n.department_id = d.id),
                           ARRAY(SELECT r.year FROM reports r WHERE r.department_id = d.id ORDER BY r.id),
                           ARRAY(SELECT r.kind::integer FROM reports r WHERE r.department_id = d.id ORDER BY r.id),
                           (SELECT v.department_name FROM reports r JOIN report_versions v ON v.report_id = r.id
                            WHERE r.department_id = d.id AND r.year = $3 AND r.kind = $4 ORDER BY v.number DESC LIMIT 1)
                    FROM departments d
                    WHERE d.region_code = $1 AND EXISTS (SELECT FROM department_names n WHERE n.department_id = d.id AND n.name = ANY($2))
                    ORDER BY d.id
                    """,
                    identity.Region.Code, names, year, (short)kind),
            },
        };

        var candidates = new List<DepartmentCandidate>();
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            candidates.Add(new DepartmentCandidate(
                reader.GetInt32(0),
                reader.GetString(1),
                reader.GetFieldValue<string[]>(2),
                [.. reader.GetFieldValue<int[]>(3).Zip(reader.GetFieldValue<int[]>(4))],
                reader.IsDBNull(5) ? null : reader.GetString(5)));
        }

        return candidates;
    }

    /// <summary>The division and those above it, as rows.</summary>
    public static async Task EnsureRegionsAsync(NpgsqlConnection connection, Region region, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var division in RegionLine.Of(region))
        {
            batch.BatchCommands.Add(Sql.Batched(
                """
                INSERT INTO regions (code, name, full_name, level, parent_code)
                SELECT $1, $2, $3, $4, $5
                WHERE NOT EXISTS (SELECT FROM regions WHERE code = $1 AND name = $2 AND full_name = $3 AND level = $4 AND parent_code IS NOT DISTINCT FROM $5)
                ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, full_name = EXCLUDED.full_name, level = EXCLUDED.level, parent_code = EXCLUDED.parent_code
                """,
                division.Code, division.Name, division.FullName, (short)division.Level, Sql.OrNull(division.ParentCode)));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<int> InsertAsync(NpgsqlConnection connection, DepartmentIdentity identity, CancellationToken cancellation)
    {
        await using var command = Sql.Command(
            connection,
            "INSERT INTO departments (region_code, name, level) VALUES ($1, $2, $3) RETURNING id",
            identity.Region.Code, identity.CanonicalName, (short)identity.Level);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Gives the reports and names of a department to the one that goes on under a newer name.</summary>
    public static async Task AbsorbAsync(NpgsqlConnection connection, int department, int old, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Sql.Batched("UPDATE reports SET department_id = $1 WHERE department_id = $2", department, old),
                Sql.Batched(
                    """
                    INSERT INTO department_names (department_id, name, valid_from, valid_to, is_former)
                    SELECT $1, name, valid_from, valid_to, true FROM department_names WHERE department_id = $2
                    ON CONFLICT (department_id, name) DO NOTHING
                    """,
                    department, old),
                Sql.Batched("DELETE FROM departments WHERE id = $1", old),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Records the names that the document gives; the name of the newest year's report becomes the department's.</summary>
    public static async Task UpdateNamesAsync(NpgsqlConnection connection, int department, DepartmentIdentity identity, int year, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        void Add(string name, DateOnly? from, DateOnly? to) => batch.BatchCommands.Add(Sql.Batched(
            """
            INSERT INTO department_names AS known (department_id, name, valid_from, valid_to, is_former) VALUES ($1, $2, $3, $4, false)
            ON CONFLICT (department_id, name) DO UPDATE SET valid_from = COALESCE(known.valid_from, EXCLUDED.valid_from), valid_to = COALESCE(known.valid_to, EXCLUDED.valid_to)
            """,
            department, name, Sql.OrNull(from), Sql.OrNull(to)));

        Add(identity.CanonicalName, identity.FormerNames.Max(former => former.ChangedOn), null);
        foreach (var former in identity.FormerNames.Where(former => former.Name != identity.CanonicalName)) Add(former.Name, null, former.ChangedOn);

        batch.BatchCommands.Add(Sql.Batched(
            """
            UPDATE departments d SET name = $2, level = $3
            WHERE d.id = $1 AND d.name <> $2 AND $4 >= COALESCE((SELECT max(r.year) FROM reports r WHERE r.department_id = d.id), 0)
            """,
            department, identity.CanonicalName, (short)identity.Level, year));
        batch.BatchCommands.Add(Sql.Batched(
            """
            UPDATE department_names n SET is_former = (n.name <> d.name)
            FROM departments d
            WHERE d.id = $1 AND n.department_id = d.id AND n.is_former <> (n.name <> d.name)
            """,
            department));
        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
