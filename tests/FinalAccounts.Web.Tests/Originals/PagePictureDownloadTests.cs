using System.Net;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Web.Tests.Hosting;

namespace FinalAccounts.Web.Tests.Originals;

/// <summary>A page's picture over HTTP: drawn once, kept, named for good, and a plain sentence where there is none.</summary>
[Collection(nameof(PortalCollection))]
public sealed class PagePictureDownloadTests(PdfPortal portal) : IClassFixture<PdfPortal>
{
    private const string Variable = "FINALACCOUNTS_MUTOOL";
    private static readonly HttpClient Http = new();

    private string Picture(int page, int resolution = 110) => portal.Address + portal.Account.PagePicture(0, page, resolution, portal.File.Sha256[..16]);

    [Fact]
    public async Task A_picture_is_kept_by_browsers_and_named_by_its_content()
    {
        using var first = await GetAsync(Picture(1));
        using var again = new HttpRequestMessage(HttpMethod.Get, Picture(1));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await Http.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal("image/png", first.Content.Headers.ContentType!.MediaType);
        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Contains("immutable", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using var unnamed = await GetAsync(portal.Address + portal.Account.PagePicture(0, 1, 110, "0000"));
        Assert.DoesNotContain("immutable", unnamed.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Many_requests_at_once_draw_a_page_once_and_a_kept_page_needs_no_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var log = new TemporaryFile();
        using var script = new TemporaryFile($"#!/bin/sh\nif [ \"$1\" = draw ]; then echo drawn >> {log.Path}; sleep 0.3; fi\nexec mutool \"$@\"\n", executable: true);
        using (new Setting(Variable, script.Path))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Http.GetByteArrayAsync(Picture(2, 160), TestContext.Current.CancellationToken)));
            Assert.All(answers, picture => Assert.Equal(answers[0], picture));
            Assert.Single(await File.ReadAllLinesAsync(log.Path, TestContext.Current.CancellationToken));
        }

        Assert.Single(Directory.GetFiles(portal.Cache, "2-160.png", SearchOption.AllDirectories));
        using (new Setting(Variable, "/nowhere/mutool"))
        {
            using var kept = await GetAsync(Picture(2, 160));
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }
    }

    [Fact]
    public async Task Without_the_program_the_page_says_so_and_shows_the_grid()
    {
        using var _ = new Setting(Variable, "/nowhere/mutool");
        var place = (await portal.PlacesAsync(1))[0];
        var html = await Http.GetStringAsync(portal.Address + portal.Account.SourceAt(place), TestContext.Current.CancellationToken);
        using var picture = await GetAsync(Picture(3, 240));
        using var pages = await GetAsync(portal.Address + portal.Account.OriginalPage(0, 1));

        Assert.Contains("没有安装mutool", html);
        Assert.Contains("<table class=\"printed\">", html);
        Assert.Contains("<td id=\"mark\"", html.Replace(" rowspan=\"\"", ""));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, picture.StatusCode);
        Assert.Contains("没有安装mutool", await picture.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, pages.StatusCode);
    }

    [Fact]
    public async Task A_page_that_can_not_be_drawn_is_a_sentence_and_is_not_tried_again_at_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        using var script = new TemporaryFile("#!/bin/sh\nif [ \"$1\" = draw ]; then exit 1; fi\nexec mutool \"$@\"\n", executable: true);
        using (new Setting(Variable, script.Path))
        {
            using var refused = await GetAsync(Picture(4, 240));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("第4页画不成图片", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        using var again = await GetAsync(Picture(4, 240));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, again.StatusCode);
    }

    [Theory]
    [InlineData("/source/pages/0/110.png")]
    [InlineData("/source/pages/999/110.png")]
    [InlineData("/source/pages/1/111.png")]
    [InlineData("/source/pages/1/110.png?file=2")]
    [InlineData("/source/pages?page=999")]
    [InlineData("/source/pages?file=2")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await GetAsync(portal.Address + portal.Account.Overview + path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Every_resolution_is_one_that_addresses_may_ask_for() => Assert.All([24, 72, 110, 160, 240], resolution => Assert.Contains(resolution, PagePictures.Resolutions));

    private static Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(address, TestContext.Current.CancellationToken);
}
