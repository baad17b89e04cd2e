using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Display;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages;

/// <summary>查找: departments by any name they have or had, divisions, codes by number or name.</summary>
public sealed class SearchModel(FinalAccountsContext db) : PortalPage
{
    private const int Limit = 50;

    /// <inheritdoc/>
    public override string Title => Words.Length == 0 ? "查找" : $"查找“{Words}”";

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Search(Words);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("查找")];

    /// <inheritdoc/>
    public override string SearchText => Words;

    /// <summary>What is looked for.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Departments.</summary>
    public IReadOnlyList<DepartmentView> Departments { get; private set; } = [];

    /// <summary>Divisions.</summary>
    public IReadOnlyList<RegionView> Regions { get; private set; } = [];

    /// <summary>Codes.</summary>
    public IReadOnlyList<CodeView> Codes { get; private set; } = [];

    /// <summary>True where there are more departments than are shown.</summary>
    public bool More { get; private set; }

    /// <summary>Looks in three lists: three statements.</summary>
    public async Task OnGetAsync([FromQuery] string? q, CancellationToken cancellation)
    {
        Words = SearchWords.Clean(q);
        if (Words.Length == 0) return;

        var pattern = SearchWords.Containing(Words);
        var departments = await db.Departments
            .Where(d => EF.Functions.Like(d.Name, pattern, "\\") || d.Names.Any(n => EF.Functions.Like(n.Name, pattern, "\\")))
            .Where(d => d.Reports.Any(r => r.Versions.Any(v => v.IsPublic)))
            .OrderBy(d => d.Name == Words ? 0 : 1).ThenBy(d => d.RegionCode).ThenBy(d => d.Name)
            .Take(Limit + 1)
            .Select(d => new DepartmentView(
                d.RegionCode,
                d.Name,
                d.Region.FullName,
                d.Names.Where(n => n.IsFormer && EF.Functions.Like(n.Name, pattern, "\\")).Min(n => n.Name),
                d.Reports.Max(r => r.Year)))
            .ToListAsync(cancellation);
        More = departments.Count > Limit;
        Departments = [.. departments.Take(Limit)];
        Regions = await db.Regions
            .Where(r => EF.Functions.Like(r.FullName, pattern, "\\") || r.Code == Words)
            .OrderBy(r => r.FullName.Length).ThenBy(r => r.Code)
            .Take(12)
            .Select(r => new RegionView(r.Code, r.FullName, r.Level))
            .ToListAsync(cancellation);
        var codes = await db.Lines
            .Where(l => l.Code != null && (l.Code.StartsWith(Words) || EF.Functions.Like(l.Name, pattern, "\\")))
            .Where(l => db.Versions.Any(v => v.Id == l.VersionId && v.IsPublic))
            .GroupBy(l => l.Code!)
            .Select(g => new { Code = g.Key, Name = g.Max(l => l.Name)! })
            .OrderBy(c => c.Code)
            .Take(Limit)
            .ToListAsync(cancellation);
        Codes = [.. codes.Select(c => new CodeView(c.Code, c.Name))];
    }

    /// <summary>A department; the former name by which it was found, if it was.</summary>
    public sealed record DepartmentView(string RegionCode, string Name, string Region, string? FormerName, int LastYear);

    /// <summary>A division.</summary>
    public sealed record RegionView(string Code, string FullName, GovernmentLevel Level);

    /// <summary>A code.</summary>
    public sealed record CodeView(string Code, string Name);
}
