using System.Diagnostics;
using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// mutool (mupdf-tools) as a child process that draws a PDF as a trace: one document per process, in a folder of its own that is gone
/// afterwards, with limits of time and memory and no part of our environment.
/// </summary>
internal sealed class MutoolProgram
{
    /// <summary>Names the program and wins over the search path.</summary>
    public const string Variable = "FINALACCOUNTS_MUTOOL";

    private const int MemoryLimitKilobytes = 1024 * 1024;
    private const int LongestLine = 1024 * 1024;
    private const int LongestComplaint = 64 * 1024;

    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe"] : [""];

    private readonly string program;

    private MutoolProgram(string program) => this.program = program;

    /// <summary>How a trace ended, with what the program complained about.</summary>
    public sealed record Ending(int ExitCode, bool InTime, string Complaints);

    /// <summary>Takes a line of the trace; false ends the program.</summary>
    public delegate bool LineTaker(ReadOnlySpan<byte> line);

    /// <summary>The program, or null where it is not installed.</summary>
    public static MutoolProgram? Find() => Find(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("PATH"));

    internal static MutoolProgram? Find(string? named, string? path)
    {
        if (named is { Length: > 0 }) return File.Exists(named) ? new MutoolProgram(Path.GetFullPath(named)) : null;
        var folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.SelectMany(folder => Endings.Select(ending => Path.Combine(folder, "mutool" + ending))).FirstOrDefault(File.Exists) is { } found ? new MutoolProgram(found) : null;
    }

    /// <summary>Runs the program over a PDF and hands each line of the trace over as it comes.</summary>
    public Ending Trace(byte[] pdf, TimeSpan limit, LineTaker take)
    {
        var folder = Directory.CreateTempSubdirectory("finalaccounts-pdf-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "source.pdf"), pdf);
            return Run(folder.FullName, limit, take);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Ending Run(string folder, TimeSpan limit, LineTaker take)
    {
        using var process = Process.Start(Start(folder, limit))!;
        process.StandardInput.Close();
        var complaints = new StringBuilder();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is not null && complaints.Length < LongestComplaint) complaints.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();

        var isLate = false;
        using (new Timer(_ => { isLate = true; Kill(process); }, null, limit, Timeout.InfiniteTimeSpan))
        {
            try
            {
                if (!ReadLines(process.StandardOutput.BaseStream, take)) Kill(process);
                process.WaitForExit();
            }
            finally
            {
                Kill(process);
            }
        }

        return new Ending(process.ExitCode, !isLate, complaints.ToString());
    }

    /// <summary>A shell sets the limits and becomes the program; where there is no shell the time limit remains.</summary>
    private ProcessStartInfo Start(string folder, TimeSpan limit)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] command = OperatingSystem.IsWindows()
            ? [program, "trace", "source.pdf"]
            : ["/bin/sh", "-c", $"ulimit -c 0; ulimit -t {limit.TotalSeconds:0}; ulimit -v {MemoryLimitKilobytes} 2>/dev/null; ulimit -f 0; exec \"$0\" trace source.pdf", program];
        start.FileName = command[0];
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        if (!OperatingSystem.IsWindows())
        {
            start.Environment.Clear();
            start.Environment["PATH"] = "/usr/bin:/bin";
            start.Environment["LC_ALL"] = "C";
            start.Environment["TMPDIR"] = start.Environment["HOME"] = folder;
        }

        return start;
    }

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

    private static bool ReadLines(Stream output, LineTaker take)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length >= LongestLine) return false;
                Array.Resize(ref buffer, length * 2);
            }

            var read = output.Read(buffer, length, buffer.Length - length);
            if (read == 0) return length == 0 || take(buffer.AsSpan(0, length));
            length += read;
            var rest = buffer.AsSpan(0, length);
            while (rest.IndexOf((byte)'\n') is >= 0 and var end)
            {
                if (!take(rest[..end])) return false;
                rest = rest[(end + 1)..];
            }

            rest.CopyTo(buffer);
            length = rest.Length;
        }
    }
}
