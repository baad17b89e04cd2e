using FinalAccounts.Checks;
using FinalAccounts.Importing;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing.Checking;

/// <summary>Stored reports are checked again: those that need it, each complete or not at all, and what an older catalogue said is kept.</summary>
public sealed class RecheckerTests(TestCluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Checking_again_says_what_the_import_said()
    {
        await using var database = await SamplesAsync();
        var before = await FindingsAsync(database, CheckCatalogue.Version);

        var none = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope(), cancellation: Cancellation);
        var all = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope { EvenIfChecked = true }, cancellation: Cancellation);

        Assert.Equal((0, 24, true), (none.Checked, none.UpToDate, none.IsComplete));
        Assert.Equal((24, 0, true), (all.Checked, all.UpToDate, all.IsComplete));
        Assert.NotEmpty(before);
        Assert.Equal(before, await FindingsAsync(database, CheckCatalogue.Version));
    }

    [Fact]
    public async Task What_an_older_catalogue_said_is_kept_beside_the_current_run()
    {
        await using var database = await SamplesAsync();
        await ExecuteAsync(database, "UPDATE check_runs SET catalogue_version = 0");
        await ExecuteAsync(database, "DELETE FROM findings f USING check_runs c WHERE f.run_id = c.id AND f.check_id LIKE 'A%'");
        var old = await FindingsAsync(database, 0);

        var summary = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope(), cancellation: Cancellation);

        Assert.Equal(24, summary.Checked);
        Assert.Equal(old, await FindingsAsync(database, 0));
        Assert.True((await FindingsAsync(database, CheckCatalogue.Version)).Count > old.Count);
        await using var context = database.CreateContext();
        Assert.Equal([CheckCatalogue.Version], await context.CheckRuns.Where(r => r.IsCurrent).Select(r => r.CatalogueVersion).Distinct().ToListAsync(Cancellation));
        Assert.Equal(48, await context.CheckRuns.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Interrupted_it_goes_on_where_it_stopped()
    {
        await using var database = await SamplesAsync();
        await ExecuteAsync(database, "UPDATE check_runs SET catalogue_version = 0");
        using var stop = new CancellationTokenSource();

        var first = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope(), progress => stop.CancelAfter(progress.Done == 3 ? 0 : -1), stop.Token);
        var second = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope(), cancellation: Cancellation);

        Assert.True(first.Interrupted);
        Assert.InRange(first.Checked, 3, 23);
        Assert.True(second.IsComplete);
        Assert.Equal(24, second.UpToDate + second.Checked);
        Assert.InRange(second.UpToDate, first.Checked, 23);
        await using var context = database.CreateContext();
        Assert.All(await context.CheckRuns.Where(r => r.IsCurrent).Select(r => r.Tallies.Count).ToListAsync(Cancellation), count => Assert.Equal(CheckCatalogue.All.Count, count));
    }

    [Fact]
    public async Task A_scope_is_a_department_or_a_year()
    {
        await using var database = await SamplesAsync();
        var rechecker = new Rechecker(database.DataSource);

        var department = await rechecker.RecheckAsync(new RecheckScope("云汀市商务局") { EvenIfChecked = true }, cancellation: Cancellation);
        var year = await rechecker.RecheckAsync(new RecheckScope(Year: 2023) { EvenIfChecked = true }, cancellation: Cancellation);

        Assert.Equal((3, 8), (department.Checked, year.Checked));
    }

    [Fact]
    public async Task One_report_that_cannot_be_read_back_keeps_what_was_said_of_it_and_the_others_are_checked()
    {
        await using var database = await SamplesAsync();
        await ExecuteAsync(database, "UPDATE check_runs SET catalogue_version = 0");
        await ExecuteAsync(database, "UPDATE facts SET place = 'nowhere' WHERE (version_id, line_ordinal, measure) = (SELECT f.version_id, f.line_ordinal, f.measure FROM facts f JOIN public_reports p USING (version_id) WHERE p.year = 2024 LIMIT 1)");

        var summary = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope(), cancellation: Cancellation);

        Assert.Equal(23, summary.Checked);
        Assert.Contains("保留以前的核对结果", Assert.Single(summary.Problems).Message, StringComparison.Ordinal);
        await using var context = database.CreateContext();
        Assert.Equal(0, (await context.CheckRuns.SingleAsync(r => r.IsCurrent && r.CatalogueVersion != CheckCatalogue.Version, Cancellation)).CatalogueVersion);
    }

    private async Task<PortalDatabase> SamplesAsync()
    {
        var database = await cluster.CreateDatabaseAsync();
        await new Importer(database.DataSource).ImportAsync([Path.Combine(Repository.Root, "samples")], cancellation: Cancellation);
        return database;
    }

    private static async Task<List<string>> FindingsAsync(PortalDatabase database, int catalogue)
    {
        await using var context = database.CreateContext();
        var rows = await context.Findings
            .Where(f => f.Run.CatalogueVersion == catalogue)
            .OrderBy(f => f.Run.VersionId).ThenBy(f => f.Ordinal)
            .Select(f => new { f.Run.VersionId, f.Ordinal, f.CheckId, f.Kind, f.Severity, f.Location, f.Cause, f.IsPrimary, f.Message, f.Difference, f.Tolerance, Evidence = f.Evidence.OrderBy(e => e.Ordinal).Select(e => e.Label + e.Printed + e.Place).ToList() })
            .ToListAsync(Cancellation);
        return rows.ConvertAll(row => row with { Evidence = [] } + string.Join(' ', row.Evidence));
    }

    private static async Task ExecuteAsync(PortalDatabase database, string sql)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
