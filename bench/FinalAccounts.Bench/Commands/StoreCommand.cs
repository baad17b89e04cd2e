using System.CommandLine;
using System.Diagnostics;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Importing;
using FinalAccounts.Storage;

namespace FinalAccounts.Bench.Commands;

/// <summary>
/// store: a folder of documents imported as a user imports it, into a private cluster of its own. Goal: 20 documents a second on
/// two cores.
/// </summary>
internal static class StoreCommand
{
    public static Command Create()
    {
        var command = new Command("store", "Measures reading and storing: files to rows in PostgreSQL.");
        var options = new MeasuringOptions(command, usualDocuments: 200, withThreads: false);
        var singly = new Option<bool>("--singly") { Description = "One import a document, one after the other: each one's own time." };
        command.Options.Add(singly);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var scratch = await ScratchDatabase.OpenAsync(cancellation);
            var alone = parsed.GetValue(singly);
            await RunAsync(scratch.Database, [.. options.Take(parsed, run: 0).Take(20)], alone, cancellation); // warms up
            var runs = new List<Measurement>();
            for (var run = 1; run <= options.Runs(parsed); run++) runs.Add(await RunAsync(scratch.Database, options.Take(parsed, run), alone, cancellation));
            Measurement.Print($"Reading and storing{(alone ? " one by one" : "")}, {options.Source(parsed)}", runs);
            Console.WriteLine($"Most memory in use: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB");
            return 0;
        });
        return command;
    }

    private static async Task<Measurement> RunAsync(PortalDatabase database, IReadOnlyList<BenchDocument> documents, bool singly, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("finalaccounts-bench-").FullName;
        try
        {
            WriteFolder(folder, documents);
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var milliseconds = new List<double>(documents.Count);
            var last = Stopwatch.GetTimestamp();
            var whole = Stopwatch.StartNew();
            var imports = singly ? Directory.EnumerateFiles(folder).Where(path => !path.EndsWith(".csv", StringComparison.Ordinal)) : [folder];
            foreach (var path in imports)
            {
                last = Stopwatch.GetTimestamp();
                var summary = await new Importer(database.DataSource).ImportAsync([path], progress: _ =>
                {
                    milliseconds.Add(Stopwatch.GetElapsedTime(last).TotalMilliseconds);
                    last = Stopwatch.GetTimestamp();
                }, cancellation: cancellation);
                if (!summary.IsComplete) throw new InvalidOperationException(summary.Message);
            }

            return new Measurement(documents.Count, whole.Elapsed, milliseconds, GC.GetTotalAllocatedBytes(precise: true) - before);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteFolder(string folder, IReadOnlyList<BenchDocument> documents)
    {
        using var manifest = new StreamWriter(Path.Combine(folder, "manifest.csv"));
        manifest.Write(Manifest.Heading);
        for (var i = 0; i < documents.Count; i++)
        {
            var (file, given) = documents[i];
            var name = $"{i}-{file.Name}";
            File.WriteAllBytes(Path.Combine(folder, name), file.Bytes);
            manifest.Write($"{name},{given.Department},{given.RegionCode},,{given.Year},\n");
        }
    }
}
