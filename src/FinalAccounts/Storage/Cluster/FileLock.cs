namespace FinalAccounts.Storage.Cluster;

/// <summary>
/// Locks between processes: an open file is an flock (shared or exclusive) on Unix and a sharing mode on Windows, and goes with
/// the process however it ends.
/// </summary>
internal static class FileLock
{
    /// <summary>Waits for a lock. Throws <see cref="DatabaseUnavailableException"/> when it is not to be had in time.</summary>
    public static async Task<FileStream> WaitAsync(string path, bool exclusive, TimeSpan limit, CancellationToken cancellation)
    {
        for (var until = DateTime.UtcNow + limit; ; await Task.Delay(20, cancellation))
        {
            if (Try(path, exclusive) is { } held) return held;
            if (DateTime.UtcNow > until) throw new DatabaseUnavailableException(StorageMessages.LockTimeout(path));
        }
    }

    /// <summary>The lock, or null when someone else holds it.</summary>
    public static FileStream? Try(string path, bool exclusive)
    {
        try
        {
            if (!File.Exists(path)) File.Create(path).Dispose();
            return new FileStream(path, FileMode.Open, FileAccess.Read, exclusive ? FileShare.None : FileShare.Read);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
