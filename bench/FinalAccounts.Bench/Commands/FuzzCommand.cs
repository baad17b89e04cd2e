using System.CommandLine;
using System.Globalization;
using FinalAccounts.Bench.Fuzzing;

namespace FinalAccounts.Bench.Commands;

/// <summary>fuzz: damaged documents of every format through the whole reading; exit code 1 where a property is broken.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 5 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same files.", DefaultValueFactory = _ => 1 };
        var source = new Option<string[]>("--source") { Description = "Folders with documents to change.", DefaultValueFactory = _ => ["samples"] };
        var formats = new Option<string[]>("--formats") { Description = "Only documents with these extensions (pdf, docx, …).", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var pages = new Option<int>("--pages") { Description = "So many web pages are converted to each other format.", DefaultValueFactory = _ => 2 };
        var target = new Option<string>("--out") { Description = "Where failing files are left.", DefaultValueFactory = _ => "fuzz-failures" };
        var command = new Command("fuzz", "Reads damaged documents: each must end in a true result or in a refusal.") { minutes, seed, source, formats, pages, target };
        command.SetAction(parsed =>
        {
            var folder = new FailureFolder(parsed.GetValue(target)!);
            var seeds = SeedFiles.In(parsed.GetValue(source)!);
            seeds.AddRange(SeedFiles.Rendered(seeds, parsed.GetValue(pages)));
            var wanted = parsed.GetValue(formats)!;
            if (wanted.Length > 0) seeds.RemoveAll(file => !wanted.Contains(Path.GetExtension(file.Name).TrimStart('.'), StringComparer.OrdinalIgnoreCase));
            Console.WriteLine($"Seeds: {string.Join(", ", seeds.GroupBy(file => Path.GetExtension(file.Name)).Select(group => $"{group.Count()} {group.Key}"))}.");
            var fuzzer = new Fuzzer(seeds, parsed.GetValue(seed), folder);
            fuzzer.Run(TimeSpan.FromMinutes(parsed.GetValue(minutes)), report: () => Report(fuzzer));
            folder.End();
            Report(fuzzer);
            foreach (var (ending, count) in fuzzer.Counts.Endings) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,8} {ending}"));
            foreach (var failure in fuzzer.Found) Console.WriteLine($"FAILED {fuzzer.Failures[failure.Kind]} × {failure.Kind}: {failure.Detail.Split('\n')[0]}");
            return fuzzer.Failures.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static void Report(Fuzzer fuzzer) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{fuzzer.Counts.Files} files, {fuzzer.Ways} ways through the readers, longest {fuzzer.Counts.Longest.TotalSeconds:0.0} s, most memory {fuzzer.Counts.Heaviest / 1_048_576} MB, working set {Environment.WorkingSet / 1_048_576} MB, {fuzzer.Failures.Count} kinds of failure"));
}
