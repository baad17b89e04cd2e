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
    private const int LossesInHundred = 20;

    private readonly SeedPool pool = new(seeds);
    private readonly Dictionary<FuzzSeed, MisplacedNumbers?> whole = new(ReferenceEqualityComparer.Instance);
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
            if (dice.Chance(LossesInHundred)) Lose(dice, number);
            else if (Change(dice) is { Bytes.Length: > 0 and <= LargestFile } changed) Try(changed, isGiven: dice.Chance(75), number);
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

    /// <summary>An original that lost something and no digit: what it still says must be what it said.</summary>
    private void Lose(Dice dice, int number)
    {
        if (pool.PickText(dice) is not { } original) return;
        if (!whole.TryGetValue(original, out var numbers)) whole[original] = numbers = MisplacedNumbers.Of(original, Trial.Given);
        if (numbers is null) return;
        var bytes = dice.Pick(LossMutations.All)(original.Bytes, dice);
        if (bytes.Length > 0) Try(original with { Bytes = bytes }, isGiven: true, number, numbers);
    }

    private static byte[] Change(byte[] bytes, Dice dice) => dice.Pick(MutationCatalogue.For(bytes))(bytes, dice);

    private void Try(FuzzSeed file, bool isGiven, int? number = null, MisplacedNumbers? numbers = null)
    {
        folder?.Begin(file);
        var trial = Trial.Of(new SourceFile(file.Name, file.Bytes), isGiven, numbers);
        Counts.Add(trial);
        pool.Learn(file, trial.Signature);
        var failure = trial.Failure ?? folder?.LeftBehind();
        if (failure is null) return;
        failures[failure.Kind] = failures.GetValueOrDefault(failure.Kind) + 1;
        if (failures[failure.Kind] > 1) return;
        Found.Add(failure);
        folder?.Add(failure, numbers is null ? Minimiser.Reduce(file, isGiven, failure) : file, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, file {number?.ToString(CultureInfo.InvariantCulture) ?? "unchanged"}, identity {(isGiven ? "given" : "not given")}"));
    }
}
