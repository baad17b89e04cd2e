using System.Diagnostics;

namespace FinalAccounts.Documents.Scans;

/// <summary>How long the pages of one document may take to be read, and each of them.</summary>
internal sealed class Deadline(TimeSpan document, TimeSpan page)
{
    private static readonly TimeSpan Instant = TimeSpan.FromSeconds(1);

    private readonly long begun = Stopwatch.GetTimestamp();
    private long pageBegun = Stopwatch.GetTimestamp();

    /// <summary>A page takes 2 seconds of the processor, on a busy machine fifty times as long; each run of a program has its own limit of the processor's time.</summary>
    public static Deadline Usual() => new(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(2));

    public bool IsOver => Stopwatch.GetElapsedTime(begun) >= document;

    /// <summary>What the page may take still, never less than a second.</summary>
    public TimeSpan Rest
    {
        get
        {
            var rest = page - Stopwatch.GetElapsedTime(pageBegun);
            if (document - Stopwatch.GetElapsedTime(begun) is var all && all < rest) rest = all;
            return rest > Instant ? rest : Instant;
        }
    }

    public void BeginPage() => pageBegun = Stopwatch.GetTimestamp();
}
