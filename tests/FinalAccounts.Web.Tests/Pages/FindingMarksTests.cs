using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>A sentence that disagrees with its table is marked in the narrative, and so is the cell; a doubled word is marked where it stands.</summary>
[Collection(nameof(PortalCollection))]
public sealed class FindingMarksTests(TestDatabase database, Browser browser) : IClassFixture<TestDatabase>
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task Words_and_cells_of_a_finding_are_marked_and_nothing_else()
    {
        await new ReportWriter(database.DataSource).WriteAsync(Report, isSample: false, TestContext.Current.CancellationToken);
        await using var app = await Portal.StartAsync(database.Database);
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(app.Urls.First() + Account.Narrative);

        await Assertions.Expect(page.Locator(".prose a.finding-mark")).ToHaveCountAsync(2);
        var stated = page.Locator(".prose p").Filter(new LocatorFilterOptions { HasText = "1390.00万元" });
        await Assertions.Expect(stated.Locator("a.figure.queried-words")).ToHaveTextAsync("1390.00万元");
        await Assertions.Expect(stated.Locator("a.figure.queried-words + a.finding-mark .sr")).ToHaveTextAsync("待核实 N01");
        await Assertions.Expect(stated.GetByText("1368.80万元")).Not.ToHaveClassAsync("queried-words");
        await Assertions.Expect(page.Locator(".prose span.queried-words")).ToHaveTextAsync("加强加强");

        await stated.Locator("a.finding-mark").ClickAsync();
        await Assertions.Expect(page.Locator("article:target")).ToContainTextAsync("1390.00万元");

        await page.GotoAsync(app.Urls.First() + Account.Table(1));
        await Assertions.Expect(page.Locator("[id='本年支出合计-支出'] a.finding-mark.operand .sr")).ToHaveTextAsync("涉及待核实 N01");
        await Assertions.Expect(page.Locator("td a.finding-mark")).ToHaveCountAsync(1);
    }

    private static ReadAccount Report
    {
        get
        {
            var identity = new DepartmentIdentity(SampleReports.Name, SampleReports.Name, GovernmentLevel.City, SampleReports.City);
            return new DrawnReport(new FinalAccount(ReportKind.DepartmentFinalAccount, identity, 2024) { Title = SampleReports.Name + "2024年度部门决算" })
                .Table(DisclosureTable.RevenueAndExpenditureSummary, Tables.Summary, 2, DrawnLines.Sides(Measure.Expenditure))
                .Heading(1, "一、", "收入支出总体情况")
                .Says("本年收入合计1368.80万元，本年支出合计1390.00万元。", Amount("本年收入合计", 1368.8m, "1368.80万元", Measure.Revenue), Amount("本年支出合计", 1390m, "1390.00万元", Measure.Expenditure))
                .Text("我局继续加强加强市场监测。")
                .Read("商务局.txt");
        }
    }

    private static StatedFigure Amount(string subject, decimal value, string printed, Measure measure) => new(subject, FigureKind.Amount, value, "万元", printed, "", default)
    {
        Step = 0.01m,
        Cell = new FactAddress(DisclosureTable.RevenueAndExpenditureSummary, subject, measure),
    };
}
