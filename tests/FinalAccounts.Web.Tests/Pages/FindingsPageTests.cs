using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>From a table's mark to the finding, and from the finding to where it is printed. All of it without script.</summary>
[Collection(nameof(PortalCollection))]
public sealed class FindingsPageTests(Portal portal, Browser browser)
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);
    private static readonly AccountLinks Scan = new("990102", "青溪市月河区文化局", 2023, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task A_marked_cell_leads_to_its_finding_and_on_to_the_document()
    {
        var page = await OpenAsync(Account.Table(5));
        await Assertions.Expect(page.Locator(".concerned")).ToContainTextAsync("05表“合计”（本年支出合计）为1,200.00万元");
        await page.Locator("[id='合计-本年支出合计'] a.finding-mark").ClickAsync();

        var finding = page.Locator("article:target");
        await Assertions.Expect(finding.Locator("h3")).ToContainTextAsync("T05-2 05表“合计”（本年支出合计）");
        await Assertions.Expect(finding.Locator(".figures")).ToContainTextAsync("965.90");
        await Assertions.Expect(finding.Locator(".figures")).ToContainTextAsync("+234.1万元");
        await Assertions.Expect(finding.Locator(".figures")).ToContainTextAsync("±0.015万元");

        await finding.Locator(".evidence a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#mark")).ToHaveTextAsync("1,200.00");
    }

    [Fact]
    public async Task The_counts_on_the_pages_are_those_of_the_store()
    {
        await using var db = portal.CreateContext();
        var run = await db.CheckRuns.SingleAsync(r => r.IsCurrent && r.Version.IsPublic && r.Version.Report.Year == 2024 && r.Version.Report.Kind == ReportKind.DepartmentFinalAccount && r.Version.Report.Department.Name == SampleReports.Name, TestContext.Current.CancellationToken);
        Assert.True(run.Errors > 0 && run.Warnings > 0 && run.NotApplicable > 0);

        var page = await OpenAsync(Account.Findings);
        await Assertions.Expect(page.Locator(".outcomes .failed dd.num")).ToHaveTextAsync($"{run.Errors + run.Warnings}");
        await Assertions.Expect(page.Locator(".outcomes .passed dd.num")).ToHaveTextAsync($"{run.Passed}");
        await Assertions.Expect(page.Locator(".outcomes .not-applicable dd.num")).ToHaveTextAsync($"{run.NotApplicable}");
        await Assertions.Expect(page.Locator("#error article")).ToHaveCountAsync(run.Errors);
        await Assertions.Expect(page.Locator("#warning article")).ToHaveCountAsync(run.Warnings);
        await Assertions.Expect(page.Locator(".tabs .count")).ToHaveTextAsync($"{run.Errors + run.Warnings}");

        var places = await page.Locator("#unchecked summary").AllTextContentsAsync();
        Assert.Equal(run.NotApplicable, places.Sum(text => int.Parse(text.Split('：')[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));

        await page.GotoAsync(portal.Address + Account.Overview);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"待核实 {run.Errors + run.Warnings} 项" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_scorecards_rows_carry_their_marks()
    {
        var page = await OpenAsync(Account.Scorecard(1));
        await Assertions.Expect(page.Locator(".concerned")).ToContainTextAsync("各项分值合计为110.00分");
        await page.Locator(".concerned a.check-id").First.ClickAsync();
        await Assertions.Expect(page.Locator("article:target h3")).ToContainTextAsync("S0");
    }

    [Fact]
    public async Task What_a_machine_read_carries_no_mark()
    {
        var page = await OpenAsync(Scan.Table(1));
        await Assertions.Expect(page.Locator(".unverified-mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td.unverified a.finding-mark")).ToHaveCountAsync(0);

        await page.GotoAsync(portal.Address + Scan.Findings);
        await Assertions.Expect(page.Locator("#unchecked")).ToContainTextAsync("尚未核实");
    }

    [Fact]
    public async Task On_paper_everything_is_unfolded_and_the_way_finding_is_gone()
    {
        var page = await OpenAsync(Account.Findings);
        await Assertions.Expect(page.Locator(".unchecked li").First).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".unchecked li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".tabs")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_old_version_shows_its_own_findings()
    {
        var page = await OpenAsync(Account.OfVersion(1).Findings);
        await Assertions.Expect(page.Locator(".banner.old")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("article.finding h3").Filter(new LocatorFilterOptions { HasText = "T01-2" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_the_new_version_mended_is_shown_as_gone()
    {
        var page = await OpenAsync(Account.Findings);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "与上一版相比" }).ClickAsync();

        var gone = page.Locator("section").Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "已消除" }) });
        await Assertions.Expect(gone.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = "T01-2" })).ToContainTextAsync("+0.27万元");
        var stays = page.Locator("section").Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "仍在" }) });
        await Assertions.Expect(stays.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = "T05-2" }).First).ToBeVisibleAsync();
        await stays.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "看这一处" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("article:target")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + address);
        return page;
    }
}
