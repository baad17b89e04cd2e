namespace FinalAccounts.Storage.Cluster;

/// <summary>
/// The account that PostgreSQL's programs run under: our own, or, because PostgreSQL refuses to run as root, the account postgres.
/// </summary>
internal sealed record ProgramAccount(IReadOnlyList<string> Prefix, bool IsOther)
{
    private const string Name = "postgres";

    private static readonly string[] AsPostgres = ["setpriv", $"--reuid={Name}", $"--regid={Name}", "--init-groups"];

    /// <summary>Lets the account pass folders of others (a clone below /root, mode 700) and nothing more than what root itself may.</summary>
    private static readonly string[] PastFolders = ["--inh-caps=+dac_override,+dac_read_search", "--ambient-caps=+dac_override,+dac_read_search"];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>The account for a cluster in a folder; the folder and the files are given to it.</summary>
    public static async Task<ProgramAccount> ForAsync(IReadOnlyList<string> owned, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) return new ProgramAccount([], IsOther: false);
        if (!File.ReadLines("/etc/passwd").Any(line => line.StartsWith(Name + ":", StringComparison.Ordinal)))
            throw new DatabaseUnavailableException(StorageMessages.NoAccount);
        if (!File.Exists("/usr/bin/setpriv")) throw new DatabaseUnavailableException(StorageMessages.NoSetpriv);

        await ChildProgram.RunAsync(["chown", $"{Name}:{Name}", .. owned], Limit, cancellation);
        foreach (string[] prefix in new[] { AsPostgres, [.. AsPostgres, .. PastFolders] })
        {
            var reached = await ChildProgram.RunAsync([.. prefix, "ls", "-d", owned[0]], Limit, cancellation);
            if (reached.ExitCode == 0) return new ProgramAccount(prefix, IsOther: true);
        }

        throw new DatabaseUnavailableException(StorageMessages.NotReachable(owned[0]));
    }

    /// <summary>Runs a program under the account.</summary>
    public Task<ChildProgram> RunAsync(IReadOnlyList<string> command, TimeSpan limit, CancellationToken cancellation) =>
        ChildProgram.RunAsync([.. Prefix, .. command], limit, cancellation);
}
