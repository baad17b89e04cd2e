using System.Diagnostics;

namespace FinalAccounts.Storage.Cluster;

/// <summary>A program that ran to its end, with what it printed.</summary>
internal sealed record ChildProgram(int ExitCode, string Output)
{
    /// <summary>
    /// Runs a program and collects what it prints. It starts in the root folder, since an account it changes to may not enter ours.
    /// </summary>
    public static async Task<ChildProgram> RunAsync(IReadOnlyList<string> command, TimeSpan limit, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetPathRoot(Environment.CurrentDirectory)!,
            Environment = { ["LC_ALL"] = "C" },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(timer.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return new ChildProgram(-1, $"{Path.GetFileName(command[0])}: no end after {limit.TotalSeconds} s");
        }

        // A server that the program left behind may hold the pipes open (Windows): what was printed by now is enough.
        await Task.WhenAny(Task.WhenAll(output, errors), Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None));
        var printed = new[] { output, errors }.Where(text => text.IsCompletedSuccessfully).Select(text => text.Result.Trim());
        return new ChildProgram(process.ExitCode, string.Join('\n', printed.Where(text => text.Length > 0)));
    }
}
