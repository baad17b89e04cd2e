using System.Diagnostics;
using System.Globalization;

namespace FinalAccounts.Bench.Measuring;

/// <summary>One run over many documents: the time as a whole, of each document, and what was allocated.</summary>
internal sealed record Measurement(int Documents, TimeSpan Whole, IReadOnlyList<double> Milliseconds, long Allocated)
{
    public double PerSecond => Documents / Whole.TotalSeconds;

    public double AllocatedMegabytes => Allocated / 1_048_576.0 / Documents;

    /// <summary>Runs an action over the documents on so many threads.</summary>
    public static async Task<Measurement> RunAsync<T>(IReadOnlyList<T> documents, int threads, Func<T, CancellationToken, ValueTask> action)
    {
        GC.Collect();
        var milliseconds = new double[documents.Count];
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var whole = Stopwatch.StartNew();
        await Parallel.ForAsync(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, async (i, cancellation) =>
        {
            var start = Stopwatch.GetTimestamp();
            await action(documents[i], cancellation);
            milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return new Measurement(documents.Count, whole.Elapsed, milliseconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    /// <summary>The runs one under the other and, last, the median run by documents per second.</summary>
    public static Measurement Print(string title, IReadOnlyList<Measurement> runs)
    {
        Console.WriteLine(title);
        Console.WriteLine("run     documents   documents/s    p50 ms    p95 ms    p99 ms    MB/document");
        for (var i = 0; i < runs.Count; i++) Console.WriteLine(runs[i].Line((i + 1).ToString(CultureInfo.InvariantCulture)));
        var median = runs.OrderBy(run => run.PerSecond).ElementAt(runs.Count / 2);
        Console.WriteLine(median.Line("median"));
        Console.WriteLine();
        return median;
    }

    private string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-8}{Documents,9}{PerSecond,14:0.0}{Percentile(50),10:0.00}{Percentile(95),10:0.00}{Percentile(99),10:0.00}{AllocatedMegabytes,15:0.00}");

    private double Percentile(int percent)
    {
        var sorted = Milliseconds.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }
}
