using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Checks;
using FinalAccounts.Importing;

namespace FinalAccounts.Bench.Commands;

/// <summary>check: the whole catalogue over accounts already read, each alone on one thread. Goal: 10 ms a report in 95 of 100.</summary>
internal static class CheckCommand
{
    private const int Slowest = 12;

    public static Command Create()
    {
        var command = new Command("check", "Measures the checks: final account to findings, and which checks take the time.");
        var options = new MeasuringOptions(command, usualDocuments: 200, withThreads: false);
        command.SetAction(async (parsed, _) =>
        {
            var accounts = options.Take(parsed, run: 0).Select(document => AccountReader.Read(document.File, document.Given)).ToList();
            await RunAsync(accounts); // warms up
            var runs = new List<Measurement>();
            for (var run = 0; run < options.Runs(parsed); run++) runs.Add(await RunAsync(accounts));
            Measurement.Print($"Checking, {options.Source(parsed)}", runs);
            PrintChecks(accounts);
            return 0;
        });
        return command;
    }

    /// <summary>A checked account remembers what its checks derived: each run begins with a new one, as an import does.</summary>
    private static Task<Measurement> RunAsync(IReadOnlyList<ReadAccount> accounts) => Measurement.RunAsync(accounts, 1, (read, _) =>
    {
        AccountChecker.Check(CheckedAccounts.Of(read));
        return ValueTask.CompletedTask;
    });

    private static void PrintChecks(IReadOnlyList<ReadAccount> accounts)
    {
        var times = CheckCatalogue.All.Select(check => (check.Id, Milliseconds: accounts.Average(read => Time(check, CheckedAccounts.Of(read))))).OrderByDescending(check => check.Milliseconds).ToList();
        Console.WriteLine("check     ms a report");
        foreach (var (id, milliseconds) in times.Take(Slowest)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-8}{milliseconds,13:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-8}{times.Sum(check => check.Milliseconds),13:0.000}"));
    }

    private static double Time(Check check, CheckedAccount account)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var outcome in check.Evaluate(account)) GC.KeepAlive(outcome);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
