using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>A division with the named ones above it, the highest first: 江西省, 景德镇市, 昌江区; each below the one before.</summary>
internal static class RegionLine
{
    public static IReadOnlyList<Region> Of(Region region)
    {
        Region[] line = [.. Divisions.Above(region), region];
        for (var i = 0; i < line.Length; i++) line[i] = line[i] with { ParentCode = i == 0 ? null : line[i - 1].Code };
        return line;
    }
}
