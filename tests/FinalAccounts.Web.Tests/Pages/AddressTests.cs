using System.Net;
using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.Hosting;
using FinalAccounts.Web.Tests.SampleAccounts;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>What leads where: former names, kinds, versions, and addresses of nothing.</summary>
[Collection(nameof(PortalCollection))]
public sealed class AddressTests(Portal portal)
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    [Theory]
    [InlineData("", "")]
    [InlineData("/2024", "/2024")]
    [InlineData("/2024/tables/05", "/2024/tables/05")]
    [InlineData("/2024/facts.csv?version=1", "/2024/facts.csv?version=1")]
    [InlineData("/2024/source/b3", "/2024/source/b3")]
    public async Task A_former_name_leads_to_the_current_one_for_good(string asked, string led)
    {
        var answer = await GetAsync(Addresses.Addresses.Department("990100", SampleReports.FormerName) + asked);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(Addresses.Addresses.Department("990100", SampleReports.Name) + led, answer.Headers.Location!.OriginalString.Split('#')[0]);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/regions/000001")]
    [InlineData("/codes/999")]
    [InlineData("/codes/abc")]
    [InlineData("/departments/990100/没有这个局")]
    [InlineData("/departments/990100/青溪市商务局/1999")]
    [InlineData("/departments/990100/青溪市商务局/2024?version=9")]
    [InlineData("/departments/990100/青溪市商务局/2024?version=x")]
    [InlineData("/departments/990100/青溪市商务局/2024?kind=x")]
    [InlineData("/departments/990100/青溪市商务局/2024/tables/11")]
    [InlineData("/departments/990100/青溪市商务局/2024/tables/x9")]
    [InlineData("/departments/990100/青溪市商务局/2024/scorecards/3")]
    [InlineData("/departments/990100/青溪市商务局/2024/source?page=99")]
    [InlineData("/departments/990100/青溪市商务局/2024/source/b9999")]
    [InlineData("/departments/990100/青溪市商务局/2024/source/b11r99c2")]
    [InlineData("/departments/990100/青溪市商务局/2024/source/b5s900-901")]
    [InlineData("/departments/990100/青溪市商务局/2024/source/b99999999999")]
    [InlineData("/departments/990100/青溪市商务局/2022/evaluation")]
    [InlineData("/departments/990100/青溪市商务局/1999/facts.json")]
    [InlineData("/codes/216?year=1999")]
    [InlineData("/codes/216?page=2")]
    [InlineData("/glossary?page=2")]
    public async Task What_is_not_there_says_so_in_Chinese(string address)
    {
        var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有这个页面", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_a_department_account_the_other_kind_is_shown_under_its_own_address()
    {
        var answer = await GetAsync((Account with { Kind = ReportKind.PerformanceEvaluation }).Source.Replace("kind=performance_evaluation", "kind=unit_final_account"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var evaluation = await GetAsync(Account.Evaluation);
        Assert.Equal(HttpStatusCode.OK, evaluation.StatusCode);
    }

    [Fact]
    public async Task An_older_version_stays_readable_and_says_that_it_is_old()
    {
        var old = await GetTextAsync(Account.OfVersion(1).Table(1));
        Assert.Contains("这是旧版本", old);
        Assert.Contains(">12.03</a>", old);
        Assert.DoesNotContain(">12.30</a>", old);

        var current = await GetTextAsync(Account.Table(1));
        Assert.DoesNotContain("这是旧版本", current);
        Assert.Contains("12.30", current);
        Assert.Equal(current, await GetTextAsync(Account.OfVersion(2).Table(1)));
    }

    [Fact]
    public async Task Every_page_has_its_canonical_address()
    {
        Assert.Contains($"<link rel=\"canonical\" href=\"{Account.Narrative}\">", await GetTextAsync(Account.Narrative));
    }

    [Fact]
    public async Task A_browser_is_told_to_run_our_own_script_only_and_to_stay_out_of_frames()
    {
        var headers = (await GetAsync("/")).Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_health_check_answers() => Assert.Equal(HttpStatusCode.OK, (await GetAsync("/healthz")).StatusCode);

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        return await http.GetAsync(portal.Address + address, TestContext.Current.CancellationToken);
    }

    private async Task<string> GetTextAsync(string address) => await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
