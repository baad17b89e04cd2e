using FinalAccounts.Importing;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>An empty portal is friendly, and one with samples says on every page that it has them.</summary>
[Collection(nameof(PortalCollection))]
public sealed class OtherDatabaseTests(TestCluster cluster, TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Empty_then_with_samples()
    {
        await using var app = await Portal.StartAsync(database.Database);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var cancellation = TestContext.Current.CancellationToken;

        foreach (var address in (string[])["/", "/regions", "/codes", "/glossary", "/search?q=x"])
            Assert.DoesNotContain("示例数据", await http.GetStringAsync(address, cancellation));
        Assert.Contains("--import", await http.GetStringAsync("/", cancellation));

        await new ReportWriter(database.DataSource).WriteAsync(SampleReports.Current, isSample: true, cancellation);
        foreach (var address in (string[])["/", "/regions", "/codes", "/glossary", "/search?q=x"])
            Assert.Contains("示例数据", await http.GetStringAsync(address, cancellation));
        Assert.Contains("虚构示例", await http.GetStringAsync($"/departments/990100/{SampleReports.Name}/2024", cancellation));
    }

    [Fact]
    public async Task A_failing_database_ends_in_a_calm_page()
    {
        await using var other = await cluster.CreateDatabaseAsync();
        await using var app = await Portal.StartAsync(other);
        await using (var fault = other.DataSource.CreateCommand("ALTER TABLE departments RENAME TO gone")) await fault.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        var answer = await http.GetAsync("/regions", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("服务出了问题", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(answer.Headers.GetValues("Content-Security-Policy"));
    }
}
