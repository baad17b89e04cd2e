using System.Globalization;
using System.Text;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Draws the pages of a PDF as pictures. By mutool, the program that also reads them: what it calls the top left corner of a page,
/// turned and cut as the file says, is one point in the picture and in every <see cref="PageBox"/>. One document per process, within
/// limits of time, memory and written bytes.
/// </summary>
public sealed class PagePictures
{
    /// <summary>Longest time for one page; real ones take a tenth of a second.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    /// <summary>A page so large is drawn at a lower resolution: pixels of its longer side (an A3 page at 240 has 3969).</summary>
    private const int LongestSide = 4000;

    private const int MemoryMegabytes = 1024;
    private const int FileMegabytes = 64;

    private const string Source = "source.pdf";
    private const string Picture = "page.png";
    private const string SizesScript = "sizes.js";

    /// <summary>Each page's bounds as points from the document's own corner; mutool 1.25 renamed bound to getBounds.</summary>
    private const string Sizes = """
        var document = Document.openDocument ? Document.openDocument(scriptArgs[0]) : new Document(scriptArgs[0]);
        var count = document.countPages();
        for (var i = 0; i < count; i++) {
            var page = document.loadPage(i);
            var box = page.getBounds ? page.getBounds() : page.bound();
            print((box[2] - box[0]) + " " + (box[3] - box[1]));
        }
        """;

    private readonly ChildProgram program;

    private PagePictures(ChildProgram program) => this.program = program;

    /// <summary>Steps of resolution, in pixels per inch: for a list of pages, small, the whole width of a screen, and two to look closely.</summary>
    public static IReadOnlyList<int> Resolutions { get; } = [24, 72, 110, 160, 240];

    /// <summary>The program, or null where mutool is not installed.</summary>
    public static PagePictures? Find() => ChildProgram.Find("mutool", MutoolProgram.Variable) is { } program ? new PagePictures(program) : null;

    /// <summary>The size of each page, in order. Throws <see cref="UnreadableFileException"/> where the file does not say.</summary>
    public IReadOnlyList<PageSize> ReadSizes(SourceFile file)
    {
        using var folder = new WorkFolder("sizes");
        folder.Add(Source, file.Bytes);
        folder.Add(SizesScript, Encoding.ASCII.GetBytes(Sizes));
        var sizes = new List<PageSize>();
        var ending = program.Run(folder, ["run", SizesScript, Source], new ProgramLimits(TimeLimit, MemoryMegabytes), line =>
        {
            // A damaged file's other lines are warnings.
            if (PageSize.Parse(Encoding.ASCII.GetString(line)) is { } size) sizes.Add(size);
            return sizes.Count <= PdfReader.PageLimit;
        });
        return ending.IsGood && sizes.Count > 0 ? sizes : throw PdfMessages.NoPages(file.Name);
    }

    /// <summary>A page (from 1, and no more than the file has: the program draws the last one for any number behind it) as PNG. Throws <see cref="UnreadableFileException"/> where it can't be drawn in time or at all.</summary>
    public byte[] Draw(SourceFile file, int page, int resolution)
    {
        using var folder = new WorkFolder("picture");
        folder.Add(Source, file.Bytes);
        var longest = LongestSide.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["draw", "-q", "-c", "rgb", "-r", resolution.ToString(CultureInfo.InvariantCulture), "-w", longest, "-h", longest, "-o", Picture, Source, page.ToString(CultureInfo.InvariantCulture)];
        var ending = program.Run(folder, arguments, new ProgramLimits(TimeLimit, MemoryMegabytes, FileMegabytes));
        if (!ending.InTime) throw PdfMessages.DrawnTooSlowly(file.Name, page, TimeLimit);

        // A page with a broken piece ends with a complaint, and all the rest of it is drawn.
        var picture = new FileInfo(folder.File(Picture));
        return picture is { Exists: true, Length: > 0 } && IsWhole(picture) ? File.ReadAllBytes(picture.FullName) : throw PdfMessages.NotDrawn(file.Name, page);
    }

    /// <summary>Whether the PNG's last chunk is there: a program that was stopped leaves half a picture.</summary>
    private static bool IsWhole(FileInfo picture)
    {
        Span<byte> end = stackalloc byte[12];
        using var stream = picture.OpenRead();
        if (stream.Length < end.Length) return false;
        stream.Seek(-end.Length, SeekOrigin.End);
        stream.ReadExactly(end);
        return end[4..8].SequenceEqual("IEND"u8);
    }
}
