using FinalAccounts.Storage.Cluster;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FinalAccounts.Storage;

/// <summary>Which database: a server's, if there is a connection string, or else the private cluster in the data directory.</summary>
public sealed record PortalDatabaseOptions(string? ConnectionString, string DataDirectory)
{
    /// <summary>False for tests: a power cut may lose what was written to the private cluster.</summary>
    public bool Durable { get; init; } = true;
}

/// <summary>The portal's database, open and of the current schema. Disposing leaves the private cluster, which stops with its last user.</summary>
public sealed class PortalDatabase : IAsyncDisposable
{
    private readonly PrivateCluster? cluster;
    private readonly DbContextOptions<FinalAccountsContext> contextOptions;

    private PortalDatabase(NpgsqlConnectionStringBuilder connection, PrivateCluster? cluster)
    {
        this.cluster = cluster;
        ConnectionString = connection.ConnectionString;
        DataSource = NpgsqlDataSource.Create(connection);
        var builder = new DbContextOptionsBuilder<FinalAccountsContext>();
        Configure(builder, DataSource);
        contextOptions = builder.Options;
    }

    /// <summary>Connections for bulk writing and plain SQL.</summary>
    public NpgsqlDataSource DataSource { get; }

    /// <summary>For other processes of the same machine; holds the password.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Starts or joins the private cluster, or connects to the server; creates the database and brings its schema up to date where needed.
    /// Throws <see cref="DatabaseUnavailableException"/> with a sentence for whoever starts the program.
    /// </summary>
    public static async Task<PortalDatabase> OpenAsync(PortalDatabaseOptions options, Action<string> say, CancellationToken cancellation)
    {
        var cluster = string.IsNullOrWhiteSpace(options.ConnectionString)
            ? await PrivateCluster.EnterAsync(options.DataDirectory, options.Durable, say, cancellation)
            : null;
        try
        {
            var connection = cluster?.Connection ?? ServerDatabase.Parse(options.ConnectionString!);
            connection.Database ??= ServerDatabase.DefaultName;
            await ServerDatabase.EnsureAsync(connection, say, cancellation);
            return await MigrateAsync(new PortalDatabase(connection, cluster), cancellation);
        }
        catch
        {
            if (cluster is not null) await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>A context of its own; the caller disposes it.</summary>
    public FinalAccountsContext CreateContext() => new(contextOptions);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        if (cluster is not null) await cluster.DisposeAsync();
    }

    internal static void Configure(DbContextOptionsBuilder builder, NpgsqlDataSource dataSource) => builder
        .UseNpgsql(dataSource, npgsql => npgsql.MigrationsHistoryTable("schema_migrations"))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)

        // Migrations are written by hand and have no snapshot of the model to compare with; a test compares the schemas.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    /// <summary>Under a lock, since two processes may open a new database at the same moment.</summary>
    private static async Task<PortalDatabase> MigrateAsync(PortalDatabase database, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await database.DataSource.OpenConnectionAsync(cancellation);
            await using var one = Sql.Command(connection, "SELECT pg_advisory_lock(hashtextextended('finalaccounts migration', 0))");
            await one.ExecuteNonQueryAsync(cancellation);
            await using var context = database.CreateContext();
            await context.Database.MigrateAsync(cancellation);
            await using var done = Sql.Command(connection, "SELECT pg_advisory_unlock(hashtextextended('finalaccounts migration', 0))");
            await done.ExecuteNonQueryAsync(cancellation);
            return database;
        }
        catch
        {
            await database.DataSource.DisposeAsync();
            throw;
        }
    }
}

/// <summary>Registers the portal's database.</summary>
public static class PortalDatabaseRegistration
{
    /// <summary>Adds the data source and pooled contexts that do not track. Whoever opened the database disposes it.</summary>
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, PortalDatabase database)
    {
        services.AddSingleton(database);
        services.AddSingleton(database.DataSource);
        return services.AddDbContextPool<FinalAccountsContext>(options => PortalDatabase.Configure(options, database.DataSource));
    }
}
