using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Pictures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Departments;

/// <summary>A department: what it has published, its key figures over the years, the names it had.</summary>
public sealed class DepartmentModel(FinalAccountsContext db) : PortalPage
{
    /// <inheritdoc/>
    public override string Title => Department.Name;

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Department(Department.RegionCode, Department.Name);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs =>
        [.. Department.Regions.Select(r => new Crumb(r.Name, Addresses.Addresses.Region(r.Code))), new(Department.Name)];

    /// <summary>The department.</summary>
    public DepartmentHead Department { get; private set; } = null!;

    /// <summary>Its public reports, the newest first.</summary>
    public IReadOnlyList<PublishedVersion> Reports { get; private set; } = [];

    /// <summary>Years with a final account, the oldest first, with their key figures; the department's own account where both kinds are there.</summary>
    public IReadOnlyList<YearView> Years { get; private set; } = [];

    /// <summary>Names that it no longer has.</summary>
    public IReadOnlyList<NameView> FormerNames { get; private set; } = [];

    /// <summary>Revenue and expenditure over the years; null for a single year.</summary>
    public YearBars? Picture { get; private set; }

    /// <summary>Reads the department, its reports, their key figures and its names: four statements.</summary>
    public async Task<IActionResult> OnGetAsync(string region, string name, CancellationToken cancellation)
    {
        var department = await db.FindDepartmentAsync(region, name, cancellation);
        if (department is null) return NotFound();
        if (department.Name != name) return RedirectPermanent(Addresses.Addresses.Department(region, department.Name));

        Department = department;
        Reports = [.. (await db.FindPublishedAsync(department.Id, cancellation)).Where(v => v.IsCurrent)];
        var accounts = Reports.Where(v => v.Kind.IsFinalAccount()).GroupBy(v => v.Year).OrderBy(g => g.Key).Select(g => g.OrderBy(v => v.Kind).First()).ToList();
        var figures = await db.FindKeyFiguresAsync([.. accounts.Select(v => v.VersionId)], cancellation);
        Years = [.. accounts.Select(v => new YearView(v.Year, v.Kind, LinksOf(v), figures.GetValueOrDefault(v.VersionId) ?? new Dictionary<KeyFigure, KeyFigureValue>()))];
        Picture = Years.Count < 2 ? null : YearBars.Of([KeyFigures.Revenue.Label, KeyFigures.Expenditure.Label], [.. Years.Select(y => new YearBars.Year(y.Year, [y.Amount(KeyFigures.Revenue), y.Amount(KeyFigures.Expenditure)]))]);
        FormerNames = await db.DepartmentNames
            .Where(n => n.DepartmentId == department.Id && n.IsFormer)
            .OrderByDescending(n => n.ValidTo)
            .Select(n => new NameView(n.Name, n.ValidFrom, n.ValidTo))
            .ToListAsync(cancellation);
        return Page();
    }

    /// <summary>The addresses of one of its reports.</summary>
    public AccountLinks LinksOf(PublishedVersion report) => new(Department.RegionCode, Department.Name, report.Year, report.Kind);

    /// <summary>A year's key figures.</summary>
    public sealed record YearView(int Year, ReportKind Kind, AccountLinks Links, IReadOnlyDictionary<KeyFigure, KeyFigureValue> Figures)
    {
        /// <summary>In 元, or null without a value.</summary>
        public decimal? Amount(KeyFigure figure) => Figures.GetValueOrDefault(figure)?.Cell.Amount;
    }

    /// <summary>A former name and when it was in force, as far as known.</summary>
    public sealed record NameView(string Name, DateOnly? From, DateOnly? To);
}
