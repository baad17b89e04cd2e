using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Codes;

/// <summary>A functional or economic code: who spends under it, year by year, its names, and the codes above and below it.</summary>
public sealed class CodeModel(FinalAccountsContext db) : PortalPage
{
    /// <summary>Departments on one page.</summary>
    public const int PageSize = 100;

    /// <inheritdoc/>
    public override string Title => Code + " " + Names[0].Name;

    /// <inheritdoc/>
    public override bool Wide => true;

    /// <inheritdoc/>
    public override string Canonical => AddressOf(Year, Number);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs =>
        [new("科目", Addresses.Addresses.Codes), .. Above.Select(c => new Crumb($"{c.Code} {c.Name}", Addresses.Addresses.Code(c.Code))), new($"{Code} {Names[0].Name}")];

    /// <summary>The code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its names with the years in which accounts print them, the most recent first.</summary>
    public IReadOnlyList<NameView> Names { get; private set; } = [];

    /// <summary>Years in which accounts use it, the newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The year shown.</summary>
    public int Year { get; private set; }

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages.</summary>
    public int Pages { get; private set; }

    /// <summary>How many accounts use it that year.</summary>
    public int Accounts { get; private set; }

    /// <summary>Codes above it.</summary>
    public IReadOnlyList<CodeName> Above { get; private set; } = [];

    /// <summary>Codes directly below it.</summary>
    public IReadOnlyList<CodeName> Below { get; private set; } = [];

    /// <summary>The columns that any shown account has.</summary>
    public IReadOnlyList<CodeColumn> Columns { get; private set; } = [];

    /// <summary>The accounts, the highest amount first.</summary>
    public IReadOnlyList<AccountView> Shown { get; private set; } = [];

    /// <summary>The address for a year and page.</summary>
    public string AddressOf(int year, int number)
    {
        var newest = Years.Count > 0 && year == Years[0];
        var query = string.Join('&', new[] { newest ? null : $"year={year}", number == 1 ? null : $"page={number}" }.OfType<string>());
        return Addresses.Addresses.Code(Code) + (query.Length > 0 ? "?" + query : "");
    }

    /// <summary>Reads names and years, related codes, and one page of accounts with their amounts: four statements.</summary>
    public async Task<IActionResult> OnGetAsync(string code, int? year, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (code.Length is < 3 or > 12 || !code.All(char.IsAsciiDigit)) return NotFound();
        var names = await db.ReadNamesAsync(code, cancellation);
        if (names.Count == 0) return NotFound();

        Code = code;
        Years = [.. names.Select(n => n.Year).Distinct().OrderDescending()];
        Year = year ?? Years[0];
        Number = number ?? 1;
        if (!Years.Contains(Year) || Number < 1) return NotFound();
        Names = [.. names.GroupBy(n => n.Name).Select(g => new NameView(g.Key, g.Min(n => n.Year), g.Max(n => n.Year), g.Sum(n => n.Accounts))).OrderByDescending(n => n.To).ThenByDescending(n => n.Accounts)];
        (Above, Below) = await db.ReadRelatedAsync(code, cancellation);

        var versions = db.Versions.Where(v => v.IsPublic && v.Report.Year == Year && db.Lines.Any(l => l.Code == code && l.VersionId == v.Id));
        var page = await versions
            .Select(v => new
            {
                v.Id,
                v.Report.Kind,
                v.Report.Department.RegionCode,
                v.Report.Department.Name,
                Region = v.Report.Department.Region.FullName,
                Highest = db.Facts.Where(f => f.VersionId == v.Id && f.Line.Code == code && CodeColumn.Tables.Contains(f.TableNumber)).Max(f => f.Amount),
                All = versions.Count(),
            })
            .OrderByDescending(v => v.Highest.HasValue).ThenByDescending(v => v.Highest).ThenBy(v => v.RegionCode).ThenBy(v => v.Name).ThenBy(v => v.Kind)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancellation);
        if (page.Count == 0) return NotFound();

        Accounts = page[0].All;
        Pages = (Accounts + PageSize - 1) / PageSize;
        var cells = await db.ReadCodeCellsAsync(code, [.. page.Select(v => v.Id)], cancellation);
        Columns = [.. CodeColumn.All.Where(c => cells.Any(x => x.Column == c))];
        Shown = [.. page.Select(v => new AccountView(
            v.Name, v.Region, v.Kind, new AccountLinks(v.RegionCode, v.Name, Year, v.Kind),
            cells.Where(x => x.VersionId == v.Id).GroupBy(x => x.Column).ToDictionary(g => g.Key, g => g.First().Cell)))];
        return Page();
    }

    /// <summary>A name and the years between which accounts print it.</summary>
    public sealed record NameView(string Name, int From, int To, int Accounts);

    /// <summary>An account's cells under the code.</summary>
    public sealed record AccountView(string Department, string Region, ReportKind Kind, AccountLinks Links, IReadOnlyDictionary<CodeColumn, PrintedCell> Cells);
}
