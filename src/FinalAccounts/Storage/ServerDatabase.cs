using Npgsql;

namespace FinalAccounts.Storage;

/// <summary>The database on its server: found, or created.</summary>
internal static class ServerDatabase
{
    public const string DefaultName = "finalaccounts";

    /// <summary>Under ctype C the trigram index does not know Chinese letters, so UTF-8 ctypes first; systems name them differently.</summary>
    private static readonly string[] Locales = ["C.UTF-8", "en_US.UTF-8", "en_US.utf8"];

    /// <summary>Reads a connection string as it was configured.</summary>
    public static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(connectionString);

            // Without Kerberos libraries the attempt prints warnings; whoever wants it says so.
            if (!connection.ShouldSerialize("GSS Encryption Mode")) connection.GssEncryptionMode = GssEncryptionMode.Disable;
            return connection;
        }
        catch (ArgumentException problem)
        {
            throw new DatabaseUnavailableException(StorageMessages.ServerUnavailable("ConnectionStrings__FinalAccounts", problem.Message), problem);
        }
    }

    /// <summary>Creates the database where the server does not have it.</summary>
    public static async Task EnsureAsync(NpgsqlConnectionStringBuilder connection, Action<string> say, CancellationToken cancellation)
    {
        try
        {
            if (await ExistsAsync(connection, cancellation)) return;
            say(StorageMessages.CreatingDatabase(connection.Database!));
            await CreateAsync(connection, cancellation);
        }
        catch (NpgsqlException problem)
        {
            throw new DatabaseUnavailableException(StorageMessages.ServerUnavailable($"{connection.Host}:{connection.Port}", problem.Message), problem);
        }
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnectionStringBuilder connection, CancellationToken cancellation)
    {
        try
        {
            await using var attempt = new NpgsqlConnection(Unpooled(connection, connection.Database!));
            await attempt.OpenAsync(cancellation);
            return true;
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }

    private static async Task CreateAsync(NpgsqlConnectionStringBuilder connection, CancellationToken cancellation)
    {
        var name = connection.Database!.Replace("\"", "\"\"", StringComparison.Ordinal);
        await using var server = new NpgsqlConnection(Unpooled(connection, "postgres"));
        await server.OpenAsync(cancellation);
        foreach (var locale in Locales)
        {
            if (await TryCreateAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE '{locale}' LC_CTYPE '{locale}'", cancellation)) return;
        }

        await TryCreateAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'", cancellation);
    }

    /// <summary>False when the server's system does not know the locale.</summary>
    private static async Task<bool> TryCreateAsync(NpgsqlConnection server, string statement, CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand(statement, server);
            await command.ExecuteNonQueryAsync(cancellation);
            return true;
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.WrongObjectType or PostgresErrorCodes.InvalidParameterValue)
        {
            return false;
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process created it at the same moment.
            return true;
        }
    }

    private static string Unpooled(NpgsqlConnectionStringBuilder connection, string database) =>
        new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Database = database, Pooling = false }.ConnectionString;
}
