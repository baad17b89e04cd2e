using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Importing;
using FinalAccounts.Storage;
using Npgsql;

namespace FinalAccounts.Bench.Commands;

/// <summary>recheck: stored reports checked again. Goal: 200 reports a second on two cores.</summary>
internal static class RecheckCommand
{
    public static Command Create()
    {
        var command = new Command("recheck", "Measures checking what is stored: rows to findings to rows.");
        var options = new MeasuringOptions(command, usualDocuments: 1000, withThreads: false);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var scratch = await ScratchDatabase.OpenAsync(cancellation);
            await StoreAsync(scratch.Database, options.Take(parsed, run: 0), cancellation);
            Console.WriteLine($"Checking again, {options.Source(parsed)}");
            Console.WriteLine("run                   reports   reports/s   of this process: CPU ms/report   MB/report   GC pauses %");
            for (var run = 1; run <= options.Runs(parsed); run++)
            {
                // Findings of an earlier catalogue, which stay; then those of the same one, which are replaced.
                await ExecuteAsync(scratch.Database.DataSource, "UPDATE check_runs SET catalogue_version = (SELECT min(catalogue_version) - 1 FROM check_runs) WHERE is_current", cancellation);
                await RunAsync("new catalogue", scratch.Database, all: false, cancellation);
                await RunAsync("same catalogue", scratch.Database, all: true, cancellation);
            }

            return 0;
        });
        return command;
    }

    private static async Task RunAsync(string name, PortalDatabase database, bool all, CancellationToken cancellation)
    {
        using var process = Process.GetCurrentProcess();
        var (before, allocated, paused) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var summary = await new Rechecker(database.DataSource).RecheckAsync(new RecheckScope { EvenIfChecked = all }, cancellation: cancellation);
        if (!summary.IsComplete) throw new InvalidOperationException(string.Join("; ", summary.Problems.Take(3).Select(problem => problem.Message).Prepend(summary.Message)));
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-20}{summary.Checked,9}{summary.Checked / summary.Elapsed.TotalSeconds,12:0.0}{(process.TotalProcessorTime - before).TotalMilliseconds / summary.Checked,32:0.00}{(GC.GetTotalAllocatedBytes() - allocated) / 1e6 / summary.Checked,12:0.00}{(GC.GetTotalPauseDuration() - paused) / summary.Elapsed * 100,14:0.0}"));
    }

    private static async Task StoreAsync(PortalDatabase database, IReadOnlyList<BenchDocument> documents, CancellationToken cancellation)
    {
        var writer = new ReportWriter(database.DataSource);
        await Parallel.ForEachAsync(documents, cancellation, async (document, stop) => await writer.WriteAsync(AccountReader.Read(document.File, document.Given), isSample: false, stop));
        await ExecuteAsync(database.DataSource, "ANALYZE", cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
