using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>
/// A folder's list of its files (manifest.csv): whose each one is, in the columns file, department, region, region_name, year, kind,
/// report. Each may be blank or missing; what is given wins over what the document says. Files with the same word under report are one
/// report.
/// </summary>
internal sealed class ImportManifest
{
    public const string FileName = "manifest.csv";

    public static readonly ImportManifest Empty = new("", new Dictionary<string, ManifestLine>());

    private readonly string folder;
    private readonly IReadOnlyDictionary<string, ManifestLine> lines;

    private ImportManifest(string folder, IReadOnlyDictionary<string, ManifestLine> lines)
    {
        this.folder = folder;
        this.lines = lines;
    }

    /// <summary>The list of a folder, null where it has none; or a sentence about what is wrong with it.</summary>
    public static (ImportManifest? Manifest, string? Damage) Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return (null, null);
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MissingFieldFound = null,
            HeaderValidated = null,
            TrimOptions = TrimOptions.Trim,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        });
        var lines = new Dictionary<string, ManifestLine>(StringComparer.Ordinal);
        try
        {
            foreach (var line in csv.GetRecords<ManifestLine>()) lines[Normal(line.File)] = line;
        }
        catch (CsvHelperException)
        {
            return (null, ImportMessages.ManifestDamaged(path));
        }

        return (new ImportManifest(Path.GetFullPath(folder), lines), null);
    }

    /// <summary>A file with what the list says of it.</summary>
    public ListedFiles Describe(string path)
    {
        if (folder.Length == 0) return new ListedFiles([path], new GivenIdentity());
        var key = Normal(Path.GetRelativePath(folder, Path.GetFullPath(path)));
        if (!lines.TryGetValue(key, out var line)) return new ListedFiles([path], new GivenIdentity());

        int? year = null;
        if (line.Year.Length > 0)
        {
            if (!int.TryParse(line.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Wrong(path, "year", line.Year);
            year = number;
        }

        var kind = Kind(line.Kind);
        if (line.Kind.Length > 0 && kind is null) return Wrong(path, "kind", line.Kind);
        var region = line.Region.Length > 0 ? line.Region : RegionCode(line.RegionName);
        if (line.RegionName.Length > 0 && region is null) return Wrong(path, "region_name", line.RegionName);
        return new ListedFiles([path], new GivenIdentity(Given(line.Department), region, year, kind, Given(line.RegionName)))
        {
            Report = line.Report.Length > 0 ? $"{folder}/{line.Report}" : null,
        };
    }

    private static ListedFiles Wrong(string path, string column, string value) =>
        new([path], new GivenIdentity(), ImportMessages.ManifestNotUnderstood(Path.GetFileName(path), column, value));

    private static ReportKind? Kind(string word) => word.Length == 0
        ? null
        : Enum.GetValues<ReportKind>().Cast<ReportKind?>().FirstOrDefault(kind => word == kind!.Value.Id() || word == kind.Value.Label());

    /// <summary>The division of a full name, or of a name that only one division has.</summary>
    private static string? RegionCode(string name)
    {
        if (name.Length == 0) return null;
        var named = Divisions.All.Where(region => region.FullName == name).ToList();
        if (named.Count == 0) named = [.. Divisions.All.Where(region => region.Name == name)];
        return named is [var only] ? only.Code : null;
    }

    private static string? Given(string cell) => cell.Length > 0 ? cell : null;

    private static string Normal(string file) => file.Replace('\\', '/').TrimStart('.', '/');

    /// <summary>A line of the list.</summary>
    private sealed class ManifestLine
    {
        public string File { get; set; } = "";

        public string Department { get; set; } = "";

        public string Region { get; set; } = "";

        [CsvHelper.Configuration.Attributes.Name("region_name")]
        public string RegionName { get; set; } = "";

        public string Year { get; set; } = "";

        public string Kind { get; set; } = "";

        public string Report { get; set; } = "";
    }
}
