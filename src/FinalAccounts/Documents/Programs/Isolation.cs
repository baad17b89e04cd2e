using System.ComponentModel;
using System.Diagnostics;

namespace FinalAccounts.Documents.Programs;

/// <summary>Cuts a program off from the network, where the system lets an ordinary user do so (Linux, unshare).</summary>
internal static class Isolation
{
    private const string Unshare = "unshare --user --map-root-user --net --";

    private static readonly Lazy<bool> Works = new(Try);

    /// <summary>What stands before a command in the shell; empty where it is not to be had.</summary>
    public static string Prefix => Works.Value ? Unshare : "";

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{Unshare} true"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
