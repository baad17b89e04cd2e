using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Archives;

/// <summary>What unar unpacked: the members whose checksum was right, by path.</summary>
internal sealed record UnarOutcome(IReadOnlyDictionary<string, FileInfo> Files, ProgramEnding Ending, bool IsTooMuch);

/// <summary>unar and lsar (The Unarchiver), which unpack and list rar, 7z, tar and compressed files.</summary>
internal sealed partial class UnarProgram
{
    /// <summary>Names unar and wins over the search path.</summary>
    public const string Variable = "FINALACCOUNTS_UNAR";

    /// <summary>Names lsar and wins over the search path.</summary>
    public const string ListingVariable = "FINALACCOUNTS_LSAR";

    private const int MemoryMegabytes = 1024;
    /// <summary>Listing writes nothing but the runtime's own small files.</summary>
    private const int ListingMegabytes = 1;
    private const int LongestList = 16 * 1024 * 1024;
    private const string Archive = "archive";
    private const string Target = "members";

    /// <summary>How often, in unpacked members, the folder is measured: a list may lie about sizes.</summary>
    private const int MembersBetweenMeasures = 20;

    /// <summary>Only by these endings is a compressed tar told from another compressed file.</summary>
    private static readonly string[] TarEndings = [".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tar.xz", ".txz"];

    /// <summary>Keeps the bytes of names that the archive doesn't say to be Unicode.</summary>
    private static readonly string[] Names = ["-e", "iso-8859-1"];

    private static readonly EnumerationOptions FilesOnly = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly ChildProgram unar;
    private readonly ChildProgram lsar;

    private UnarProgram(ChildProgram unar, ChildProgram lsar) => (this.unar, this.lsar) = (unar, lsar);

    /// <summary>The programs, or null where they are not installed.</summary>
    public static UnarProgram? Find() =>
        ChildProgram.Find("unar", Variable) is { } unar && ChildProgram.Find("lsar", ListingVariable) is { } lsar ? new UnarProgram(unar, lsar) : null;

    /// <summary>The list of the archive in the folder; null where lsar makes nothing of it.</summary>
    public (IReadOnlyList<ListedMember>? Members, ProgramEnding Ending) List(WorkFolder folder, string archive)
    {
        using var json = new MemoryStream();
        var ending = lsar.Run(folder, ["-j", .. Names, archive], Limits(ListingMegabytes), line =>
        {
            // Names may hold control characters, which lsar prints as they are; JSON has none.
            foreach (var letter in line) json.WriteByte(letter < ' ' ? (byte)' ' : letter);
            json.WriteByte((byte)'\n');
            return json.Length < LongestList;
        });
        return (LsarListing.Read(json.ToArray()), ending);
    }

    /// <summary>Unpacks some members into the folder, no more bytes than allowed.</summary>
    public UnarOutcome Unpack(WorkFolder folder, string archive, IEnumerable<ListedMember> members, long bytesAllowed)
    {
        var target = Directory.CreateDirectory(folder.File(Target));
        var whole = new HashSet<string>(StringComparer.Ordinal);
        var lines = 0;
        var isTooMuch = false;
        var indexes = members.Select(member => member.Index.ToString(CultureInfo.InvariantCulture));
        var ending = unar.Run(folder, ["-no-directory", "-force-skip", "-forks", "skip", "-output-directory", Target, .. Names, "-indexes", archive, .. indexes], Limits(ArchiveLimits.MemberSize / (1024 * 1024)), line =>
        {
            if (UnpackedLine().Match(Encoding.UTF8.GetString(line)) is { Success: true } unpacked) whole.Add(MemberPath.Decode(unpacked.Groups["path"].Value));
            isTooMuch = ++lines % MembersBetweenMeasures == 0 && target.EnumerateFiles("*", FilesOnly).Sum(file => file.Length) > bytesAllowed;
            return !isTooMuch;
        });

        var files = new Dictionary<string, FileInfo>(StringComparer.Ordinal);
        foreach (var file in target.EnumerateFiles("*", FilesOnly))
        {
            var path = MemberPath.Decode(Path.GetRelativePath(target.FullName, file.FullName));
            if (whole.Contains(path)) files.TryAdd(path, file);
        }

        return new UnarOutcome(files, ending, isTooMuch);
    }

    /// <summary>Puts an archive into the folder, under a name of our own.</summary>
    public static string Add(WorkFolder folder, SourceFile file)
    {
        var name = Archive + TarEndings.FirstOrDefault(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        folder.Add(name, file.Bytes);
        return name;
    }

    /// <summary>A compressed file that doesn't say its name is called as its archive is, without the last ending.</summary>
    public static string NameOf(string path, SourceFile archive) => path == Archive ? Path.GetFileNameWithoutExtension(archive.Name) : path;

    private static ProgramLimits Limits(int fileMegabytes) => new(ArchiveLimits.Time, MemoryMegabytes, fileMegabytes);

    // "  path  (5 B)... OK.", or "  path... OK." where the size is not known
    [GeneratedRegex(@"^  (?<path>.+?)(?:  \([^()]*\))?\.\.\. OK\.$")]
    private static partial Regex UnpackedLine();
}
