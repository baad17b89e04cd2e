using FinalAccounts.Identification;

namespace FinalAccounts.Importing;

/// <summary>
/// A file that is to be imported, or several that are one report, with what their folder's list says of them, or what is wrong with
/// that.
/// </summary>
public sealed record ListedFiles(IReadOnlyList<string> Paths, GivenIdentity Given, string? Problem = null)
{
    /// <summary>The path to name it by: the first file's.</summary>
    public string Path => Paths[0];

    /// <summary>The report of the folder's list that the file is part of; null where it is one by itself.</summary>
    internal string? Report { get; init; }

    internal ListedFiles With(ListedFiles other) => this with { Paths = [.. Paths, .. other.Paths], Given = ImportList.Over(Given, other.Given), Problem = Problem ?? other.Problem };
}

/// <summary>
/// The files that paths lead to, in natural order. A file that is named is always tried; in a folder only the forms that can be read
/// are, and the others are named as skipped.
/// </summary>
public sealed record ImportList(IReadOnlyList<ListedFiles> Files, IReadOnlyList<string> Skipped)
{
    /// <summary>The endings that files of the readable forms have.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".pdf", ".txt", ".htm", ".html", ".shtml", ".xhtml", ".docx", ".xlsx", ".xls", ".zip", ".rar", ".7z", ".tar", ".gz", ".tgz"];

    /// <summary>
    /// Looks through files and folders. <paramref name="given"/> holds for all of them and wins over a folder's list.
    /// <paramref name="together"/>: the files named are one report, and so is what each folder holds.
    /// </summary>
    public static ImportList Find(IEnumerable<string> paths, GivenIdentity? given = null, bool together = false)
    {
        var files = new List<ListedFiles>();
        var named = new List<ListedFiles>();
        var skipped = new List<string>();
        foreach (var path in paths.DistinctBy(System.IO.Path.GetFullPath))
        {
            if (!Directory.Exists(path))
            {
                if (together) named.Add(FromManifestBeside(path));
                else Add(FromManifestBeside(path), files);
                continue;
            }

            var inFolder = new List<ListedFiles>();
            AddFolder(path, ImportManifest.Empty, inFolder, skipped);
            files.AddRange(together && inFolder.Count > 0 ? [Joined(inFolder)] : inFolder);
        }

        if (named.Count > 0) files.Insert(0, Joined(named));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new ImportList(
            [.. files.Select(file => file with { Given = Over(given, file.Given), Paths = [.. file.Paths.Where(path => seen.Add(System.IO.Path.GetFullPath(path)))] }).Where(file => file.Paths.Count > 0)],
            skipped);
    }

    private static ListedFiles Joined(IReadOnlyList<ListedFiles> files) => files.Aggregate((one, other) => one.With(other));

    private static void AddFolder(string folder, ImportManifest above, List<ListedFiles> files, List<string> skipped)
    {
        var (manifest, damage) = ImportManifest.Read(folder);
        if (damage is not null)
        {
            // Without its list the files would be taken for whosever they look; they wait until it is mended.
            files.Add(new ListedFiles([System.IO.Path.Combine(folder, ImportManifest.FileName)], new GivenIdentity(), damage));
            return;
        }

        manifest ??= above;
        foreach (var entry in Entries(folder, skipped))
        {
            var name = System.IO.Path.GetFileName(entry);
            if (name.StartsWith('.') || name == ImportManifest.FileName) continue;
            if (Directory.Exists(entry))
            {
                // A link to a folder may lead in a circle.
                if (new DirectoryInfo(entry).LinkTarget is null) AddFolder(entry, manifest, files, skipped);
            }
            else if (Endings.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            {
                Add(manifest.Describe(entry), files);
            }
            else
            {
                skipped.Add(entry);
            }
        }
    }

    /// <summary>A file of the same report as one before joins it.</summary>
    private static void Add(ListedFiles file, List<ListedFiles> files)
    {
        var same = file.Report is null ? -1 : files.FindIndex(other => other.Report == file.Report);
        if (same < 0) files.Add(file);
        else files[same] = files[same].With(file);
    }

    private static IEnumerable<string> Entries(string folder, List<string> skipped)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Order(NaturalOrder.Instance)];
        }
        catch (UnauthorizedAccessException)
        {
            skipped.Add(folder);
            return [];
        }
    }

    private static ListedFiles FromManifestBeside(string path)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is not { } folder) return new ListedFiles([path], new GivenIdentity());
        var (manifest, damage) = ImportManifest.Read(folder);
        return damage is null ? (manifest ?? ImportManifest.Empty).Describe(path) : new ListedFiles([path], new GivenIdentity(), damage);
    }

    internal static GivenIdentity Over(GivenIdentity? given, GivenIdentity listed) => given is null ? listed : new GivenIdentity(
        given.Department ?? listed.Department,
        given.RegionCode ?? listed.RegionCode,
        given.Year ?? listed.Year,
        given.Kind ?? listed.Kind,
        given.RegionCode is null ? listed.RegionName : given.RegionName)
    {
        IsComplete = given.IsComplete || listed.IsComplete,
    };
}
