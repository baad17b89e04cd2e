using System.Diagnostics;
using System.Text;

namespace FinalAccounts.Documents.Programs;

/// <summary>
/// A converter as a child process: one document per process, in a folder of its own, with limits of time, memory and written bytes,
/// without network where the system allows it, and with no part of our environment. Its crash is that document's error only.
/// </summary>
internal sealed class ChildProgram
{
    private const int LongestComplaint = 64 * 1024;

    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe"] : [""];

    private readonly string program;

    private ChildProgram(string program) => this.program = program;

    /// <summary>The program, or null where it is not installed; <paramref name="variable"/> names an environment variable that wins over the search path.</summary>
    public static ChildProgram? Find(string name, string variable) => Find(name, Environment.GetEnvironmentVariable(variable), Environment.GetEnvironmentVariable("PATH"));

    internal static ChildProgram? Find(string name, string? named, string? path)
    {
        if (named is { Length: > 0 }) return File.Exists(named) ? new ChildProgram(Path.GetFullPath(named)) : null;
        var folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.SelectMany(folder => Endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists) is { } found ? new ChildProgram(found) : null;
    }

    /// <summary>Runs it in a folder; each line of its output is handed over as it comes, or dropped where nobody takes it.</summary>
    public ProgramEnding Run(WorkFolder folder, IReadOnlyList<string> arguments, ProgramLimits limits, LineTaker? take = null)
    {
        using var process = Process.Start(Start(folder.FullName, arguments, limits))!;
        process.StandardInput.Close();
        var complaints = new StringBuilder();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null && complaints.Length < LongestComplaint) complaints.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();

        var isLate = false;
        using (new Timer(_ => { isLate = true; Kill(process); }, null, limits.Time, Timeout.InfiniteTimeSpan))
        {
            try
            {
                if (!ProgramLines.Read(process.StandardOutput.BaseStream, take ?? (_ => true))) Kill(process);
                process.WaitForExit();
            }
            finally
            {
                Kill(process);
            }
        }

        return new ProgramEnding(process.ExitCode, !isLate, complaints.ToString());
    }

    /// <summary>A shell sets the limits and becomes the program; where there is no shell the time limit remains.</summary>
    private ProcessStartInfo Start(string folder, IReadOnlyList<string> arguments, ProgramLimits limits)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] command = OperatingSystem.IsWindows() ? [program] : ["/bin/sh", "-c", Limited(limits), program];
        start.FileName = command[0];
        foreach (var argument in command.Skip(1).Concat(arguments)) start.ArgumentList.Add(argument);
        if (!OperatingSystem.IsWindows())
        {
            start.Environment.Clear();
            start.Environment["PATH"] = "/usr/bin:/bin";
            start.Environment["LC_ALL"] = "C.UTF-8";
            start.Environment["OMP_THREAD_LIMIT"] = "1";
            start.Environment["TMPDIR"] = start.Environment["HOME"] = folder;
        }

        return start;
    }

    /// <summary>File lengths count in blocks of 512 bytes, memory in kilobytes.</summary>
    private static string Limited(ProgramLimits limits) =>
        $"ulimit -c 0; ulimit -t {limits.Processor.TotalSeconds:0}; ulimit -v {limits.MemoryMegabytes * 1024L} 2>/dev/null; "
        + $"ulimit -f {limits.FileMegabytes * 2048L}; exec {Isolation.Prefix} \"$0\" \"$@\"";

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
    }
}
