using System.Security.Cryptography;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>A report of two files: both are listed and can be downloaded, and the source pages say which file prints what.</summary>
[Collection(nameof(PortalCollection))]
public sealed class ReportFilesTests(TestCluster cluster)
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task Each_file_is_listed_named_and_kept()
    {
        var first = SampleReports.Current.Document;
        var tables = new SourceFile("附表.csv", "项目,金额"u8.ToArray()) { Container = new FileContainer("商务局.zip", first.File.Sha256, "表/附表.csv") };
        var joined = SourceDocument.Join([first, new SourceDocument(tables, "text", [new Paragraph(0, "附表的第一行", "附表的第一行")])]);
        await using var database = await cluster.CreateDatabaseAsync();
        await new ReportWriter(database.DataSource).WriteAsync(new ReadAccount(SampleReports.Current.Account, joined), isSample: false, TestContext.Current.CancellationToken);
        await using var app = await Portal.StartAsync(database);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Task<string> Page(string address) => http.GetStringAsync(address, TestContext.Current.CancellationToken);

        var overview = await Page(Account.Overview);
        Assert.Contains(first.File.Name, overview, StringComparison.Ordinal);
        Assert.Contains("附表.csv</a>，13 字节，压缩包 商务局.zip 中的 表/附表.csv", System.Net.WebUtility.HtmlDecode(overview), StringComparison.Ordinal);
        Assert.Contains(tables.Sha256, overview, StringComparison.Ordinal);

        var bytes = await http.GetByteArrayAsync(Account.FileOf(1), TestContext.Current.CancellationToken);
        Assert.Equal(tables.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(first.File.Sha256, Convert.ToHexStringLower(SHA256.HashData(await http.GetByteArrayAsync(Account.FileOf(0), TestContext.Current.CancellationToken))));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await http.GetAsync(Account.FileOf(2), TestContext.Current.CancellationToken)).StatusCode);

        var last = joined.Files[1].First;
        var pages = (last / FinalAccounts.Web.Pages.Accounts.SourceModel.PageSize) + 1;
        Assert.Contains("以下出自文件 2：附表.csv", System.Net.WebUtility.HtmlDecode(await Page(Account.SourcePage(pages))), StringComparison.Ordinal);
        Assert.Contains("文件 2：", System.Net.WebUtility.HtmlDecode(await Page(Account.SourceAt($"b{last}"))), StringComparison.Ordinal);
    }
}
