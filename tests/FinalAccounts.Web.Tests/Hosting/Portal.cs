using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.AspNetCore.Builder;

namespace FinalAccounts.Web.Tests.Hosting;

/// <summary>Tests that look at the running portal: one after another, with one portal and one browser.</summary>
[CollectionDefinition(nameof(PortalCollection))]
public sealed class PortalCollection : ICollectionFixture<Portal>, ICollectionFixture<Browser>;

/// <summary>The portal on a real port and a real PostgreSQL that holds the invented reports; one for all tests, which only read.</summary>
public sealed class Portal(TestCluster cluster) : IAsyncLifetime
{
    private PortalDatabase database = null!;
    private WebApplication app = null!;

    /// <summary>http://127.0.0.1:port, without a slash at the end.</summary>
    public string Address => app.Urls.First();

    /// <summary>A context on its database.</summary>
    public FinalAccountsContext CreateContext() => database.CreateContext();

    public async ValueTask InitializeAsync()
    {
        database = await cluster.CreateDatabaseAsync();
        var writer = new ReportWriter(database.DataSource);
        foreach (var report in SampleReports.All) await writer.WriteAsync(report, isSample: false, CancellationToken.None);
        await AddRegionsAsync();
        app = await StartAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>Starts the portal on any free port.</summary>
    public static async Task<WebApplication> StartAsync(PortalDatabase database, params string[] settings)
    {
        var app = Program.Build(Program.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default", "Warning", .. settings]), database);
        await app.StartAsync();
        return app;
    }

    /// <summary>The invented divisions stand in no list; the importer knows only the ones that its reports name.</summary>
    private async Task AddRegionsAsync()
    {
        await using var db = database.CreateContext();
        foreach (var region in (Region[])[SampleReports.Province, SampleReports.City, SampleReports.County])
        {
            var row = await db.Regions.FindAsync(region.Code);
            if (row is null) db.Regions.Add(new RegionEntity { Code = region.Code, Name = region.Name, FullName = region.FullName, Level = region.Level, ParentCode = region.ParentCode });
            else (row.ParentCode, db.Entry(row).State) = (region.ParentCode, Microsoft.EntityFrameworkCore.EntityState.Modified);
            await db.SaveChangesAsync();
        }
    }
}
