using System.Net;
using FinalAccounts.Exports;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Pages.Checks;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>A finding set aside stays in sight beside its reason, and is nowhere counted as open.</summary>
[Collection(nameof(PortalCollection))]
public sealed class SetAsidePagesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Reason = "上级核定，已附说明";
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Fact]
    public async Task It_is_shown_with_its_reason_and_not_counted()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await new ReportWriter(database.DataSource).WriteAsync(SampleReports.Current, isSample: false, cancellation);
        await using var db = database.Database.CreateContext();
        var finding = await db.Findings.Where(f => f.IsPrimary && f.Severity == FindingSeverity.Error).OrderBy(f => f.Ordinal)
            .Select(f => new { f.CheckId, f.Location, f.Run.Version.ReportId, Open = f.Run.Errors + f.Run.Warnings }).FirstAsync(cancellation);
        db.SetAsides.AddRange(
            Aside(finding.ReportId, finding.CheckId, finding.Location, withdrawn: false),
            Aside(finding.ReportId, "C03", "机关运行经费说明", withdrawn: true));
        await db.SaveChangesAsync(cancellation);

        await using var app = await Portal.StartAsync(database.Database);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await http.GetStringAsync(address, cancellation));

        var page = await ReadAsync(Account.Findings);
        Assert.Contains(Reason, Assert.Single(page.Split("<article").Skip(1), article => article.Contains("已注明理由", StringComparison.Ordinal)));
        Assert.Contains("；已注明理由 1", page);
        Assert.Contains($"title=\"待核实 {finding.Open - 1} 项\"", page);
        Assert.Contains("已注明理由", await ReadAsync(Addresses.Addresses.Check(finding.CheckId)));
        Assert.Contains(Reason, await ReadAsync(Account.Inspection));
        Assert.Equal(finding.Open - 1, Assert.Single(await db.ReadCheckedDepartmentsAsync(0, 10, cancellation)).Open);

        var document = FindingsJson.Parse(await http.GetStringAsync(Account.FindingsFile("json"), cancellation));
        Assert.Equal(Reason, Assert.Single(document.Findings, f => f.SetAside is not null).SetAside!.Reason);
    }

    private static FindingSetAsideEntity Aside(int report, string check, string location, bool withdrawn) => new()
    {
        ReportId = report,
        CheckId = check,
        Location = location,
        Reason = Reason,
        SetBy = "测试",
        SetAt = new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc),
        WithdrawnBy = withdrawn ? "测试" : null,
        WithdrawnAt = withdrawn ? new DateTime(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc) : null,
    };
}
