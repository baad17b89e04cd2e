using System.CommandLine;
using FinalAccounts.Bench.Faults;

namespace FinalAccounts.Bench.Commands;

/// <summary>plant: faults put into clean reports at random places, and whether the checks find them there, and nothing else.</summary>
internal static class PlantCommand
{
    public static Command Create()
    {
        var clean = new Option<int>("--clean") { Description = "So many clean reports are checked.", DefaultValueFactory = _ => 1000 };
        var command = new Command("plant", "Plants faults in clean reports and looks whether the checks find them.") { clean };
        command.SetAction(parsed =>
        {
            var run = new CleanRun();
            foreach (var report in CleanReport.Generated(parsed.GetValue(clean))) run.Add(report);
            Console.WriteLine($"{run.Reports} clean reports: {run.Count} errors and warnings ({string.Join(", ", run.Alarms.Select(alarm => $"{alarm.Key} {alarm.Value}"))}); notes: {string.Join(", ", run.Notes.Select(note => $"{note.Key} {note.Value}"))}.");
            foreach (var example in run.Examples) Console.WriteLine("  " + example);
            foreach (var (check, (passed, without)) in run.Coverage) Console.WriteLine($"{check} {passed} {without}");
            return run.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
