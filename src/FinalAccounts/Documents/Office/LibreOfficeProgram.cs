using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Office;

/// <summary>How a conversion ended; <paramref name="Bytes"/> is null where the program could not read the file.</summary>
internal sealed record Conversion(bool InTime, byte[]? Bytes);

/// <summary>LibreOffice (soffice), which turns the older Office formats into docx and xlsx.</summary>
internal sealed class LibreOfficeProgram
{
    /// <summary>Names the program and wins over the search path.</summary>
    public const string Variable = "FINALACCOUNTS_SOFFICE";

    /// <summary>A real disclosure takes one to two seconds, most of it the program's start.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    private const string Name = "soffice";

    /// <summary>The program maps far more address space than it uses (0.2 GB for a real disclosure).</summary>
    private const int MemoryMegabytes = 4096;

    private const int FileMegabytes = 256;

    private readonly ChildProgram program;

    private LibreOfficeProgram(ChildProgram program) => this.program = program;

    /// <summary>The program, or null where it is not installed.</summary>
    public static LibreOfficeProgram? Find() => ChildProgram.Find(Name, Variable) is { } program ? new LibreOfficeProgram(program) : null;

    internal static LibreOfficeProgram? Find(string? named, string? path) => ChildProgram.Find(Name, named, path) is { } program ? new LibreOfficeProgram(program) : null;

    /// <summary>
    /// Converts a file of a known kind. The import filter is always named: left to guess, the program opens anything as plain text.
    /// </summary>
    public Conversion Convert(byte[] bytes, OldFormat format, TimeSpan limit)
    {
        using var folder = new WorkFolder("soffice");
        var (source, target) = ($"source.{format.Ending}", $"target/source.{format.Target.Ending}");
        folder.Add(source, bytes);
        var profile = LibreOfficeProfile.Write(folder);
        try
        {
            string[] arguments =
            [
                $"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo", "--nodefault",
                $"--infilter={format.Filter}", "--convert-to", $"{format.Target.Ending}:{format.Target.Filter}", "--outdir", "target", source,
            ];
            var ending = program.Run(folder, arguments, new ProgramLimits(limit, MemoryMegabytes, FileMegabytes));

            // Its exit code is 0 even where it could not load the file; only what it wrote tells.
            var made = folder.File(target);
            return new Conversion(ending.InTime, ending.IsGood && File.Exists(made) ? File.ReadAllBytes(made) : null);
        }
        finally
        {
            LibreOfficeProfile.RemoveSocket(profile);
        }
    }
}
