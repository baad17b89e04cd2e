using System.Diagnostics.CodeAnalysis;

namespace FinalAccounts.Web.Originals;

/// <summary>
/// Files that can be made again, in a folder of bounded size: the ones that were not read for longest go first. A file appears whole
/// or not at all, and several processes may share the folder.
/// </summary>
internal sealed partial class CachedFiles(string folder, long limit, ILogger<CachedFiles> logger)
{
    private const string Unfinished = ".part";

    /// <summary>A file is marked as read once a minute at most.</summary>
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(1);

    private readonly Lock trimming = new();
    private long written;
    private bool isCounted;

    /// <summary>Opens a file for reading; null where it is not there.</summary>
    public FileStream? Open(string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        try
        {
            // Another process may take the file away while it is read: what is open stays readable.
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
            MarkAsRead(path);
            return stream;
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps a file. Where the folder can't be written to the portal goes on without, and the log says so.</summary>
    public void Keep(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        var unfinished = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            NotKept(logger, path, exception.Message);
            return;
        }

        // Others write here too, so the folder is counted anew each time a twentieth of the limit has been written, and at the start.
        lock (trimming)
        {
            written += content.Length;
            if (isCounted && written < limit / 20) return;
            (written, isCounted) = (0, true);
            Trim();
        }
    }

    private void Trim()
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var abandoned = DateTime.UtcNow.AddHours(-1);
        var size = files.Sum(Length);
        foreach (var file in files.OrderBy(file => file.LastWriteTimeUtc))
        {
            var isAbandoned = file.Extension == Unfinished && file.LastWriteTimeUtc < abandoned;
            if (!isAbandoned && size <= limit) continue;
            size -= Length(file);
            try
            {
                file.Delete();
            }
            catch (Exception exception) when (IsRefusal(exception))
            {
                NotRemoved(logger, file.FullName, exception.Message);
            }
        }
    }

    private static void MarkAsRead(string path)
    {
        try
        {
            var now = DateTime.UtcNow;
            if (now - File.GetLastWriteTimeUtc(path) > Touch) File.SetLastWriteTimeUtc(path, now);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            // Gone in between, or the folder is read only: then nothing is trimmed either.
        }
    }

    /// <summary>0 for one that another process has removed in between.</summary>
    private static long Length(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private static bool IsRefusal([NotNullWhen(true)] Exception? exception) => exception is IOException or UnauthorizedAccessException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "页面图片没有存入缓存（{Path}）：{Reason}")]
    private static partial void NotKept(ILogger logger, string path, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "缓存文件没有删除（{Path}）：{Reason}")]
    private static partial void NotRemoved(ILogger logger, string path, string reason);
}
