using System.Globalization;
using System.Text;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Scans;

/// <summary>tesseract, which reads text from pictures.</summary>
internal sealed class TesseractProgram
{
    /// <summary>Names the program and wins over the search path.</summary>
    public const string Variable = "FINALACCOUNTS_TESSERACT";

    /// <summary>The model of simplified Chinese, and that of Latin letters and digits, which every installation has.</summary>
    public const string Chinese = "chi_sim", Latin = "eng";

    private const string Name = "tesseract";
    private const int MemoryMegabytes = 1024;
    private const int OutputMegabytes = 16;

    /// <summary>A full page takes a second or two.</summary>
    private static readonly TimeSpan ProcessorLimit = TimeSpan.FromSeconds(20);

    private readonly ChildProgram program;

    private TesseractProgram(ChildProgram program) => this.program = program;

    /// <summary>The program, or null where it is not installed.</summary>
    public static TesseractProgram? Find() => ChildProgram.Find(Name, Variable) is { } program ? new TesseractProgram(program) : null;

    internal static TesseractProgram? Find(string? named, string? path) => ChildProgram.Find(Name, named, path) is { } program ? new TesseractProgram(program) : null;

    /// <summary>Whether it knows the language.</summary>
    public bool Knows(string language)
    {
        using var folder = new WorkFolder("languages");
        var isKnown = false;
        var ending = program.Run(folder, ["--list-langs"], new ProgramLimits(TimeSpan.FromSeconds(10), MemoryMegabytes), line =>
        {
            isKnown |= line.Trim((byte)'\r').SequenceEqual(Encoding.ASCII.GetBytes(language));
            return true;
        });
        return ending.IsGood && isKnown;
    }

    /// <summary>Reads pictures of one line (or of one word) each, all in one run; null where the program fails or takes too long.</summary>
    public ReadLine[]? Read(IReadOnlyList<GreyPicture> lines, string language, TimeSpan limit, bool areWords = false)
    {
        if (lines.Count == 0) return [];
        using var folder = new WorkFolder("scan");
        var names = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{i}.pgm");
            folder.Add(name, PgmFormat.Write(lines[i]));
            names.Append(name).Append('\n');
        }

        folder.Add("lines.txt", Encoding.ASCII.GetBytes(names.ToString()));
        var words = new WordTable(lines.Count);
        var ending = program.Run(folder, ["lines.txt", "-", "-l", language, "--psm", areWords ? "8" : "7", "tsv"], new ProgramLimits(limit, MemoryMegabytes, OutputMegabytes) { Processor = limit < ProcessorLimit ? limit : ProcessorLimit }, words.Take);
        return ending.IsGood && words.LastPicture == lines.Count ? words.Lines() : null;
    }
}
