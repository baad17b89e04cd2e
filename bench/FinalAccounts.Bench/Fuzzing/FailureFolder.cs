using System.Text;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// Where a run leaves what it found: each failing file beside a text that says how. The file in hand lies there too while it is
/// read: if the whole program ends with it, that one is the culprit.
/// </summary>
internal sealed class FailureFolder
{
    public const string LeftBehindKind = "left-behind";

    private readonly string folder;
    private readonly string temporary;
    private readonly string inHand;

    /// <summary>Makes the folder, and within it the temporary folder of this process, which readers must leave empty.</summary>
    public FailureFolder(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        inHand = Path.Combine(this.folder, "in-hand");
        temporary = Path.Combine(this.folder, "temporary");
        if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        Directory.CreateDirectory(temporary);
        if (File.Exists(inHand)) File.Move(inHand, Path.Combine(this.folder, $"crash-{File.GetLastWriteTimeUtc(inHand):HHmmss}"), overwrite: true);
        Environment.SetEnvironmentVariable("TMPDIR", temporary);
    }

    public void Begin(FuzzSeed file) => File.WriteAllBytes(inHand, file.Bytes);

    /// <summary>The run is over and nothing crashed.</summary>
    public void End() => File.Delete(inHand);

    /// <summary>What the reader left in the temporary folder.</summary>
    public Failure? LeftBehind()
    {
        var left = Directory.GetFileSystemEntries(temporary, "finalaccounts-*");
        foreach (var path in left) Directory.Delete(path, recursive: true);
        return left.Length == 0 ? null : new Failure(LeftBehindKind, string.Join('\n', left));
    }

    public void Add(Failure failure, FuzzSeed file, string how)
    {
        var name = string.Concat(failure.Kind.Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' ? c : '_')) + Path.GetExtension(file.Name);
        File.WriteAllBytes(Path.Combine(folder, name), file.Bytes);
        File.WriteAllText(Path.Combine(folder, name + ".why"), $"{failure.Kind}\nfrom {file.Name}, {how}\n{failure.Detail}\n", Encoding.UTF8);
    }
}
