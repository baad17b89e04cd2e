using System.CommandLine;
using System.Diagnostics;
using FinalAccounts.Importing;
using Spectre.Console;

namespace FinalAccounts.Cli.Commands;

/// <summary><c>recheck</c>: the stored reports by the program's catalogue of checks; exit code 0 only if every one of them is checked.</summary>
internal static class RecheckCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var department = new Option<string?>("--department") { Description = "只核对这个部门（现名或曾用名）" };
        var region = new Option<string?>("--region") { Description = "只核对这个行政区划（六位代码）的部门" };
        var year = new Option<int?>("--year") { Description = "只核对这个年度" };
        var all = new Option<bool>("--all") { Description = "已按现行核对目录核对过的也再核对一次" };
        var command = new Command("recheck", "按现行核对目录重新核对数据库中的报告；可中断，再次运行会接着核对") { department, region, year, all };

        command.SetDatabaseAction(async (result, database, cancellation) =>
        {
            var scope = new RecheckScope(result.GetValue(department), result.GetValue(region), result.GetValue(year)) { EvenIfChecked = result.GetValue(all) };
            var summary = await RunAsync(progress => new Rechecker(database.DataSource).RecheckAsync(scope, progress, cancellation));
            Console.Error.WriteLine(summary.Message);
            return summary.Interrupted ? DatabaseCommand.Interrupted : summary.IsComplete ? 0 : DatabaseCommand.NotAll;
        });
        return command;
    }

    /// <summary>As an import shows it: a moving line in a terminal, a line every few seconds elsewhere.</summary>
    private static Task<RecheckSummary> RunAsync(Func<Action<RecheckProgress>, Task<RecheckSummary>> recheck)
    {
        if (Console.IsErrorRedirected)
        {
            var clock = Stopwatch.StartNew();
            return recheck(progress =>
            {
                if (progress.Problem is { } problem) Console.Error.WriteLine($"{problem.Report}：{problem.Message}");
                if (clock.Elapsed < Pause) return;
                clock.Restart();
                Console.Error.WriteLine(Text(progress));
            });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().StartAsync("正在核对…", status => recheck(progress =>
        {
            if (progress.Problem is { } problem) console.MarkupLineInterpolated($"[yellow]{problem.Report}[/]：{problem.Message}");
            status.Status(Markup.Escape(Text(progress)));
        }));
    }

    private static string Text(RecheckProgress progress)
    {
        var left = progress.TimeLeft is { } time ? $"，约剩 {time:hh\\:mm\\:ss}" : "";
        return $"已核对 {progress.Done}/{progress.Total} 份报告，每秒 {progress.PerSecond:0.0} 份{left}";
    }
}
