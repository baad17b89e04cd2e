using System.CommandLine;
using System.Globalization;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Importing;

namespace FinalAccounts.Bench.Commands;

/// <summary>memory: whether reading and storing a thousand documents takes no more memory at the end than at the beginning.</summary>
internal static class MemoryCommand
{
    /// <summary>What the last quarter may take of the first.</summary>
    private const double Flat = 1.15;

    private const int Step = 100;

    public static Command Create()
    {
        var command = new Command("memory", "Watches memory while documents are read and stored.");
        var options = new MeasuringOptions(command, usualDocuments: 1000, withRuns: false);
        var readOnly = new Option<bool>("--read-only") { Description = "Without storing." };
        command.Options.Add(readOnly);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var scratch = parsed.GetValue(readOnly) ? null : await ScratchDatabase.OpenAsync(cancellation);
            var writer = scratch is null ? null : new ReportWriter(scratch.Database.DataSource);
            var (sets, heaps) = (new List<double>(), new List<double>());
            Console.WriteLine("documents   working set MB   GC heap MB");
            for (var done = 0; done < options.Documents(parsed); done += Step)
            {
                // A batch at a time, so that the documents themselves are not what is measured.
                await Measurement.RunAsync(BenchDocuments.Take(Step, options.Source(parsed), run: done / Step), options.Threads(parsed), async (document, token) =>
                {
                    var read = AccountReader.Read(document.File, document.Given);
                    if (writer is not null) await writer.WriteAsync(read, isSample: false, token);
                });
                sets.Add(Environment.WorkingSet / 1_048_576.0);
                heaps.Add(GC.GetTotalMemory(forceFullCollection: true) / 1_048_576.0);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done + Step,9}{sets[^1],17:0.0}{heaps[^1],13:0.0}"));
            }

            var (set, heap) = (Ratio(sets), Ratio(heaps));
            var flat = set <= Flat && heap <= Flat;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last quarter / first quarter: working set {set:0.00}, GC heap {heap:0.00}: {(flat ? "flat" : "growing")}"));
            return flat ? 0 : 1;
        });
        return command;
    }

    private static double Ratio(List<double> values)
    {
        var quarter = Math.Max(1, values.Count / 4);
        return values.TakeLast(quarter).Average() / values.Take(quarter).Average();
    }
}
