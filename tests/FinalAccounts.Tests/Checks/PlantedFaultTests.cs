using FinalAccounts.Bench.Faults;

namespace FinalAccounts.Tests.Checks;

/// <summary>A few faults of each kind; the long run is in docs/planted-faults.md.</summary>
public sealed class PlantedFaultTests
{
    private static readonly Lazy<IReadOnlyList<CleanReport>> Reports = new(() => [.. CleanReport.Generated(32)]);

    [Fact]
    public void Planted_faults_are_found_at_their_place_and_rounding_is_not_accused()
    {
        var tallies = Planting.Run(Reports.Value, FaultCatalogue.All, count: 3, seed: 20241121);

        Assert.All(tallies, tally => Assert.True(tally.IsPerfect, $"{tally.Kind.Check} {tally.Kind.What}: {tally.Placed} of {tally.Planted}, {tally.RoundedAlarms} in rounding. {string.Join(" / ", tally.Misses)}"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(0)]
    public void Clean_accounts_are_accused_of_nothing_however_their_cells_are_rounded(int decimals)
    {
        var run = new CleanRun();
        foreach (var report in decimals == 2 ? Reports.Value : CleanReport.Generated(32, decimals)) run.Add(report);

        Assert.Equal([], run.Examples);
        Assert.Equal(decimals < 2, run.Rounding > 0);
    }
}
