using Deque.AxeCore.Playwright;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FinalAccounts.Web.Tests.Originals;

/// <summary>From a figure to the page that prints it, its cell boxed; pages turned and zoomed by links and by keys.</summary>
[Collection(nameof(PortalCollection))]
public sealed class OriginalPageTests(PdfPortal portal, Browser browser) : IClassFixture<PdfPortal>
{
    /// <summary>Dark dots of the picture under the mark, and under as much of the page to the right of the sheet's left edge.</summary>
    private const string InkUnderMark = """
        async () => {
            const picture = document.querySelector(".sheet img");
            await picture.decode();
            const sheet = picture.getBoundingClientRect(), mark = document.getElementById("mark").getBoundingClientRect();
            const canvas = document.createElement("canvas");
            canvas.width = picture.naturalWidth; canvas.height = picture.naturalHeight;
            const draw = canvas.getContext("2d");
            draw.drawImage(picture, 0, 0);
            const x = picture.naturalWidth / sheet.width, y = picture.naturalHeight / sheet.height, edge = 2;
            const dots = draw.getImageData((mark.x - sheet.x + edge) * x, (mark.y - sheet.y + edge) * y, (mark.width - 2 * edge) * x, (mark.height - 2 * edge) * y).data;
            let dark = 0;
            for (let i = 0; i < dots.length; i += 4) if (dots[i] < 128) dark++;
            return dark;
        }
        """;

    [Theory]
    [InlineData(1280, "")]
    [InlineData(390, "")]
    [InlineData(1280, "?zoom=240")]
    [InlineData(390, "?zoom=fit")]
    public async Task The_box_lies_over_the_figures_ink(int width, string asked)
    {
        var page = await browser.OpenAsync(width, script: false);
        foreach (var place in await portal.PlacesAsync(6))
        {
            await page.GotoAsync(portal.Address + portal.Account.SourceAt(place).Replace("#mark", asked + "#mark"));
            await Assertions.Expect(page.Locator("#mark")).ToBeInViewportAsync();
            Assert.True(await page.EvaluateAsync<int>(InkUnderMark) > 3, $"No ink under the mark of {place}.");
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{overflow} pixels wider than a screen of {width}.");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_number_on_a_table_leads_to_its_page_without_script_and_on_to_the_next_figure()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + portal.Account.Table(5));
        var link = page.Locator("td.value a").Nth(1);
        var printed = (await link.TextContentAsync())!;
        await link.ClickAsync();

        await Assertions.Expect(page.Locator(".printed-text")).ToHaveTextAsync(printed);
        await Assertions.Expect(page.Locator(".reading-of")).ToContainTextAsync("原件第");
        await Assertions.Expect(page.Locator(".reading-of")).ToContainTextAsync("05 一般公共预算财政拨款支出决算表");
        var first = page.Url;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "下一处" }).ClickAsync();
        Assert.NotEqual(first, page.Url);
        await Assertions.Expect(page.Locator("#mark")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "看读出的文字" }).ClickAsync();
        await Assertions.Expect(page.Locator("td#mark")).ToBeInViewportAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "看原件页面" }).ClickAsync();
        await Assertions.Expect(page.Locator(".sheet img")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_sentence_of_the_narrative_is_marked_on_its_lines()
    {
        await using var db = portal.CreateContext();
        var place = await db.Figures.OrderBy(f => f.Ordinal).Select(f => f.Place).FirstAsync(TestContext.Current.CancellationToken);
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(portal.Address + portal.Account.SourceAt(place));

        await Assertions.Expect(page.Locator("#mark")).ToBeInViewportAsync();
        Assert.True(await page.EvaluateAsync<int>(InkUnderMark) > 50);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pages_turn_by_links_by_number_and_by_keys()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(portal.Address + portal.Account.OriginalPage(0, 1));
        await page.Keyboard.PressAsync("ArrowRight");
        await TurnedAsync(page, url => url.Contains("page=2", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("ArrowLeft");
        await TurnedAsync(page, url => url.Contains("page=1", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Spinbutton).FillAsync("3");
        await page.GetByRole(AriaRole.Spinbutton).PressAsync("Enter");
        await TurnedAsync(page, url => url.Contains("page=3", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "第 3 页" })).ToHaveAttributeAsync("aria-current", "page");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_zoom_find_figures_and_explain_themselves()
    {
        var page = await browser.OpenAsync();
        var place = (await portal.PlacesAsync(2))[0];
        await page.GotoAsync(portal.Address + portal.Account.SourceAt(place));
        var before = await WidthAsync(page);
        await page.Keyboard.PressAsync("+");
        Assert.True(await WidthAsync(page) > before);
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(page.Locator(".zoom")).ToHaveTextAsync("适合宽度");
        await Assertions.Expect(page.Locator(".keys dl")).Not.ToBeVisibleAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator(".keys dl")).ToBeVisibleAsync();

        var first = page.Url;
        await page.Keyboard.PressAsync("n");
        await TurnedAsync(page, url => url != first);
        await Assertions.Expect(page.Locator("#mark")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("p");
        await TurnedAsync(page, url => url == first);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_pages_are_accessible_and_run_without_errors(int width)
    {
        var page = await browser.OpenAsync(width);
        var troubles = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") troubles.Add(message.Text);
        };
        page.PageError += (_, error) => troubles.Add(error);
        foreach (var address in (string[])[portal.Account.OriginalPage(0, 2), portal.Account.SourceAt((await portal.PlacesAsync(2))[1]), portal.Account.Source])
        {
            await page.GotoAsync(portal.Address + address);
            var axe = await page.RunAxe(EveryPageTests.WcagAa);
            Assert.True(axe.Violations.Length == 0, address + string.Join('\n', axe.Violations.Select(v => $"{v.Id}: {v.Help} — {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{address}: {overflow} pixels wider than a screen of {width}.");
        }

        Assert.Empty(troubles);
        await page.Context.CloseAsync();
    }

    /// <summary>Waits for the next address and for its keys, not for the picture: the first of a page is drawn while the browser waits.</summary>
    private static async Task TurnedAsync(IPage page, Func<string, bool> isThere)
    {
        await page.WaitForURLAsync(isThere, new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page.Locator(".keys")).ToBeVisibleAsync();
    }

    private static async Task<double> WidthAsync(IPage page) => (await page.Locator(".sheet").BoundingBoxAsync())!.Width;
}
