using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// A page about one report: finds it by department, year, kind and version before the page's own query runs, leads a former name to
/// the current one, and answers 404 where there is no such report.
/// </summary>
public abstract class AccountPage(FinalAccountsContext db) : PortalPage
{
    /// <summary>The database.</summary>
    protected FinalAccountsContext Db { get; } = db;

    /// <summary>The report, its addresses and its neighbours.</summary>
    public FoundReport Report { get; private set; } = null!;

    /// <summary>The version that the page shows.</summary>
    public PublishedVersion Account => Report.Account;

    /// <summary>Whose account.</summary>
    public DepartmentHead Department => Report.Department;

    /// <summary>Its addresses.</summary>
    public AccountLinks Links => Report.Links;

    /// <summary>The name of this page beside the others of the report; empty for the overview.</summary>
    public abstract string Part { get; }

    /// <summary>The tab that the page belongs to; its own name unless it lies deeper.</summary>
    public virtual string Tab => Part;

    /// <summary>The same page among the addresses of a report (of another version, for instance).</summary>
    public abstract string AddressIn(AccountLinks links);

    /// <inheritdoc/>
    public override string Title => (Part.Length == 0 ? "" : Part + " · ") + $"{Department.Name}{Account.Year}年度{Account.Kind.Label()}";

    /// <inheritdoc/>
    public override string? Canonical => AddressIn(Links);

    /// <inheritdoc/>
    public override bool Wide => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs =>
    [
        .. Department.Regions.Select(r => new Crumb(r.Name, Addresses.Addresses.Region(r.Code))),
        new(Department.Name, Addresses.Addresses.Department(Department.RegionCode, Department.Name)),
        new($"{Account.Year}年度{Account.Kind.Label()}", Part.Length == 0 ? null : Links.Overview),
        .. Between,
        .. Part.Length == 0 ? Array.Empty<Crumb>() : [new Crumb(Part)],
    ];

    /// <summary>Steps between the report and this page.</summary>
    protected virtual IEnumerable<Crumb> Between => [];

    /// <summary>The kind that the address itself means, where it does; then it needs no <c>?kind=</c>.</summary>
    protected virtual ReportKind? Kind => null;

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = await FindAsync();
        if (context.Result is null) await next();
    }

    private async Task<IActionResult?> FindAsync()
    {
        if (AskedReport.Read(HttpContext) is not { } asked) return NotFound();
        var report = await Db.FindReportAsync(asked with { Kind = Kind ?? asked.Kind }, HttpContext.RequestAborted);
        if (report is null) return NotFound();

        Report = report;
        if (report.FormerName) return RedirectPermanent(AddressIn(Links));
        return report.OtherKind && Kind is null ? Redirect(AddressIn(Links)) : null;
    }
}
