using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FinalAccounts.Storage.Cluster;

/// <summary>
/// The portal's own PostgreSQL, in its data directory. Several processes share it; the first starts it, the last to leave stops it.
/// A kill leaves a server that the next start adopts, or a stale file that it clears.
/// </summary>
internal sealed class PrivateCluster : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ClusterFolder folder;
    private readonly PostgresPrograms programs;
    private readonly ProgramAccount account;
    private readonly Action<string> say;
    private readonly FileStream use;
    private int left;

    private PrivateCluster(ClusterFolder folder, PostgresPrograms programs, ProgramAccount account, FileStream use, int port, Action<string> say)
    {
        this.folder = folder;
        this.programs = programs;
        this.account = account;
        this.use = use;
        this.say = say;
        Connection = Login(folder, port);
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    /// <summary>How to connect; the database is left to choose.</summary>
    public NpgsqlConnectionStringBuilder Connection { get; }

    /// <summary>Joins the running server of a data directory, or makes and starts it.</summary>
    public static async Task<PrivateCluster> EnterAsync(string dataDirectory, bool durable, Action<string> say, CancellationToken cancellation)
    {
        var folder = new ClusterFolder(Path.GetFullPath(dataDirectory));
        try
        {
            Directory.CreateDirectory(folder.DataDirectory);
            return await EnterAsync(folder, durable, say, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException(StorageMessages.DirectoryNotUsable(folder.DataDirectory, problem.Message), problem);
        }
    }

    private static async Task<PrivateCluster> EnterAsync(ClusterFolder folder, bool durable, Action<string> say, CancellationToken cancellation)
    {
        using var starting = await FileLock.WaitAsync(folder.StartLock, exclusive: true, Limit, cancellation);
        var use = await FileLock.WaitAsync(folder.UsersLock, exclusive: false, Limit, cancellation);
        try
        {
            var programs = await PostgresPrograms.FindAsync(folder.Cluster, cancellation);
            var account = await ClusterCreation.EnsureAsync(folder, programs, say, cancellation);
            var port = await JoinAsync(folder, cancellation) ?? await StartAsync(folder, programs, account, durable, cancellation);
            say(StorageMessages.ClusterReady(port));
            return new PrivateCluster(folder, programs, account, use, port, say);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>Leaves; the last one stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref left, 1) == 1) return;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        await LeaveAsync();
    }

    private async Task LeaveAsync()
    {
        await use.DisposeAsync();
        using var stopping = await FileLock.WaitAsync(folder.StartLock, exclusive: true, Limit, CancellationToken.None);
        using var alone = FileLock.Try(folder.UsersLock, exclusive: true);
        if (alone is null) return;
        var stopped = await account.RunAsync([programs.PgCtl, "stop", "-D", folder.Cluster, "-m", "fast", "-w", "-t", "30", "-s"], Limit, CancellationToken.None);
        say(stopped.ExitCode == 0 ? StorageMessages.ClusterStopped : StorageMessages.ClusterNotStopped(folder.Cluster, stopped.Output));
    }

    /// <summary>A program that ends without disposing (SIGTERM, Environment.Exit) still stops the server.</summary>
    private void OnProcessExit(object? sender, EventArgs e)
    {
        if (Interlocked.Exchange(ref left, 1) == 0) LeaveAsync().GetAwaiter().GetResult();
    }

    /// <summary>The port of a server that is already running here, or null; a file that a killed server left is removed.</summary>
    private static async Task<int?> JoinAsync(ClusterFolder folder, CancellationToken cancellation)
    {
        for (var until = DateTime.UtcNow + Limit; PostmasterFile.Read(folder.PostmasterFile) is { } server; await Task.Delay(50, cancellation))
        {
            if (!server.IsAlive())
            {
                File.Delete(folder.PostmasterFile);
                return null;
            }

            if (server.IsReady && await AnswersAsync(folder, server.Port, cancellation)) return server.Port;
            if (DateTime.UtcNow > until) throw new DatabaseUnavailableException(StorageMessages.NotAnswering(folder.Cluster));
        }

        return null;
    }

    private static async Task<int> StartAsync(ClusterFolder folder, PostgresPrograms programs, ProgramAccount account, bool durable, CancellationToken cancellation)
    {
        // A port may be taken between our asking and the server's, and a killed server's last children may need a moment to go.
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var started = await account.RunAsync(
                [programs.PgCtl, "start", "-D", folder.Cluster, "-l", folder.Log, "-o", ServerSettings.Options(port, durable), "-w", "-t", "60", "-s"], Limit + Limit, cancellation);
            if (started.ExitCode == 0) return port;
            if (attempt == 3) throw new DatabaseUnavailableException(StorageMessages.ProgramFailed("pg_ctl", folder.Cluster, $"{started.Output} {folder.LastWords()}".Trim()));
            await Task.Delay(500, cancellation);
        }
    }

    private static async Task<bool> AnswersAsync(ClusterFolder folder, int port, CancellationToken cancellation)
    {
        var login = Login(folder, port);
        login.Database = "postgres";
        login.Pooling = false;
        try
        {
            await using var connection = new NpgsqlConnection(login.ConnectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static NpgsqlConnectionStringBuilder Login(ClusterFolder folder, int port) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Username = ClusterCreation.Owner,
        Password = File.ReadAllText(folder.Password).Trim(),
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
