using System.CommandLine;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Importing;

namespace FinalAccounts.Bench.Commands;

/// <summary>read: from bytes to a final account, without a database. Goal: 100 documents a second on two cores.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var command = new Command("read", "Measures reading: file to final account.");
        var options = new MeasuringOptions(command, usualDocuments: 400);
        command.SetAction(async (parsed, _) =>
        {
            var documents = options.Take(parsed, run: 0);
            await RunAsync(documents, options.Threads(parsed)); // warms up
            var runs = new List<Measurement>();
            for (var run = 0; run < options.Runs(parsed); run++) runs.Add(await RunAsync(documents, options.Threads(parsed)));
            Measurement.Print($"Reading, {options.Source(parsed)}, {options.Threads(parsed)} threads", runs);
            return 0;
        });
        return command;
    }

    private static Task<Measurement> RunAsync(IReadOnlyList<BenchDocument> documents, int threads) => Measurement.RunAsync(documents, threads, (document, _) =>
    {
        AccountReader.Read(document.File, document.Given);
        return ValueTask.CompletedTask;
    });
}
