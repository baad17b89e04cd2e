using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FinalAccounts.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>Every kind of page at a desk and on a phone: no errors, nothing wider than the screen, WCAG 2.2 A and AA.</summary>
[Collection(nameof(PortalCollection))]
public sealed class EveryPageTests(Portal portal, Browser browser)
{
    internal static readonly AxeRunOptions WcagAa = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string, int> Pages => [.. from name in PageAddresses.All.Keys from width in new[] { 1280, 390 } select (name, width)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_opens_fits_and_is_accessible(string name, int width)
    {
        var page = await browser.OpenAsync(width);
        var troubles = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") troubles.Add(message.Text);
        };
        page.PageError += (_, error) => troubles.Add(error);
        page.RequestFailed += (_, request) => troubles.Add(request.Url);

        var response = await page.GotoAsync(portal.Address + PageAddresses.All[name]);
        Assert.Equal(200, response!.Status);
        await ShootAsync(page, name, width);

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} pixels wider than a screen of {width}.");
        Assert.Empty(troubles);

        var axe = await page.RunAxe(WcagAa);
        Assert.True(axe.Violations.Length == 0, string.Join('\n', axe.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        await page.Context.CloseAsync();
    }

    /// <summary>Keeps a picture of the page where FINALACCOUNTS_SHOTS names a folder.</summary>
    private static async Task ShootAsync(IPage page, string name, int width)
    {
        if (Environment.GetEnvironmentVariable("FINALACCOUNTS_SHOTS") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = !name.StartsWith("source-", StringComparison.Ordinal) });
    }
}
