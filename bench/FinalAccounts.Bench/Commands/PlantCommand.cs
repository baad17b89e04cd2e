using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Bench.Faults;

namespace FinalAccounts.Bench.Commands;

/// <summary>plant: faults put into clean reports at random places, and whether the checks find them there, and nothing else.</summary>
internal static class PlantCommand
{
    public static Command Create()
    {
        var clean = new Option<int>("--clean") { Description = "So many clean reports are checked.", DefaultValueFactory = _ => 1000 };
        var count = new Option<int>("--count") { Description = "So many faults of each kind, and of each size.", DefaultValueFactory = _ => 300 };
        var pool = new Option<int>("--reports") { Description = "Planted in so many generated reports.", DefaultValueFactory = _ => 128 };
        var seed = new Option<int>("--seed") { Description = "The same seed plants the same faults.", DefaultValueFactory = _ => 1 };
        var only = new Option<string[]>("--only") { Description = "Only these checks.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var corpus = new Option<bool>("--corpus") { Description = "In the documents of FINALACCOUNTS_CORPUS instead." };
        var command = new Command("plant", "Plants faults in clean reports and looks whether the checks find them.") { clean, count, pool, seed, only, corpus };
        command.SetAction(parsed =>
        {
            var run = new CleanRun();
            foreach (var report in CleanReport.Generated(parsed.GetValue(clean))) run.Add(report);
            var rounded = new CleanRun();
            foreach (var report in CleanReport.Generated(parsed.GetValue(clean) / 2, decimals: 1).Concat(CleanReport.Generated((parsed.GetValue(clean) + 1) / 2, decimals: 0))) rounded.Add(report);
            var reports = (parsed.GetValue(corpus) ? CleanReport.Corpus() : CleanReport.Generated(parsed.GetValue(pool))).ToList();
            var clock = Stopwatch.StartNew();
            var kinds = FaultCatalogue.All.Where(kind => parsed.GetValue(only)! is not { Length: > 0 } wanted || wanted.Contains(kind.Check)).ToList();
            var tallies = Planting.Run(reports, kinds, parsed.GetValue(count), parsed.GetValue(seed));
            Console.WriteLine(FaultReport.Print(run, rounded, reports, tallies));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tallies.Sum(tally => tally.Planted + tally.Rounded)} faults in {clock.Elapsed.TotalSeconds:0} s."));
            foreach (var report in reports.Where(report => !report.IsPrintedFaithfully).Take(5)) Console.Error.WriteLine($"blocks {report.Name} {report.FirstUnfaithful}");
            foreach (var example in run.Examples) Console.Error.WriteLine("clean " + example);
            foreach (var example in rounded.Examples) Console.Error.WriteLine("rounded " + example);
            foreach (var tally in tallies)
            {
                foreach (var miss in tally.Misses) Console.Error.WriteLine($"{tally.Kind.Check} {tally.Kind.What}: {miss}");
            }

            return run.Count == 0 && rounded.Count == 0 && tallies.All(tally => tally.IsPerfect) ? 0 : 1;
        });
        return command;
    }
}
