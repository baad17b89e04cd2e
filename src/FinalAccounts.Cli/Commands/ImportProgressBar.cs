using System.Diagnostics;
using FinalAccounts.Importing;
using Spectre.Console;

namespace FinalAccounts.Cli.Commands;

/// <summary>
/// Shows how far an import has come, on standard error: a moving line in a terminal, a line every few seconds elsewhere.
/// Refused files are said at once.
/// </summary>
internal static class ImportProgressBar
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static Task<ImportSummary> RunAsync(Func<Action<ImportProgress>, Task<ImportSummary>> import)
    {
        if (Console.IsErrorRedirected) return import(Lines());

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().StartAsync("正在读取…", status => import(progress =>
        {
            if (progress.Last.Outcome is null) console.MarkupLineInterpolated($"[yellow]{progress.Last.Path}[/]：{progress.Last.Message}");
            if (progress.Last.Warning is { } warning) console.MarkupLineInterpolated($"[yellow]{warning}[/]");
            status.Status(Markup.Escape(Text(progress)));
        }));
    }

    private static Action<ImportProgress> Lines()
    {
        var clock = Stopwatch.StartNew();
        return progress =>
        {
            if (progress.Last.Outcome is null) Console.Error.WriteLine($"{progress.Last.Path}：{progress.Last.Message}");
            if (progress.Last.Warning is { } warning) Console.Error.WriteLine(warning);
            if (clock.Elapsed < Pause) return;
            clock.Restart();
            Console.Error.WriteLine(Text(progress));
        };
    }

    private static string Text(ImportProgress progress)
    {
        var left = progress.TimeLeft is { } time ? $"，约剩 {time:hh\\:mm\\:ss}" : "";
        return $"已处理 {progress.FilesDone}/{progress.FilesTotal} 个文件，{progress.Facts:N0} 个表内数值，每秒 {progress.FilesPerSecond:0.0} 个{left}";
    }
}
