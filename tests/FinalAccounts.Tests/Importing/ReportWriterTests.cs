using FinalAccounts.Importing;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing;

public sealed class ReportWriterTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private readonly ReportWriter writer = new(test.DataSource);

    [Fact]
    public async Task Same_bytes_again_change_nothing_and_say_so()
    {
        var first = await writer.WriteAsync(HandMade.Account("同字节局"), false, TestContext.Current.CancellationToken);
        var again = await writer.WriteAsync(HandMade.Account("同字节局"), false, TestContext.Current.CancellationToken);

        Assert.Equal((ImportResult.Imported, 1), (first.Result, first.Version));
        Assert.Equal((ImportResult.Unchanged, 1), (again.Result, again.Version));
        Assert.Contains("内容未变", again.Message, StringComparison.Ordinal);
        Assert.Equal(1, await VersionsOf("同字节局").CountAsync(TestContext.Current.CancellationToken));
    }

    private IQueryable<ReportVersionEntity> VersionsOf(string department) =>
        test.CreateContext().Versions.Where(version => version.Report.Department.Name == department);
}
