using System.Security.Cryptography;

namespace FinalAccounts.Storage.Cluster;

/// <summary>Makes the private cluster: once, and anew where a first making was broken off.</summary>
internal static class ClusterCreation
{
    /// <summary>The cluster's only database account.</summary>
    public const string Owner = "finalaccounts";

    /// <summary>Under a locale with a UTF-8 ctype the trigram index knows Chinese letters; not every system has the first.</summary>
    private static readonly string[] Locales = ["C.UTF-8", "en_US.UTF-8", "C"];

    /// <summary>Sees to it that the folder holds a complete cluster and that the account which will run it owns its files.</summary>
    public static async Task<ProgramAccount> EnsureAsync(ClusterFolder folder, PostgresPrograms programs, Action<string> say, CancellationToken cancellation)
    {
        var halfMade = File.Exists(folder.Making);
        var exists = Directory.Exists(folder.Cluster) && Directory.EnumerateFileSystemEntries(folder.Cluster).Any();
        if (exists && !halfMade && !File.Exists(folder.Password))
            throw new DatabaseUnavailableException(StorageMessages.NotOurCluster(folder.Cluster));

        var make = halfMade || !exists;
        if (make) Prepare(folder, halfMade, say);
        var account = await ProgramAccount.ForAsync([folder.Cluster, folder.Password, folder.Log], cancellation);
        if (make) await InitialiseAsync(folder, programs, account, cancellation);
        File.Delete(folder.Making);
        return account;
    }

    private static void Prepare(ClusterFolder folder, bool halfMade, Action<string> say)
    {
        say(halfMade ? StorageMessages.CreatingAnew(folder.Cluster) : StorageMessages.CreatingCluster(folder.Cluster));
        File.WriteAllText(folder.Making, "");
        if (Directory.Exists(folder.Cluster)) Directory.Delete(folder.Cluster, recursive: true);
        Directory.CreateDirectory(folder.Cluster);
        WritePrivately(folder.Password, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        WritePrivately(folder.Log, "");
    }

    private static async Task InitialiseAsync(ClusterFolder folder, PostgresPrograms programs, ProgramAccount account, CancellationToken cancellation)
    {
        foreach (var locale in Locales)
        {
            var made = await account.RunAsync(
                [
                    programs.InitDb, "-D", folder.Cluster, "-U", Owner, "-A", "scram-sha-256", $"--pwfile={folder.Password}",
                    "-E", "UTF8", $"--locale={locale}", "--no-sync",
                ],
                TimeSpan.FromMinutes(2),
                cancellation);
            if (made.ExitCode == 0) return;
            if (made.Output.Contains("locale", StringComparison.Ordinal) && locale != Locales[^1]) continue;
            throw new DatabaseUnavailableException(StorageMessages.ProgramFailed("initdb", folder.Cluster, made.Output));
        }
    }

    private static void WritePrivately(string path, string text)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
