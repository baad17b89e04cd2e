using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Faults;

/// <summary>Plants each kind of fault at random places of random reports.</summary>
internal static class Planting
{
    /// <summary>A report may have no place for a fault: so many are tried for each that is planted.</summary>
    private const int Tries = 12;

    public static IReadOnlyList<FaultTally> Run(IReadOnlyList<CleanReport> reports, IReadOnlyList<FaultKind> kinds, int count, int seed)
    {
        // What is made once of a report is made before the threads share it.
        foreach (var report in reports) _ = (report.Account.Statements, report.Findings, report.IsPrintedFaithfully);
        var tallies = kinds.Select(kind => new FaultTally(kind)).ToList();
        Parallel.For(0, kinds.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index => Plant(reports, tallies[index], count, new Dice(seed, index)));
        return tallies;
    }

    private static void Plant(IReadOnlyList<CleanReport> reports, FaultTally tally, int count, Dice dice)
    {
        for (var tries = 0; tries < count * Tries && tally.Planted < count; tries++)
        {
            var report = dice.Pick(reports);
            if (tally.Kind.Plant(report, dice, FaultSize.Clear) is { } planted) tally.Add(report, planted, Trial.Of(report, tally.Kind, planted));
        }

        for (var tries = 0; tally.Kind.IsNumeric && tries < count * Tries && tally.Rounded < count; tries++)
        {
            var report = dice.Pick(reports);
            if (tally.Kind.Plant(report, dice, FaultSize.WithinRounding) is { } planted) tally.AddRounded(report, planted, Trial.Of(report, tally.Kind, planted));
        }
    }
}
