using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing.Checking;

/// <summary>Y02 and Y03 compare with the year before, in whatever order the reports arrive and whichever version is public.</summary>
public sealed class NeighbouringYearsTests(TestCluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_order_in_which_years_arrive_changes_no_finding()
    {
        var first = await ImportAsync([2022, 2023, 2024]);
        Assert.Equal(first, await ImportAsync([2024, 2022, 2023]));
        Assert.Equal(first, await ImportAsync([2024, 2023, 2022]));
        Assert.Contains(first, line => line.StartsWith("2023 Y02 1 0", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("2024 Y03", StringComparison.Ordinal) && !line.StartsWith("2024 Y03 0 0", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("2022 Y02 0 0 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_of_one_year_changes_what_is_said_of_the_next()
    {
        await using var database = await cluster.CreateDatabaseAsync();
        var writer = new ReportWriter(database.DataSource);
        await writer.WriteAsync(Sample(2023), true, Cancellation);
        await writer.WriteAsync(Sample(2024), true, Cancellation);
        Assert.Equal((1, 0), await TallyAsync(database, "Y02"));

        await writer.WriteAsync(WithOtherClosingBalance(Sample(2023)), true, Cancellation);

        Assert.Equal((0, 1), await TallyAsync(database, "Y02"));
        await using var context = database.CreateContext();
        var run = await context.CheckRuns.Include(r => r.Findings.Where(f => f.CheckId == "Y02")).ThenInclude(f => f.Evidence).SingleAsync(r => r.Version.Report.Year == 2024 && r.IsCurrent, Cancellation);
        Assert.Equal(2, (await context.Versions.SingleAsync(v => v.Id == run.YearBeforeVersionId, Cancellation)).Number);
        var finding = Assert.Single(run.Findings);
        Assert.Equal(("999,999.99", "上年", null), (finding.Expected, finding.Evidence[1].Label[..2], finding.Evidence[1].Place));
        Assert.Equal(1, await context.CheckRuns.CountAsync(r => r.Version.Report.Year == 2024, Cancellation));
    }

    /// <summary>Every line that the database holds of checks and findings, by year.</summary>
    private async Task<List<string>> ImportAsync(int[] years)
    {
        await using var database = await cluster.CreateDatabaseAsync();
        var writer = new ReportWriter(database.DataSource);
        foreach (var year in years) await writer.WriteAsync(Sample(year), true, Cancellation);

        await using var context = database.CreateContext();
        var runs = await context.CheckRuns.Include(r => r.Tallies).Include(r => r.Findings).ThenInclude(f => f.Evidence).Include(r => r.Version.Report).OrderBy(r => r.Version.Report.Year).AsSplitQuery().ToListAsync(Cancellation);
        Assert.Equal(3, runs.Count(run => run.IsCurrent));
        return
        [
            .. runs.SelectMany(run => run.Tallies.OrderBy(t => t.CheckId, StringComparer.Ordinal).Select(t => $"{run.Version.Report.Year} {t.CheckId} {t.Passed} {t.Failed} {t.NotApplicable} {t.Rounding}")),
            .. runs.SelectMany(run => run.Findings.OrderBy(f => f.Ordinal).Select(f => $"{run.Version.Report.Year} {f.CheckId} {f.Location} {f.Cause} {f.Message} {f.Difference} {f.Tolerance} {string.Join(' ', f.Evidence.OrderBy(e => e.Ordinal).Select(e => e.Label + e.Printed + e.Place))}")),
        ];
    }

    private static ReadAccount Sample(int year) => AccountReader.Read(
        SourceFile.Load(Path.Combine(Repository.Root, "samples", $"commerce-{year}.txt")),
        new FinalAccounts.Identification.GivenIdentity("云汀市商务局", "360203", year));

    private static ReadAccount WithOtherClosingBalance(ReadAccount read)
    {
        var tables = read.Account.Tables.Select(table => table.Table != DisclosureTable.RevenueAndExpenditureSummary ? table : table with
        {
            Lines = [.. table.Lines.Select(line => line.Key != "年末结转和结余" ? line : line with { Facts = [.. line.Facts.Select(fact => fact with { State = CellState.Value, Value = 999_999.99m, Printed = "999,999.99", Step = 0.01m })] })],
        });
        var file = new SourceFile("更正.txt", [.. read.Document.File.Bytes, (byte)'\n']);
        return new ReadAccount(read.Account with { Tables = [.. tables] }, new SourceDocument(file, read.Document.Format, read.Document.Blocks));
    }

    private static async Task<(int Passed, int Failed)> TallyAsync(PortalDatabase database, string check)
    {
        await using var context = database.CreateContext();
        var tally = await context.CheckRuns.Where(r => r.IsCurrent && r.Version.IsPublic && r.Version.Report.Year == 2024).SelectMany(r => r.Tallies).SingleAsync(t => t.CheckId == check, Cancellation);
        return (tally.Passed, tally.Failed);
    }
}
