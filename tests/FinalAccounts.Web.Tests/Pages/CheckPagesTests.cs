using System.Net;
using FinalAccounts.Checks;
using FinalAccounts.Model;
using FinalAccounts.Web.Pages.Checks;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>The catalogue's pages: every check explains itself, and its counts are those of the public reports' current runs.</summary>
[Collection(nameof(PortalCollection))]
public sealed class CheckPagesTests(Portal portal, Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_check_is_listed_and_has_a_page_that_states_it()
    {
        using var http = new HttpClient();
        var list = WebUtility.HtmlDecode(await http.GetStringAsync(portal.Address + "/checks", Cancellation));
        foreach (var check in CheckCatalogue.All)
        {
            Assert.Contains($"href=\"/checks/{check.Id}\"", list);
            var page = WebUtility.HtmlDecode(await http.GetStringAsync(portal.Address + Addresses.Addresses.Check(check.Id), Cancellation));
            Assert.Contains(check.Statement, page);
            Assert.All(check.Formula.Split('；'), line => Assert.Contains(line, page));
            Assert.Contains(check.Basis, page);
            Assert.Contains(check.Rounding.Explain(), page);
        }
    }

    [Theory]
    [InlineData("/checks/T99-9")]
    [InlineData("/checks/T02-2?page=0")]
    [InlineData("/checks/T02-2?page=9")]
    [InlineData("/checks/departments?page=9")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(portal.Address + address, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task The_counts_are_those_of_the_public_reports()
    {
        await using var db = portal.CreateContext();
        var counted = await CheckFrequencies.CountAsync(db, Cancellation);
        var runs = await db.CheckRuns.Where(r => r.IsCurrent && r.Version.IsPublic).Select(r => new { r.Passed, r.Failed, r.Rounding, r.NotApplicable }).ToListAsync(Cancellation);

        Assert.True(runs.Count >= 5);
        Assert.Equal(
            (runs.Sum(r => r.Passed), runs.Sum(r => r.Failed), runs.Sum(r => r.Rounding), runs.Sum(r => r.NotApplicable)),
            (counted.Values.Sum(c => c.Passed), counted.Values.Sum(c => c.Failed), counted.Values.Sum(c => c.Rounding), counted.Values.Sum(c => c.NotApplicable)));
        Assert.All(counted.Values, check => Assert.True(check.FailingReports <= check.CheckedReports && check.CheckedReports <= runs.Count));
    }

    [Fact]
    public async Task A_checks_page_lists_each_place_where_a_public_report_fails_it()
    {
        await using var db = portal.CreateContext();
        var failures = await db.Findings.Where(f => f.CheckId == "T05-2" && f.Kind == OutcomeKind.Failed && f.Run.IsCurrent && f.Run.Version.IsPublic).CountAsync(Cancellation);
        Assert.True(failures > 1);

        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + Addresses.Addresses.Check("T05-2"));
        await Assertions.Expect(page.Locator("table.failures tbody tr")).ToHaveCountAsync(failures);
        await Assertions.Expect(page.Locator("table.failures tbody tr").First).ToContainTextAsync(SampleReports.Name);
        await page.Locator("table.failures").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "说明" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("article:target h3")).ToContainTextAsync("T05-2");
    }

    [Fact]
    public async Task Departments_are_ranked_by_open_findings_beside_how_much_was_checked()
    {
        await using var db = portal.CreateContext();
        var departments = await db.ReadCheckedDepartmentsAsync(0, 100, Cancellation);
        var runs = await db.CheckRuns.Where(r => r.IsCurrent && r.Version.IsPublic)
            .Select(r => new { r.Version.Report.Department.Name, Found = r.Errors + r.Warnings, Checked = r.Passed + r.Failed }).ToListAsync(Cancellation);
        var expected = runs.GroupBy(r => r.Name).Select(g => (g.Key, Found: g.Sum(r => r.Found), g.Sum(r => r.Checked), g.Count())).Where(d => d.Found > 0).OrderByDescending(d => d.Found);

        Assert.Equal(expected, departments.Select(d => (d.Name, d.Open, d.Checked, d.Reports)));
        Assert.Equal(departments.Count, await db.CountCheckedDepartmentsAsync(Cancellation));
    }
}
