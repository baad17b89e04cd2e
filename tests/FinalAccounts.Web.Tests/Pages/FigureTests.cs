using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>From a figure to where it is printed; and nothing is not zero. All of it without script.</summary>
[Collection(nameof(PortalCollection))]
public sealed class FigureTests(Portal portal, Browser browser)
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task A_number_on_the_overview_leads_to_its_marked_cell()
    {
        var page = await OpenAsync(Account.Overview);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "1,368.80" }).First.ClickAsync();

        var mark = page.Locator("#mark");
        await Assertions.Expect(mark).ToHaveTextAsync("1,368.80");
        Assert.EndsWith("#mark", page.Url);
        await Assertions.Expect(mark).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".reading-of")).ToContainTextAsync("01 收入支出决算总表，“本年收入合计”的“收入”：1,368.80 万元");
    }

    [Fact]
    public async Task A_stated_figure_leads_to_the_cell_that_prints_the_same_item_and_on_to_the_document()
    {
        var page = await OpenAsync(Account.Narrative);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "834.50万元" }).ClickAsync();
        Assert.Contains("/tables/03#", page.Url);
        await Assertions.Expect(page.Locator("td:target")).ToHaveTextAsync("834.50");

        await page.Locator("td:target a").ClickAsync();
        await Assertions.Expect(page.Locator("#mark")).ToHaveTextAsync("834.50");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "在表中看" }).ClickAsync();
        Assert.Contains("/tables/03#", page.Url);
    }

    [Fact]
    public async Task Words_are_marked_in_the_paragraph_as_printed()
    {
        var page = await OpenAsync(Account.Narrative);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "增加268.80万元" }).ClickAsync();

        // The document prints spaces that the reading has dropped, so the words can't be found in it: the whole paragraph is marked.
        await Assertions.Expect(page.Locator("mark")).ToContainTextAsync("[bookmark: _x1]本年收入合计 1368.80 万元");

        await page.GotoAsync(portal.Address + Account.Narrative);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "增长24.44%" }).ClickAsync();
        await Assertions.Expect(page.Locator(".reading-of")).ToContainTextAsync("增加 24.44%");
        await Assertions.Expect(page.Locator(".reading-of")).ToContainTextAsync("承担了新的市场建设任务");
    }

    [Fact]
    public async Task Blank_zero_dash_and_unreadable_stay_apart()
    {
        var page = await OpenAsync(Account.Table(1));
        await ExpectCellAsync(page, "国有资本经营预算财政拨款收入-收入", "空白", "blank");
        await ExpectCellAsync(page, "上级补助收入-收入", "0.00", "value");
        await ExpectCellAsync(page, "附属单位上缴收入-收入", "——", "not-applicable");

        await page.GotoAsync(portal.Address + Account.Table(3));
        await ExpectCellAsync(page, "合计-对附属单位补助支出", "见附件", "unreadable");

        await page.GotoAsync(portal.Address + Addresses.Addresses.Department("990100", SampleReports.Name));
        await Assertions.Expect(page.Locator("td.none").First).ToHaveTextAsync("没有这一项");
        await Assertions.Expect(page.GetByText("五者不同")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_tables_the_overview_says_where_its_numbers_come_from_and_what_is_missing()
    {
        var page = await OpenAsync(new AccountLinks("990102", "青溪市月河区文化局", 2024, ReportKind.DepartmentFinalAccount).Overview);
        await Assertions.Expect(page.Locator(".tiles")).ToContainTextAsync("88.50 万元（据情况说明）");
        await Assertions.Expect(page.Locator(".tiles")).ToContainTextAsync("未见");
        await Assertions.Expect(page.GetByText("文件说明见附件、本文件中没有的表")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_projects_card_leads_to_the_same_project_in_other_years()
    {
        var page = await OpenAsync(Account.Scorecard(1));
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "95.00%" })).ToContainTextAsync("91.20");
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "2022", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "2022年农贸市场改造" })).ToBeVisibleAsync();
    }

    private static async Task ExpectCellAsync(IPage page, string id, string text, string state)
    {
        var cell = page.Locator($"[id='{id}']");
        await Assertions.Expect(cell).ToHaveTextAsync(text);
        await Assertions.Expect(cell).ToHaveClassAsync($"num {state}");
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + address);
        return page;
    }
}
