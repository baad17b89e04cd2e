using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace FinalAccounts.Storage.Cluster;

/// <summary>What a running server notes of itself in postmaster.pid: its process, its port, and whether it is ready.</summary>
internal sealed record PostmasterFile(int Process, int Port, bool IsReady)
{
    /// <summary>Reads the file; null where there is none, or it is not written to its end.</summary>
    public static PostmasterFile? Read(string path)
    {
        if (!File.Exists(path)) return null;
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        if (!int.TryParse(lines.ElementAtOrDefault(0), NumberStyles.None, CultureInfo.InvariantCulture, out var process)) return null;
        var port = int.TryParse(lines.ElementAtOrDefault(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new PostmasterFile(process, port, lines.ElementAtOrDefault(7) == "ready");
    }

    /// <summary>False when the process is gone or its number was given to another program: the file was left behind by a kill.</summary>
    public bool IsAlive()
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(Process);
            return !process.HasExited && process.ProcessName is "postgres" or "postmaster" && !IsZombie();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    /// <summary>In a container without an init nobody buries a killed server.</summary>
    private bool IsZombie()
    {
        var stat = $"/proc/{Process}/stat";
        return File.Exists(stat) && File.ReadAllText(stat).Contains(") Z ", StringComparison.Ordinal);
    }
}
