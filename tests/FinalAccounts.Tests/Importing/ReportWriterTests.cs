using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FinalAccounts.Tests.Importing;

public sealed class ReportWriterTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private readonly ReportWriter writer = new(test.DataSource);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Same_bytes_again_change_nothing_and_say_so()
    {
        var first = await writer.WriteAsync(HandMade.Account("同字节局"), false, Cancellation);
        var before = await CountsAsync("同字节局");
        var again = await writer.WriteAsync(HandMade.Account("同字节局"), false, Cancellation);

        Assert.Equal((ImportResult.Imported, 1), (first.Result, first.Version));
        Assert.Equal((ImportResult.Unchanged, 1), (again.Result, again.Version));
        Assert.Contains("内容未变", again.Message, StringComparison.Ordinal);
        Assert.Equal(before, await CountsAsync("同字节局"));
    }

    [Fact]
    public async Task A_changed_file_becomes_the_public_version_and_the_old_one_stays()
    {
        await writer.WriteAsync(HandMade.Account("改版局", text: "甲"), false, Cancellation);
        var second = await writer.WriteAsync(HandMade.Account("改版局", text: "乙"), false, Cancellation);
        var firstAgain = await writer.WriteAsync(HandMade.Account("改版局", text: "甲"), false, Cancellation);

        Assert.Equal((ImportResult.Imported, 2), (second.Result, second.Version));
        Assert.Equal((ImportResult.Unchanged, 1), (firstAgain.Result, firstAgain.Version));
        await using var context = test.CreateContext();
        var versions = await context.Versions.Where(version => version.Report.Department.Name == "改版局").OrderBy(version => version.Number).ToListAsync(Cancellation);
        Assert.Equal([false, true], versions.Select(version => version.IsPublic));
        Assert.Equal(6, await context.Facts.CountAsync(fact => fact.VersionId == versions[0].Id, Cancellation));
    }

    [Fact]
    public async Task Years_and_kinds_are_reports_of_their_own()
    {
        var read = HandMade.Account("多年局");
        await writer.WriteAsync(read, false, Cancellation);
        await writer.WriteAsync(HandMade.Account("多年局", 2023), false, Cancellation);
        var evaluation = read with { Account = read.Account with { Kind = ReportKind.PerformanceEvaluation } };
        var outcome = await writer.WriteAsync(evaluation, false, Cancellation);

        Assert.Equal((ImportResult.Imported, 1), (outcome.Result, outcome.Version));
        Assert.Equal((1, 3, 3), await CountsAsync("多年局"));
    }

    [Fact]
    public async Task Everything_or_nothing()
    {
        var read = HandMade.Account("半途局");
        var impossible = read.Account.Tables[0].Lines[0] with { Facts = [new Fact(Measure.Total, CellState.Value, null, "?", null, AmountUnit.Yuan, new Place(0))] };
        var broken = read.Account with { Tables = [read.Account.Tables[0] with { Lines = [impossible] }] };

        await Assert.ThrowsAsync<PostgresException>(() => writer.WriteAsync(read with { Account = broken }, false, Cancellation));

        Assert.Equal((0, 0, 0), await CountsAsync("半途局"));
        await using var context = test.CreateContext();
        Assert.False(await context.SourceFiles.AnyAsync(file => file.Sha256 == read.Document.File.Sha256, Cancellation));
        Assert.False(await context.DepartmentNames.AnyAsync(name => name.Name == "半途局", Cancellation));
    }

    [Fact]
    public async Task The_same_file_from_many_sides_at_once_is_stored_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => writer.WriteAsync(HandMade.Account("并发局"), false, Cancellation))));

        Assert.Single(outcomes, outcome => outcome.Result == ImportResult.Imported);
        Assert.Equal((1, 1, 1), await CountsAsync("并发局"));
    }

    [Fact]
    public async Task A_measure_read_twice_in_a_line_is_a_doubt_and_no_fact()
    {
        var read = HandMade.Account("两读局");
        var line = read.Account.Tables[0].Lines[0];
        var twice = read.Account with { Tables = [read.Account.Tables[0] with { Lines = [line with { Facts = [line.Facts[0], line.Facts[0]] }] }] };

        var outcome = await writer.WriteAsync(read with { Account = twice }, false, Cancellation);

        Assert.Equal(0, outcome.Facts);
        await using var context = test.CreateContext();
        Assert.Equal(1, await context.Issues.CountAsync(issue => issue.Code == "cell-read-twice", Cancellation));
    }

    /// <summary>Departments, reports and versions of a name.</summary>
    private async Task<(int Departments, int Reports, int Versions)> CountsAsync(string department)
    {
        await using var context = test.CreateContext();
        return (
            await context.Departments.CountAsync(d => d.Name == department, Cancellation),
            await context.Reports.CountAsync(report => report.Department.Name == department, Cancellation),
            await context.Versions.CountAsync(version => version.Report.Department.Name == department, Cancellation));
    }
}
