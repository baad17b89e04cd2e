using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>A division with the named ones above it, the highest first: 江西省, 景德镇市, 昌江区; each below the one before.</summary>
internal static class RegionLine
{
    public static IReadOnlyList<Region> Of(Region region)
    {
        Region[] line = [.. Divisions.Find(region.Code) is null ? AboveUnlisted(region) : Divisions.Above(region), region];
        for (var i = 0; i < line.Length; i++) line[i] = line[i] with { ParentCode = i == 0 ? null : line[i - 1].Code };
        return line;
    }

    /// <summary>
    /// Above a division that the statistics do not list (a development zone, the samples' fictional city): by the digits of its code,
    /// named by what its full name has before its own.
    /// </summary>
    private static IEnumerable<Region> AboveUnlisted(Region region)
    {
        var rest = region.FullName.Length - region.Name.Length;
        if (rest <= 0 || region.Level <= GovernmentLevel.Province) return [];

        var code = region.Level == GovernmentLevel.City ? region.Code[..2] + "0000" : region.Code[..4] + "00";
        if (Divisions.Find(code) is { } listed) return [.. Divisions.Above(listed), listed];

        var full = region.FullName[..rest];
        var level = Divisions.LevelOf(code);
        var name = level == GovernmentLevel.Province ? full : full[(full.IndexOf('省', StringComparison.Ordinal) + 1)..];
        var above = new Region(code, name, full, level, null);
        return [.. AboveUnlisted(above), above];
    }
}
