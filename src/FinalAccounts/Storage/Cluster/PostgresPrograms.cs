using System.Text.RegularExpressions;

namespace FinalAccounts.Storage.Cluster;

/// <summary>The folder with PostgreSQL's own programs (initdb, pg_ctl, postgres), found in the usual places of Debian, Red Hat, Homebrew and Windows.</summary>
internal sealed partial record PostgresPrograms(string Folder)
{
    /// <summary>Names the folder and wins over every other place.</summary>
    public const string Variable = "FINALACCOUNTS_POSTGRES_BIN";

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    /// <summary>Parent folder, pattern of the installation's folder, and the folder of its programs.</summary>
    private static readonly (string Parent, string Pattern, string Programs)[] Places =
    [
        ("/usr/lib/postgresql", "*", "bin"),
        ("/usr", "pgsql-*", "bin"),
        ("/opt/homebrew/opt", "postgresql*", "bin"),
        ("/usr/local/opt", "postgresql*", "bin"),
        (Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles) + "/PostgreSQL", "*", "bin"),
    ];

    public string InitDb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>
    /// The first installation, or the first of the major version that a cluster was made with.
    /// Throws <see cref="DatabaseUnavailableException"/> with the ways out where there is none.
    /// </summary>
    public static Task<PostgresPrograms> FindAsync(string cluster, CancellationToken cancellation) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? FindAsync(cluster, [named], StorageMessages.NoPrograms(named), cancellation)
            : FindAsync(cluster, [.. OnPath(), .. Places.SelectMany(Folders)], StorageMessages.NoPostgreSql, cancellation);

    internal static async Task<PostgresPrograms> FindAsync(string cluster, IEnumerable<string> folders, string nowhere, CancellationToken cancellation)
    {
        var found = folders.Distinct().Select(folder => new PostgresPrograms(folder)).Where(programs => Needed.All(name => File.Exists(programs.Program(name)))).ToList();
        if (found.Count == 0) throw new DatabaseUnavailableException(nowhere);

        var versionFile = Path.Combine(cluster, "PG_VERSION");
        if (!File.Exists(versionFile)) return found[0];

        var version = (await File.ReadAllTextAsync(versionFile, cancellation)).Trim();
        foreach (var programs in found)
        {
            if (await programs.MajorVersionAsync(cancellation) == version) return programs;
        }

        throw new DatabaseUnavailableException(StorageMessages.OtherVersion(cluster, version));
    }

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Newest version first.</summary>
    private static IEnumerable<string> Folders((string Parent, string Pattern, string Programs) place) =>
        !Directory.Exists(place.Parent)
            ? []
            : Directory.GetDirectories(place.Parent, place.Pattern)
                .OrderByDescending(folder => int.TryParse(Number().Match(Path.GetFileName(folder)).Value, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, place.Programs));

    private async Task<string> MajorVersionAsync(CancellationToken cancellation)
    {
        var answer = await ChildProgram.RunAsync([Program("postgres"), "--version"], TimeSpan.FromSeconds(10), cancellation);
        return Number().Match(answer.Output).Value;
    }

    private string Program(string name) => Path.Combine(Folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
