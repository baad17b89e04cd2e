using System.CommandLine;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Importing;
using FinalAccounts.Storage;

namespace FinalAccounts.Bench.Commands;

/// <summary>store: from bytes to a stored report, on a private cluster of its own. Goal: 20 documents a second on two cores.</summary>
internal static class StoreCommand
{
    public static Command Create()
    {
        var command = new Command("store", "Measures reading and storing: file to rows in PostgreSQL.");
        var options = new MeasuringOptions(command, usualDocuments: 200);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var scratch = await ScratchDatabase.OpenAsync(cancellation);
            await RunAsync(scratch.Database, options.Take(parsed, run: 0).Take(20).ToList(), options.Threads(parsed)); // warms up
            var runs = new List<Measurement>();
            for (var run = 1; run <= options.Runs(parsed); run++) runs.Add(await RunAsync(scratch.Database, options.Take(parsed, run), options.Threads(parsed)));
            Measurement.Print($"Reading and storing, {options.Source(parsed)}, {options.Threads(parsed)} threads", runs);
            return 0;
        });
        return command;
    }

    private static Task<Measurement> RunAsync(PortalDatabase database, IReadOnlyList<BenchDocument> documents, int threads)
    {
        var writer = new ReportWriter(database.DataSource);
        return Measurement.RunAsync(documents, threads, async (document, cancellation) =>
        {
            var outcome = await writer.WriteAsync(AccountReader.Read(document.File, document.Given), isSample: false, cancellation);
            if (outcome.Result != ImportResult.Imported) throw new InvalidOperationException($"{document.File.Name} was not stored: {outcome.Message}");
        });
    }
}
