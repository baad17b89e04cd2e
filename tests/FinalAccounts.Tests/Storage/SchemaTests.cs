using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FinalAccounts.Tests.Storage;

/// <summary>The migrations are written by hand: they must give the schema that the model describes.</summary>
public sealed class SchemaTests(TestCluster cluster, TestDatabase migrated) : IClassFixture<TestDatabase>
{
    private const string Columns =
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || udt_name || ' ' || is_nullable || ' ' || is_identity
        FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'schema_migrations' ORDER BY 1
        """;

    private const string Indexes =
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'schema_migrations' ORDER BY 1";

    private const string Keys =
        """
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u') AND conrelid <> 'schema_migrations'::regclass ORDER BY 1
        """;

    [Fact]
    public async Task The_migrated_schema_is_the_models()
    {
        await using var described = NpgsqlDataSource.Create(await cluster.CreateDatabaseAsync("template0"));
        await using var context = migrated.CreateContext();
        await ExecuteAsync(described, context.Database.GenerateCreateScript() + "CREATE TABLE schema_migrations ();");

        foreach (var query in new[] { Columns, Indexes, Keys })
        {
            var expected = await LinesAsync(described, query);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await LinesAsync(migrated.DataSource, query));
        }
    }

    [Fact]
    public async Task The_view_of_measures_names_all_measures()
    {
        var named = await LinesAsync(migrated.DataSource, "SELECT number || ' ' || name FROM measures ORDER BY number");
        Assert.Equal(Measures.All.OrderBy(pair => pair.Key).Select(pair => $"{(int)pair.Key} {pair.Value}"), named);
    }

    /// <summary>What can be read can be stored.</summary>
    [Fact]
    public async Task Every_kind_of_stated_figure_is_admitted_and_named()
    {
        Assert.Equal(
            [$"CHECK (((kind >= {(int)Enum.GetValues<FigureKind>().Min()}) AND (kind <= {(int)Enum.GetValues<FigureKind>().Max()})))"],
            await LinesAsync(migrated.DataSource, "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_stated_figures_kind'"));
        var comment = Assert.Single(await LinesAsync(migrated.DataSource, "SELECT obj_description('stated_figures'::regclass)"));
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Contains($" {(int)kind} {kind.Label()}", comment, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_table_and_view_says_what_it_is()
    {
        var silent = await LinesAsync(
            migrated.DataSource,
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND relname <> 'schema_migrations' AND obj_description(oid) IS NULL");
        Assert.Empty(silent);
    }

    [Fact]
    public async Task A_database_knows_Chinese_letters() =>
        Assert.Equal(["C.UTF-8 UTF8"], await LinesAsync(migrated.DataSource, "SELECT datctype || ' ' || pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"));

    [Fact]
    public async Task Several_processes_may_open_a_new_database_at_the_same_moment()
    {
        var empty = await cluster.CreateDatabaseAsync("template0");
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            PortalDatabase.OpenAsync(new PortalDatabaseOptions(empty, ""), said => { }, TestContext.Current.CancellationToken))));

        await using var context = migrated.CreateContext();
        Assert.Equal(context.Database.GetMigrations(), await LinesAsync(opened[0].DataSource, "SELECT \"MigrationId\" FROM schema_migrations ORDER BY 1"));
        foreach (var database in opened) await database.DisposeAsync();
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> LinesAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) lines.Add(reader.GetString(0));
        return lines;
    }
}
