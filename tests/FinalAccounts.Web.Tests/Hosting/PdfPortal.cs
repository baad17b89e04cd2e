using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Originals;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Tests.Hosting;

/// <summary>A portal with one report, a sample printed to PDF by the browser and imported as any other file; its cache is its own.</summary>
public sealed class PdfPortal(TestCluster cluster, Browser browser) : IAsyncLifetime
{
    private const string Sample = "culture-2024.html";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tests-pdf-portal-");
    private PortalDatabase database = null!;
    private WebApplication app = null!;

    /// <summary>http://127.0.0.1:port, without a slash at the end.</summary>
    public string Address => app.Urls.First();

    /// <summary>The report's addresses.</summary>
    public AccountLinks Account { get; private set; } = null!;

    /// <summary>Where the pictures are kept.</summary>
    public string Cache => Path.Combine(folder.FullName, "cache", "pages");

    /// <summary>The file that was imported.</summary>
    public OriginalFile File { get; private set; } = null!;

    /// <summary>A context on its database.</summary>
    public FinalAccountsContext CreateContext() => database.CreateContext();

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(PageViews.CanDraw, "mutool is not installed.");
        var page = await browser.OpenAsync();
        await page.GotoAsync("file://" + Path.Combine(Repository.Root, "samples", Sample));
        var pdf = Path.Combine(folder.FullName, "决算公开.pdf");
        await page.PdfAsync(new Microsoft.Playwright.PagePdfOptions { Path = pdf, PreferCSSPageSize = true });
        await page.Context.CloseAsync();

        database = await cluster.CreateDatabaseAsync();
        var summary = await new Importer(database.DataSource).ImportAsync([pdf], new GivenIdentity(null, "990100", null, null, "虚构省云汀市"));
        Assert.True(summary.IsComplete, summary.Message);
        await using var db = database.CreateContext();
        var version = await db.Versions.Select(v => new { v.Id, v.Report.Year, v.Report.Department.Name, v.Report.Kind }).SingleAsync();
        Account = new AccountLinks("990100", version.Name, version.Year, version.Kind);
        File = (await db.ReadOriginalsAsync(version.Id, CancellationToken.None)).Single();
        app = await Portal.StartAsync(database, "--FinalAccounts:DataDirectory", folder.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        if (database is not null) await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The places of some facts, the whole report through.</summary>
    public async Task<IReadOnlyList<string>> PlacesAsync(int count)
    {
        await using var db = database.CreateContext();
        var places = await db.Facts.Where(f => f.State == CellState.Value).OrderBy(f => f.TableNumber).ThenBy(f => f.LineOrdinal).Select(f => f.Place).ToListAsync();
        return [.. places.Where((_, i) => i % Math.Max(1, places.Count / count) == 0).Take(count)];
    }
}
