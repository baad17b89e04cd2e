using FinalAccounts.Identification;

namespace FinalAccounts.Importing;

/// <summary>A file that is to be imported, with what its folder's list says of it, or what is wrong with that.</summary>
public sealed record ListedFile(string Path, GivenIdentity Given, string? Problem = null);

/// <summary>
/// The files that paths lead to, in natural order. A file that is named is always tried; in a folder only the forms that can be read
/// are, and the others are named as skipped.
/// </summary>
public sealed record ImportList(IReadOnlyList<ListedFile> Files, IReadOnlyList<string> Skipped)
{
    /// <summary>The endings that files of the readable forms have.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".pdf", ".txt", ".htm", ".html", ".shtml", ".xhtml", ".docx", ".xlsx", ".xls"];

    /// <summary>Looks through files and folders. <paramref name="given"/> holds for all of them and wins over a folder's list.</summary>
    public static ImportList Find(IEnumerable<string> paths, GivenIdentity? given = null)
    {
        var files = new List<ListedFile>();
        var skipped = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) AddFolder(path, ImportManifest.Empty, files, skipped);
            else files.Add(FromManifestBeside(path));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new ImportList([.. files.Where(file => seen.Add(System.IO.Path.GetFullPath(file.Path))).Select(file => file with { Given = Over(given, file.Given) })], skipped);
    }

    private static void AddFolder(string folder, ImportManifest above, List<ListedFile> files, List<string> skipped)
    {
        var (manifest, damage) = ImportManifest.Read(folder);
        if (damage is not null)
        {
            // Without its list the files would be taken for whosever they look; they wait until it is mended.
            files.Add(new ListedFile(System.IO.Path.Combine(folder, ImportManifest.FileName), new GivenIdentity(), damage));
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
                files.Add(manifest.Describe(entry));
            }
            else
            {
                skipped.Add(entry);
            }
        }
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

    private static ListedFile FromManifestBeside(string path)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is not { } folder) return new ListedFile(path, new GivenIdentity());
        var (manifest, damage) = ImportManifest.Read(folder);
        return damage is null ? (manifest ?? ImportManifest.Empty).Describe(path) : new ListedFile(path, new GivenIdentity(), damage);
    }

    private static GivenIdentity Over(GivenIdentity? given, GivenIdentity listed) => given is null ? listed : new GivenIdentity(
        given.Department ?? listed.Department,
        given.RegionCode ?? listed.RegionCode,
        given.Year ?? listed.Year,
        given.Kind ?? listed.Kind,
        given.RegionCode is null ? listed.RegionName : given.RegionName)
    {
        IsComplete = given.IsComplete || listed.IsComplete,
    };
}
