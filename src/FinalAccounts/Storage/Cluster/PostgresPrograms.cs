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
    public static async Task<PostgresPrograms> FindAsync(string cluster, CancellationToken cancellation)
    {
        var found = Installed();
        if (found.Count == 0)
        {
            var named = Environment.GetEnvironmentVariable(Variable);
            throw new DatabaseUnavailableException(string.IsNullOrEmpty(named) ? StorageMessages.NoPostgreSql : StorageMessages.NoPrograms(named));
        }

        var versionFile = Path.Combine(cluster, "PG_VERSION");
        if (!File.Exists(versionFile)) return found[0];

        var version = (await File.ReadAllTextAsync(versionFile, cancellation)).Trim();
        foreach (var programs in found)
        {
            if (await programs.MajorVersionAsync(cancellation) == version) return programs;
        }

        throw new DatabaseUnavailableException(StorageMessages.OtherVersion(cluster, version));
    }

    private static List<PostgresPrograms> Installed()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folders = string.IsNullOrEmpty(named) ? [.. OnPath(), .. Places.SelectMany(Folders)] : new[] { named };
        return [.. folders.Distinct().Select(folder => new PostgresPrograms(folder)).Where(programs => Needed.All(name => File.Exists(programs.Program(name))))];
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
