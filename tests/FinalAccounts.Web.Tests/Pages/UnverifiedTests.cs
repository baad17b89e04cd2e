using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>What a machine read from a scan is marked wherever it is shown and taken away, and nothing else is.</summary>
[Collection(nameof(PortalCollection))]
public sealed class UnverifiedTests(Portal portal, Browser browser)
{
    private static readonly AccountLinks Scan = new("990102", "青溪市月河区文化局", 2023, ReportKind.DepartmentFinalAccount);
    private static readonly AccountLinks Text = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task Every_page_of_the_report_says_that_a_machine_read_it()
    {
        var page = await browser.OpenAsync(script: false);
        foreach (var address in new[] { Scan.Overview, Scan.Table(1), Scan.Narrative, Scan.ThreePublic, Scan.Scorecards, Scan.Source, Scan.Issues })
        {
            await page.GotoAsync(portal.Address + address);
            await Assertions.Expect(page.Locator(".banner.scan")).ToContainTextAsync("由机器从扫描件识别，未核实");
        }

        await page.GotoAsync(portal.Address + Text.Overview);
        await Assertions.Expect(page.Locator(".banner.scan")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".unverified-mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_scans_figures_are_marked_with_the_confidence_and_the_printed_ones_are_not()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + Scan.Table(1));
        var cell = page.Locator("[id='本年收入合计-收入']");
        await Assertions.Expect(cell.Locator(".unverified-mark")).ToHaveTextAsync("未核实");
        Assert.Contains("87%", await cell.Locator(".unverified-mark").GetAttributeAsync("title"));

        await page.GotoAsync(portal.Address + Scan.Table(3));
        await Assertions.Expect(page.Locator("td.num.value").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td .unverified-mark")).ToHaveCountAsync(0);

        await page.GotoAsync(portal.Address + Scan.Narrative);
        Assert.Contains("62%", await page.Locator(".unverified-mark").First.GetAttributeAsync("title"));

        await page.GotoAsync(portal.Address + Addresses.Addresses.Department("990102", "青溪市月河区文化局"));
        await Assertions.Expect(page.Locator(".unverified-mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_download_has_the_confidence_and_one_of_a_printed_report_has_not()
    {
        using var client = new HttpClient();
        var scan = (await client.GetStringAsync(portal.Address + Scan.FactsCsv, TestContext.Current.CancellationToken)).Split('\n');
        var text = (await client.GetStringAsync(portal.Address + Text.FactsCsv, TestContext.Current.CancellationToken)).Split('\n');

        Assert.EndsWith("table,row,column,value,unit,state,place,confidence", scan[0]);
        Assert.Contains(scan, line => line.StartsWith("01,", StringComparison.Ordinal) && line.EndsWith(",0.87", StringComparison.Ordinal));
        Assert.All(scan.Where(line => line.StartsWith("03,", StringComparison.Ordinal)), line => Assert.EndsWith(",", line));
        Assert.EndsWith("table,row,column,value,unit,state,place", text[0]);
    }
}
