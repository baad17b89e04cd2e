using System.Collections.Frozen;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Finds a division's name in a text, with the names of the divisions above it before it.</summary>
internal static class DivisionMatcher
{
    private static readonly Dictionary<string, Region[]> FullNames = Index(DivisionNames.Full);

    private static readonly Dictionary<string, Region[]> BareNames = Index(region => DivisionNames.Bare(region) is { } bare ? [bare] : []);

    private static readonly Dictionary<string, Region[]>.AlternateLookup<ReadOnlySpan<char>> Full = FullNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, Region[]>.AlternateLookup<ReadOnlySpan<char>> Bare = BareNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<char> FirstCharacters = FullNames.Keys.Concat(BareNames.Keys).Select(name => name[0]).ToFrozenSet();

    private static readonly int LongestName = FullNames.Keys.Max(name => name.Length);

    public static RegionMatch? Match(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!FirstCharacters.Contains(text[start])) continue;
            if (start > 0 && DepartmentWords.BeforePlaceOfService.Contains(text[start - 1]))
            {
                start = Longest(text, start, null, DepartmentWords.MayStartWithBareName(text, start), isPlaceOnly: true) is { } sent ? sent.End - 1 : start;
                continue;
            }

            if (Longest(text, start, null, DepartmentWords.MayStartWithBareName(text, start)) is { } path)
            {
                return new RegionMatch(path.Regions, start, path.End - start) { LastStart = path.LastStart };
            }
        }

        return null;
    }

    /// <summary>The division of a path that begins with a province's bare name.</summary>
    public static Region? InFront(string text)
    {
        if (Longest(text, 0, null, mayBeBare: true, isPlaceOnly: true) is not { Regions: [var region] } path) return null;
        return region.Level == GovernmentLevel.Province || path.LastStart > 0 ? region : null;
    }

    /// <summary>The path from here that goes on longest; each division lies in the one before it.</summary>
    private static (Region[] Regions, int LastStart, int End)? Longest(string text, int start, Region[]? within, bool mayBeBare, bool isPlaceOnly = false)
    {
        (Region[] Regions, int LastStart, int End)? best = null;
        if (start >= text.Length || !FirstCharacters.Contains(text[start])) return null;
        for (var length = Math.Min(LongestName, text.Length - start); length >= 2; length--)
        {
            var name = text.AsSpan(start, length);
            if (Full.TryGetValue(name, out var full)) Try(full, length, isBare: false);
            if (mayBeBare && Bare.TryGetValue(name, out var bare)) Try(bare, length, isBare: true);
        }

        return best;

        void Try(Region[] named, int length, bool isBare)
        {
            var regions = within is null ? named : [.. named.Where(region => within.Any(outer => Divisions.IsWithin(region, outer)))];
            if (regions.Length == 0) return;
            var end = start + length;
            var path = Longest(text, end, regions, true, isPlaceOnly);
            if (path is null && isBare && !isPlaceOnly && !DepartmentWords.FollowBareName(text.AsSpan(end))) return;
            path ??= (regions, start, end);
            if (best is null || path.Value.End > best.Value.End) best = path;
        }
    }

    /// <summary>嘉峪关市: the city's one county-level division has the city's own name.</summary>
    private static bool IsOnlyPartOf(Region region) => region.ParentCode is { } parent && Divisions.Find(parent)!.Name == region.Name;

    private static Dictionary<string, Region[]> Index(Func<Region, IEnumerable<string>> names) => Divisions.All
        .Where(region => Divisions.IsNamed(region) && !IsOnlyPartOf(region))
        .SelectMany(region => names(region).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Region: region)))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Region).ToArray(), StringComparer.Ordinal);
}
