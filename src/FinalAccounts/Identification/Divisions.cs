using System.Collections.Frozen;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// The administrative divisions of provinces, cities and counties (NBS 2023, embedded). Levels that are only places in the code
/// (市辖区, 省直辖县级行政区划) are kept for the tree, but never matched by name.
/// </summary>
public static class Divisions
{
    private const string Resource = "FinalAccounts.Identification.divisions.csv";

    private static readonly FrozenSet<string> NamelessLevels = FrozenSet.Create(StringComparer.Ordinal, "市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private static readonly Dictionary<string, Region> ByCode;

    static Divisions()
    {
        var regions = new Dictionary<string, Region>(3600, StringComparer.Ordinal);
        foreach (var (code, name) in ReadResource()) regions.Add(code, Describe(code, name, regions));
        All = [.. regions.Values];
        ByCode = regions;
    }

    /// <summary>All divisions in the order of their codes: a division stands behind the one above it.</summary>
    public static IReadOnlyList<Region> All { get; }

    /// <summary>The division of a code of 2, 4 or 6 digits, or null.</summary>
    public static Region? Find(string code) => ByCode.GetValueOrDefault(code.PadRight(6, '0'));

    /// <summary>
    /// The division that a department's name (or the like) starts with or names first, by the longest consistent path 省 → 市 → 县;
    /// null when it names none. A place after 驻, 赴, 在 or 援 is where somebody is sent, not whose department it is.
    /// </summary>
    public static RegionMatch? Match(string text) => DivisionMatcher.Match(text);

    /// <summary>
    /// The province whose bare name stands in front of a name that no field of government follows (云南日报社), or the division below it
    /// that is named next (重庆长寿高新区); null for cities and counties alone, whose bare names are common words.
    /// </summary>
    public static Region? InFront(string name) => DivisionMatcher.InFront(name);

    /// <summary>False for a level of the code that has no name of its own.</summary>
    public static bool IsNamed(Region region) => !NamelessLevels.Contains(region.Name);

    /// <summary>Whether a division lies in another one.</summary>
    public static bool IsWithin(Region region, Region outer) => region.Code != outer.Code && outer.Level switch
    {
        GovernmentLevel.Province => region.Code.AsSpan(0, 2).SequenceEqual(outer.Code.AsSpan(0, 2)),
        GovernmentLevel.City => region.Level == GovernmentLevel.County && region.Code.AsSpan(0, 4).SequenceEqual(outer.Code.AsSpan(0, 4)),
        _ => false,
    };

    /// <summary>The divisions above one, the province first; levels without a name left out.</summary>
    public static IEnumerable<Region> Above(Region region)
    {
        if (region.ParentCode is null || Find(region.ParentCode) is not { } parent) return [];
        return IsNamed(parent) ? [.. Above(parent), parent] : Above(parent);
    }

    /// <summary>北京, 天津, 上海, 重庆: a province whose districts have no city between.</summary>
    public static bool IsMunicipality(Region region) => region.Level == GovernmentLevel.Province && region.Name.EndsWith('市');

    /// <summary>The level that a code's zeros tell.</summary>
    public static GovernmentLevel LevelOf(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? GovernmentLevel.Province :
        code.EndsWith("00", StringComparison.Ordinal) ? GovernmentLevel.City : GovernmentLevel.County;

    private static Region Describe(string code, string name, Dictionary<string, Region> above)
    {
        var level = LevelOf(code);
        if (level == GovernmentLevel.Province) return new Region(code, name, name, level, null);
        var parent = level == GovernmentLevel.County && above.GetValueOrDefault(code[..4] + "00") is { } city ? city : above[code[..2] + "0000"];
        var prefix = NamelessLevels.Contains(parent.Name) ? above[parent.ParentCode!].FullName : parent.FullName;
        return new Region(code, name, prefix + name, level, parent.Code);
    }

    private static IEnumerable<(string Code, string Name)> ReadResource()
    {
        using var stream = typeof(Divisions).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 7 && char.IsAsciiDigit(line[0])) yield return (line[..6], line[7..]);
        }
    }
}
