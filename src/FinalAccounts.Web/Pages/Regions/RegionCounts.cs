using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Regions;

/// <summary>A division and how many departments it and the divisions below it have.</summary>
public sealed record RegionCount(string Code, string Name, int Departments);

/// <summary>Counts departments by division.</summary>
internal static class RegionCounts
{
    /// <summary>The divisions directly below <paramref name="parent"/> (null: the provinces) that have departments, in the order of their codes. Two statements.</summary>
    public static async Task<IReadOnlyList<RegionCount>> CountDepartmentsAsync(this FinalAccountsContext db, string? parent, CancellationToken cancellation)
    {
        var departments = await db.Departments
            .Where(d => d.Reports.Any(r => r.Versions.Any(v => v.IsPublic)))
            .GroupBy(d => d.RegionCode)
            .Select(g => new { Code = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        var divisions = await db.Regions
            .Where(r => r.ParentCode == parent)
            .OrderBy(r => r.Code)
            .Select(r => new { r.Code, r.Name })
            .ToListAsync(cancellation);

        var counts = divisions.Select(d => new RegionCount(d.Code, d.Name, departments.Where(c => c.Code.StartsWith(Prefix(d.Code), StringComparison.Ordinal)).Sum(c => c.Count)));
        return [.. counts.Where(c => c.Departments > 0)];
    }

    /// <summary>What all codes below a division begin with: 360000 → 36, 360200 → 3602, 360222 → itself.</summary>
    private static string Prefix(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code.EndsWith("00", StringComparison.Ordinal) ? code[..4] : code;
}
