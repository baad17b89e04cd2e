using System.Diagnostics;
using FinalAccounts.Documents;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>Leaves out piece after piece of a file as long as it breaks the same property: what is left is easier to understand.</summary>
internal static class Minimiser
{
    private const int MostTrials = 250;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    public static FuzzSeed Reduce(FuzzSeed file, bool isGiven, Failure failure)
    {
        if (failure.Kind is "time-out" or FailureFolder.LeftBehindKind) return file;
        var watch = Stopwatch.StartNew();
        var trials = 0;
        var bytes = file.Bytes;
        for (var piece = bytes.Length / 2; piece >= 1; piece /= 2)
        {
            for (var start = 0; start < bytes.Length && trials < MostTrials && watch.Elapsed < TimeLimit; trials++)
            {
                byte[] shorter = [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + piece)..]];
                if (shorter.Length > 0 && Trial.Of(new SourceFile(file.Name, shorter), isGiven).Failure?.Kind == failure.Kind) bytes = shorter;
                else start += piece;
            }
        }

        return file with { Bytes = bytes };
    }
}
