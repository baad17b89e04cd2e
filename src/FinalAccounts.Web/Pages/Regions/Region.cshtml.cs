using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Regions;

/// <summary>A division: those below it, and its own departments with the years they have published.</summary>
public sealed class RegionModel(FinalAccountsContext db) : PortalPage
{
    /// <inheritdoc/>
    public override string Title => Region.FullName + "的部门决算";

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Region(Region.Code);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs =>
        [new("地区", Addresses.Addresses.Regions), .. Region.Above.Select(r => new Crumb(r.Name, Addresses.Addresses.Region(r.Code))), new(Region.Name)];

    /// <summary>The division.</summary>
    public RegionView Region { get; private set; } = null!;

    /// <summary>Divisions below it that have departments.</summary>
    public IReadOnlyList<RegionCount> Below { get; private set; } = [];

    /// <summary>Its own departments.</summary>
    public IReadOnlyList<DepartmentView> Departments { get; private set; } = [];

    /// <summary>Reads the division, what is below it, and its departments.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        var found = await (
            from region in db.Regions
            where region.Code == code
            join parent in db.Regions on region.ParentCode equals parent.Code into parents
            from parent in parents.DefaultIfEmpty()
            join top in db.Regions on parent.ParentCode equals top.Code into tops
            from top in tops.DefaultIfEmpty()
            select new
            {
                region.Name,
                region.FullName,
                Parent = parent == null ? null : new RegionStep(parent.Code, parent.Name),
                Top = top == null ? null : new RegionStep(top.Code, top.Name),
            }).FirstOrDefaultAsync(cancellation);
        if (found is null) return NotFound();

        Region = new RegionView(code, found.Name, found.FullName, [.. new[] { found.Top, found.Parent }.OfType<RegionStep>()]);
        Below = await db.CountDepartmentsAsync(code, cancellation);
        var reports = await db.Versions
            .Where(v => v.IsPublic && v.Report.Department.RegionCode == code)
            .OrderBy(v => v.Report.Department.Name).ThenByDescending(v => v.Report.Year).ThenBy(v => v.Report.Kind)
            .Select(v => new { v.Report.Department.Name, v.Report.Year, v.Report.Kind })
            .ToListAsync(cancellation);
        Departments = [.. reports.GroupBy(r => r.Name).Select(g => new DepartmentView(g.Key, [.. g.Select(r => new ReportView(r.Year, r.Kind))]))];
        return Page();
    }

    /// <summary>The division and those above it.</summary>
    public sealed record RegionView(string Code, string Name, string FullName, IReadOnlyList<RegionStep> Above);

    /// <summary>A department and its reports, the newest first.</summary>
    public sealed record DepartmentView(string Name, IReadOnlyList<ReportView> Reports);

    /// <summary>A report.</summary>
    public sealed record ReportView(int Year, ReportKind Kind);
}
