namespace FinalAccounts.Bench.Fuzzing;

/// <summary>How the files of a run ended, and what the heaviest took.</summary>
internal sealed class FuzzCounts
{
    private readonly SortedDictionary<string, int> endings = new(StringComparer.Ordinal);

    public int Files { get; private set; }

    public TimeSpan Longest { get; private set; }

    public long Heaviest { get; private set; }

    /// <summary>Formats that were read and codes that were refused, with how often.</summary>
    public IReadOnlyDictionary<string, int> Endings => endings;

    public void Add(Trial trial)
    {
        Files++;
        if (trial.Time > Longest) Longest = trial.Time;
        Heaviest = Math.Max(Heaviest, trial.Allocated);
        var ending = trial.Signature.StartsWith("refused ", StringComparison.Ordinal) ? trial.Signature : "read " + trial.Signature.Split(' ')[0];
        endings[ending] = endings.GetValueOrDefault(ending) + 1;
    }
}
