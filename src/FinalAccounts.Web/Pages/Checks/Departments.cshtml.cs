using FinalAccounts.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>The departments by their open findings, beside how much of each could be checked.</summary>
public sealed class DepartmentsModel(FinalAccountsContext db) : PortalPage
{
    /// <summary>Departments on one page.</summary>
    public const int PageSize = 100;

    /// <inheritdoc/>
    public override string Title => "各部门待核实之处";

    /// <inheritdoc/>
    public override bool Wide => true;

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.CheckedDepartments(Number);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("勾稽核对", Addresses.Addresses.Checks), new("各部门")];

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages.</summary>
    public int Pages { get; private set; } = 1;

    /// <summary>The departments, the most open findings first.</summary>
    public IReadOnlyList<CheckedDepartment> Departments { get; private set; } = [];

    /// <summary>Counts the departments and reads one page of them: two statements.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        Number = number ?? 1;
        var all = await db.CountCheckedDepartmentsAsync(cancellation);
        Pages = Math.Max(1, (all + PageSize - 1) / PageSize);
        if (Number < 1 || Number > Pages) return NotFound();
        Departments = await db.ReadCheckedDepartmentsAsync((Number - 1) * PageSize, PageSize, cancellation);
        return Page();
    }
}
