using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Bench.Fuzzing.Mutations;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Documents;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// Changes documents in every way that damage takes and reads them: each must end in a result that is true to what is printed or in
/// a refusal, soon. The same seed and seeds give the same files.
/// </summary>
internal sealed class Fuzzer(IReadOnlyList<FuzzSeed> seeds, int seed, FailureFolder? folder = null)
{
    private const int LargestFile = 4 * 1024 * 1024;
    private const int MostChanges = 4;

    private readonly SeedPool pool = new(seeds);
    private readonly Dictionary<string, int> failures = [];

    public FuzzCounts Counts { get; } = new();

    /// <summary>Each kind of failure with how often it was seen.</summary>
    public IReadOnlyDictionary<string, int> Failures => failures;

    /// <summary>What the first file of each kind broke.</summary>
    public List<Failure> Found { get; } = [];

    /// <summary>Files with a way of their own through the readers.</summary>
    public int Ways => pool.Ways;

    /// <summary>Reads the seeds as they are, then changed ones until the time is up or so many were read.</summary>
    public void Run(TimeSpan time, int most = int.MaxValue, Action? report = null)
    {
        var watch = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        foreach (var original in seeds)
        {
            Try(original, isGiven: false);
            Try(original, isGiven: true);
        }

        for (var number = 0; number < most && watch.Elapsed < time; number++)
        {
            var dice = new Dice(seed, number);
            var changed = Change(dice);
            if (changed.Bytes.Length is > 0 and <= LargestFile) Try(changed, isGiven: dice.Chance(75), number);
            if (watch.Elapsed - reported < TimeSpan.FromSeconds(30)) continue;
            reported = watch.Elapsed;
            report?.Invoke();
        }
    }

    private FuzzSeed Change(Dice dice)
    {
        var changed = pool.Pick(dice);
        for (var change = dice.Between(1, MostChanges); change > 0; change--)
        {
            if (changed.Bytes.Length == 0) break;
            changed = changed with { Bytes = dice.Chance(4) ? Splices.Of(changed.Bytes, pool.Pick(dice).Bytes, dice) : Change(changed.Bytes, dice) };
        }

        return changed;
    }

    private static byte[] Change(byte[] bytes, Dice dice) => dice.Pick(MutationCatalogue.For(bytes))(bytes, dice);

    private void Try(FuzzSeed file, bool isGiven, int? number = null)
    {
        folder?.Begin(file);
        var trial = Trial.Of(new SourceFile(file.Name, file.Bytes), isGiven);
        Counts.Add(trial);
        pool.Learn(file, trial.Signature);
        var failure = trial.Failure ?? folder?.LeftBehind();
        if (failure is null) return;
        failures[failure.Kind] = failures.GetValueOrDefault(failure.Kind) + 1;
        if (failures[failure.Kind] > 1) return;
        Found.Add(failure);
        folder?.Add(failure, Minimiser.Reduce(file, isGiven, failure), string.Create(CultureInfo.InvariantCulture, $"seed {seed}, file {number?.ToString(CultureInfo.InvariantCulture) ?? "unchanged"}, identity {(isGiven ? "given" : "not given")}"));
    }
}
