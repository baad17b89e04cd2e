namespace FinalAccounts.Storage.Cluster;

/// <summary>Where the private cluster keeps itself in the data directory.</summary>
internal sealed record ClusterFolder(string DataDirectory)
{
    /// <summary>PostgreSQL's own data.</summary>
    public string Cluster => Path.Combine(DataDirectory, "postgresql");

    /// <summary>There while initdb runs; one that is left over says that the cluster is half made and holds nothing.</summary>
    public string Making => Cluster + ".making";

    /// <summary>The random password of the cluster's only account, readable by its owner.</summary>
    public string Password => Cluster + ".password";

    /// <summary>The server's log.</summary>
    public string Log => Cluster + ".log";

    /// <summary>Held exclusively while the server is being started or stopped.</summary>
    public string StartLock => Cluster + ".start";

    /// <summary>Held, shared, by each process that uses the server.</summary>
    public string UsersLock => Cluster + ".users";

    /// <summary>The server's own note of its process and port.</summary>
    public string PostmasterFile => Path.Combine(Cluster, "postmaster.pid");

    /// <summary>The last lines of the log, for a message.</summary>
    public string LastWords()
    {
        if (!File.Exists(Log)) return "";
        using var stream = new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Seek(-Math.Min(stream.Length, 1500), SeekOrigin.End);
        using var reader = new StreamReader(stream);
        return string.Join(" ", reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(4));
    }
}
