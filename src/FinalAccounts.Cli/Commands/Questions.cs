using FinalAccounts.Identification;
using FinalAccounts.Importing;
using Spectre.Console;

namespace FinalAccounts.Cli.Commands;

/// <summary>
/// Asks the person at the keyboard for what a document leaves uncertain (department, region, year), and imports it again with the
/// answer. Where nobody is at the keyboard the file stays refused, with its reason and the option that answers it.
/// </summary>
internal static class Questions
{
    public static async Task<ImportSummary> AskAsync(Importer importer, ImportSummary summary, GivenIdentity given, CancellationToken cancellation)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected || summary.Interrupted) return summary;

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var reports = new List<FileReport>();
        foreach (var report in summary.Reports)
        {
            var (current, answers) = (report, given);

            // An answer holds for a whole file: an archive with several reports stays as it is.
            var isAlone = summary.Reports.Count(other => other.Path == report.Path) == 1 && File.Exists(report.Path);
            while (isAlone && Answer(console, current, answers) is { } more)
            {
                answers = more;
                current = (await importer.ImportAsync(report.Paths, answers, cancellation: cancellation)).Reports[0];
            }

            reports.Add(current);
        }

        return summary with { Reports = reports };
    }

    private static GivenIdentity? Answer(IAnsiConsole console, FileReport report, GivenIdentity given) => report.ProblemCode switch
    {
        "department-uncertain" => Ask(console, report, "部门名称（回车跳过）：") is { } name ? given with { Department = name } : null,
        "region-uncertain" => Ask(console, report, "行政区划代码，六位（回车跳过）：") is { } code ? given with { RegionCode = code } : null,
        "year-uncertain" => int.TryParse(Ask(console, report, "决算年度（回车跳过）："), out var year) ? given with { Year = year } : null,
        "kind-uncertain" => Ask(console, report, "部门决算还是单位决算（回车跳过）：") is { } word && IdentityOptions.Kinds.TryGetValue(word, out var kind) ? given with { Kind = kind } : null,
        "file-cut-off" => Ask(console, report, "原件确实到此为止吗？是请输入“是”（回车跳过）：") == "是" ? given with { IsComplete = true } : null,
        _ => null,
    };

    private static string? Ask(IAnsiConsole console, FileReport report, string question)
    {
        console.WriteLine($"{report.Path}：{report.Message}");
        var answer = console.Prompt(new TextPrompt<string>(question).AllowEmpty()).Trim();
        return answer.Length == 0 ? null : answer;
    }
}
