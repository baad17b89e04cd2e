using System.CommandLine;
using FinalAccounts.Bench.Generation.Samples;

namespace FinalAccounts.Bench.Commands;

/// <summary>samples: writes the repository's samples again.</summary>
internal static class SamplesCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => new DirectoryInfo("samples") };
        var command = new Command("samples", "Writes the repository's samples: 8 departments × 3 years of a city that does not exist.") { folder };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            target.Create();
            foreach (var (name, bytes) in SampleSet.Files()) File.WriteAllBytes(Path.Combine(target.FullName, name), bytes);
            Console.Error.WriteLine($"Written to {target.FullName}.");
            return 0;
        });
        return command;
    }
}
