namespace FinalAccounts.Bench.Faults;

/// <summary>How often a kind of fault was planted and found.</summary>
internal sealed class FaultTally(FaultKind kind)
{
    private const int Examples = 3;

    public FaultKind Kind { get; } = kind;

    public int Planted { get; private set; }

    public int Found { get; private set; }

    public int Placed { get; private set; }

    /// <summary>Faults whose errors and warnings make one cause.</summary>
    public int OneCause { get; private set; }

    /// <summary>Faults within rounding, and how many of them raised an error or a warning.</summary>
    public int Rounded { get; private set; }

    public int RoundedAlarms { get; private set; }

    /// <summary>The first faults that were missed, misplaced or cried of wrongly.</summary>
    public List<string> Misses { get; } = [];

    public bool IsPerfect => Planted > 0 && Placed == Planted && RoundedAlarms == 0;

    public void Add(CleanReport report, PlantedAt planted, Trial trial)
    {
        Planted++;
        if (trial.IsFound) Found++;
        if (trial.IsPlaced) Placed++;
        if (trial.Causes <= 1) OneCause++;
        if (!trial.IsPlaced && Misses.Count < Examples) Misses.Add($"{(trial.IsFound ? "elsewhere" : "missed")} {report.Name} {planted.Place}{planted.Named} {Words(planted)} — {Said(trial)}");
    }

    public void AddRounded(CleanReport report, PlantedAt planted, Trial trial)
    {
        Rounded++;
        if (!trial.Alarms.Any(finding => finding.Outcome.Check == Kind.Check || finding.Outcome.Check[0] is 'T' or 'X')) return;
        RoundedAlarms++;
        if (Misses.Count < Examples * 2) Misses.Add($"rounding {report.Name} {planted.Place} {Words(planted)} — {Said(trial)}");
    }

    private static string Words(PlantedAt planted)
    {
        if (planted.Place is not { } place) return "";
        var text = planted.Draft.TextAt(place);
        return place.Start is { } start ? text[Math.Max(0, start - 20)..Math.Min(text.Length, start + 30)] : text;
    }

    private static string Said(Trial trial) =>
        string.Join(" | ", trial.Alarms.Take(3).Select(finding => $"{finding.Outcome.Check} {finding.Outcome.Message}").Concat(trial.Doubts.Take(2).Select(doubt => $"{doubt.Code} {doubt.Message}")));
}
