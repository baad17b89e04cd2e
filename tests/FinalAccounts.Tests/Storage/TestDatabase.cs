using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestCluster))]

namespace FinalAccounts.Tests.Storage;

/// <summary>
/// One private cluster for the test process, started when the first test asks for a database, in a folder of its own that goes
/// with it. Its database is the template of all others.
/// </summary>
public sealed class TestCluster : IAsyncLifetime
{
    private const string Prefix = "finalaccounts-tests-";
    private readonly SemaphoreSlim starting = new(1);
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}");
    private PortalDatabase? template;
    private int databases;

    /// <summary>Creates an empty database of the current schema and opens it.</summary>
    public async Task<PortalDatabase> CreateDatabaseAsync() => await PortalDatabase.OpenAsync(
        new PortalDatabaseOptions(await CreateDatabaseAsync("finalaccounts"), folder), _ => { }, CancellationToken.None);

    /// <summary>Creates a database from a template and gives the way to connect to it.</summary>
    public async Task<string> CreateDatabaseAsync(string from)
    {
        await starting.WaitAsync();
        try
        {
            if (template is null) await SweepAsync();
            template ??= await PortalDatabase.OpenAsync(new PortalDatabaseOptions(null, folder) { Durable = false }, _ => { }, CancellationToken.None);
            var name = $"test_{++databases}";

            // A template must have no connections, and the pool of the template keeps one open.
            template.DataSource.Clear();
            var login = new NpgsqlConnectionStringBuilder(template.ConnectionString) { Database = "postgres", Pooling = false };
            await using var connection = new NpgsqlConnection(login.ConnectionString);
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {from}", connection);
            await create.ExecuteNonQueryAsync();
            login.Database = name;
            login.Pooling = true;
            return login.ConnectionString;
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>Stops and removes what killed test processes left behind an hour ago or earlier: clusters that nobody holds.</summary>
    private static async Task SweepAsync()
    {
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var users = Path.Combine(left, "postgresql.users");
            if (Directory.GetLastWriteTimeUtc(left) > DateTime.UtcNow.AddHours(-1) || !File.Exists(users) || IsHeld(users)) continue;
            await using (await PortalDatabase.OpenAsync(new PortalDatabaseOptions(null, left), _ => { }, CancellationToken.None))
            {
            }

            Directory.Delete(left, recursive: true);
        }
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        starting.Dispose();
        if (template is null) return;
        await template.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>A database of its own for a test class (<c>IClassFixture&lt;TestDatabase&gt;</c>): empty, of the current schema, on a real PostgreSQL.</summary>
public sealed class TestDatabase(TestCluster cluster) : IAsyncLifetime
{
    public PortalDatabase Database { get; private set; } = null!;

    public NpgsqlDataSource DataSource => Database.DataSource;

    public FinalAccountsContext CreateContext() => Database.CreateContext();

    public async ValueTask InitializeAsync() => Database = await cluster.CreateDatabaseAsync();

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();
}
