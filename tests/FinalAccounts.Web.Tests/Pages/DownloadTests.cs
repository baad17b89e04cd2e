using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FinalAccounts.Exports;
using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>What a report offers to take away.</summary>
[Collection(nameof(PortalCollection))]
public sealed class DownloadTests(Portal portal)
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task Facts_as_CSV_hold_every_cell_with_its_state()
    {
        var (text, headers) = await GetAsync(Account.FactsCsv);
        var lines = Encoding.UTF8.GetString(text).Split('\n');

        Assert.Equal([0xEF, 0xBB, 0xBF], text[..3]);
        Assert.Equal("table,row,column,value,unit,state,place", lines[0].TrimStart('\uFEFF'));
        Assert.Contains(lines, l => l.StartsWith("01,一般公共预算财政拨款收入,收入,1200.00,万元,value,b", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("01,国有资本经营预算财政拨款收入,收入,,万元,blank,b", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("01,附属单位上缴收入,收入,,万元,not_applicable,b", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("03,合计,对附属单位补助支出,,万元,unreadable,b", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("09,国内公务接待批次,决算数,80,个,value,b", StringComparison.Ordinal));
        Assert.Contains(Uri.EscapeDataString("青溪市商务局-2024年度部门决算.csv"), headers);
        var expected = SampleReports.Current.Account.Tables.Sum(t => t.Lines.Sum(l => l.Facts.Count));
        Assert.Equal(expected, lines.Length - 2);
    }

    [Fact]
    public async Task Facts_as_JSON_say_whose_they_are()
    {
        var (text, _) = await GetAsync(Account.OfVersion(1).FactsJson);
        using var json = JsonDocument.Parse(text);

        Assert.Equal(SampleReports.Name, json.RootElement.GetProperty("department").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("12.03", json.RootElement.GetProperty("facts").EnumerateArray()
            .Single(f => f.GetProperty("table").GetString() == "01" && f.GetProperty("row").GetString() == "其他收入").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Findings_are_the_stored_ones_in_every_format()
    {
        await using var db = portal.CreateContext();
        var stored = await db.Findings
            .Where(f => f.Kind == OutcomeKind.Failed && f.Run.IsCurrent && f.Run.Version.IsPublic && f.Run.Version.Report.Year == 2024 && f.Run.Version.Report.Kind == ReportKind.DepartmentFinalAccount && f.Run.Version.Report.Department.Name == SampleReports.Name)
            .OrderBy(f => f.Ordinal).Select(f => new { f.CheckId, f.Location, f.Difference, f.Message }).ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(stored.Count > 5);

        var document = FindingsJson.Parse(Encoding.UTF8.GetString((await GetAsync(Account.FindingsFile("json"))).Body));
        Assert.Equal(SampleReports.Name, document.Department);
        Assert.Equal(stored.Select(f => (f.CheckId, f.Location, f.Difference, f.Message)), document.Findings.SelectMany(f => f.Related.Prepend(f)).Select(f => (f.Check, f.Where, f.Difference, f.Message)));

        var (csv, headers) = await GetAsync(Account.FindingsFile("csv"));
        Assert.Contains(Uri.EscapeDataString("青溪市商务局-2024年度部门决算核对结果.csv"), headers);
        using var lines = new CsvHelper.CsvReader(new StringReader(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF')), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(stored.Select(f => f.Message), lines.GetRecords<dynamic>().Where(line => line.outcome == "failed").Select(line => (string)line.message));

        foreach (var address in new[] { Account.FindingsFile("xlsx"), Account.InspectionFile })
        {
            using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream((await GetAsync(address)).Body), isEditable: false);
            Assert.NotEmpty(workbook.WorkbookPart!.WorksheetParts);
        }
    }

    [Fact]
    public async Task The_file_is_what_was_handed_in()
    {
        var (bytes, headers) = await GetAsync(Account.SourceFile);

        Assert.Equal(SampleReports.Current.Document.File.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Contains("attachment", headers);
        Assert.Contains(Uri.EscapeDataString("青溪市商务局2024.txt"), headers);
    }

    [Fact]
    public async Task The_file_is_named_by_its_hash_and_may_do_nothing_on_this_site()
    {
        using var http = new HttpClient();
        var cancellation = TestContext.Current.CancellationToken;
        using var first = await http.GetAsync(portal.Address + Account.SourceFile, cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, portal.Address + Account.SourceFile);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await http.SendAsync(again, cancellation);

        Assert.Equal($"\"{SampleReports.Current.Document.File.Sha256}\"", first.Headers.ETag!.Tag);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Contains("sandbox", Assert.Single(first.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("application/octet-stream", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await http.GetAsync(portal.Address + Account.FileOf(7), cancellation)).StatusCode);
    }

    private async Task<(byte[] Body, string Disposition)> GetAsync(string address)
    {
        using var http = new HttpClient();
        var answer = await http.GetAsync(portal.Address + address, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentDisposition!.ToString());
    }
}
