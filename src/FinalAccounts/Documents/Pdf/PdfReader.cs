using FinalAccounts.Documents.Scans;
using FinalAccounts.Documents.Text;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Reads PDF files: characters and lines as they are drawn → each page's tables and lines of text → grids over pages and paragraphs
/// over lines. A page that is a picture is read by machine, and so is a picture by itself.
/// </summary>
internal sealed class PdfReader
{
    /// <summary>The largest real disclosure seen has some 300 pages.</summary>
    public const int PageLimit = 1_000;

    private const int GlyphLimit = 5_000_000;

    /// <summary>Careless programs write a wrong word or two; with more, digits may be wrong too.</summary>
    private const int DamageLimit = 10;

    /// <summary>Real ones of 30 pages take a tenth of a second.</summary>
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    private readonly SourceFile file;
    private readonly Func<MutoolProgram, ScanPrograms?> scans;
    private readonly BlockList blocks;
    private readonly List<ImportIssue> issues = [];
    private readonly GridAssembly grid = new();
    private readonly ParagraphLines lines = new();

    private PdfReader(SourceFile file, Func<MutoolProgram, ScanPrograms?> scans)
    {
        this.file = file;
        this.scans = scans;
        blocks = new BlockList(file.Name);
    }

    /// <summary>Reads a file; each page is shown to <paramref name="look"/> on the way, if somebody looks.</summary>
    public static SourceDocument Read(SourceFile file, Action<SketchedPage>? look = null) =>
        Read(file, MutoolProgram.Find() ?? throw (FileKinds.Picture(file.Bytes) is null ? PdfMessages.NoProgram(file.Name) : ScanMessages.NoRenderer(file.Name)), TimeLimit, look: look);

    internal static SourceDocument Read(SourceFile file, MutoolProgram program, TimeSpan limit, Func<MutoolProgram, ScanPrograms?>? scans = null, Action<SketchedPage>? look = null)
    {
        var reader = new PdfReader(file, scans ?? ScanPrograms.Find);
        reader.Flow(reader.Pages(program, limit, look));
        return new SourceDocument(file, FileKinds.Picture(file.Bytes) is null ? "pdf" : "picture", reader.blocks.Blocks) { Issues = [.. reader.issues, .. reader.blocks.Issues] };
    }

    /// <summary>Reads pages that are drawn already.</summary>
    internal static SourceDocument Read(SourceFile file, IEnumerable<Drawing> drawings)
    {
        var reader = new PdfReader(file, _ => null);
        var pages = new List<PageContent>();
        foreach (var drawing in drawings) pages.Add(PageContent.Of(UprightPage.Of(drawing), pages.LastOrDefault()));
        reader.Flow(pages);
        return new SourceDocument(file, "pdf", reader.blocks.Blocks) { Issues = [.. reader.issues, .. reader.blocks.Issues] };
    }

    private List<PageContent> Pages(MutoolProgram program, TimeSpan limit, Action<SketchedPage>? look)
    {
        var trace = new TraceReader(file.Name);
        var text = new TextLayer(file.Name);
        var pages = new List<PageContent>();
        var glyphs = 0;
        var ending = program.Trace(file.Bytes, limit, line =>
        {
            if (trace.Take(line) is not { } drawing) return true;
            if (pages.Count == PageLimit) throw PdfMessages.TooManyPages(file.Name, PageLimit);
            if ((glyphs += drawing.Glyphs.Count) > GlyphLimit) throw PdfMessages.TooMuch(file.Name);
            text.Look(drawing);
            pages.Add(PageContent.Of(UprightPage.Of(drawing), pages.LastOrDefault()));
            look?.Invoke(new SketchedPage(drawing, pages[^1]));
            return true;
        });
        if (!ending.InTime) throw PdfMessages.TimeOut(file.Name, limit);
        if (ending.Complaints.Contains("password", StringComparison.OrdinalIgnoreCase)) throw PdfMessages.Encrypted(file.Name);
        if (pages.Count == 0 || ending.Complaints.AsSpan().Count("syntax error in content stream") > DamageLimit)
        {
            throw FileKinds.Picture(file.Bytes) is null ? PdfMessages.Damaged(file.Name) : ScanMessages.DamagedPicture(file.Name);
        }

        issues.AddRange(text.Issues());
        ReadPictures(program, text.Pictures(), pages);
        if (ending.ExitCode != 0 || ending.Complaints.Contains("error:", StringComparison.Ordinal)) issues.Add(PdfMessages.PartlyDamaged);
        return pages;
    }

    /// <summary>Puts what a machine reads in the place of pages that are pictures.</summary>
    private void ReadPictures(MutoolProgram mutool, IReadOnlyList<ScannedPage> pictures, List<PageContent> pages)
    {
        if (pictures.Count == 0) return;
        var isScan = pictures.Count * 2 > pages.Count;
        if (scans(mutool) is not { } programs)
        {
            if (isScan) throw ScanMessages.NoProgram(file.Name);
            issues.Add(ScanMessages.NoProgramForPages([.. pictures.Select(page => page.Number)]));
            return;
        }

        var read = new ScannedPages(programs, Deadline.Usual()).Read(file, pictures);
        if (isScan && read.Values.All(drawing => drawing.Glyphs.Count == 0)) throw ScanMessages.NotRead(file.Name);
        if (read.Count > 0) issues.Add(ScanMessages.ReadByMachine([.. read.Keys.Order()]));
        if (read.Count < pictures.Count) issues.Add(ScanMessages.PagesNotRead([.. pictures.Select(page => page.Number).Where(page => !read.ContainsKey(page))]));
        var doubtful = read.Values.Sum(drawing => drawing.Glyphs.Count(glyph => glyph.Text[0] == Glyph.UnknownCharacter));
        if (doubtful > 0) issues.Add(ScanMessages.DoubtfulNumbers(doubtful));
        for (var i = 0; i < pages.Count; i++)
        {
            if (read.TryGetValue(pages[i].Page.Number, out var drawing)) pages[i] = PageContent.Of(UprightPage.Of(drawing), i > 0 ? pages[i - 1] : null);
        }
    }

    private void Flow(List<PageContent> pages)
    {
        PageFurniture.Remove(pages);
        BrokenRows.Complete(pages);
        issues.AddRange(pages.Where(page => page.HasColumnsWithoutLines).Select(page => PdfMessages.ColumnsWithoutLines(page.Page.Number)));
        var wrapped = WrappedText.In(pages);
        LineItem? line = null;
        foreach (var item in pages.SelectMany(page => page.Items))
        {
            if (item is TableItem { Table: var table })
            {
                EndParagraph();
                line = null;
                if (!grid.IsEmpty && !grid.Continues(table)) EndGrid();
                grid.Add(table);
            }
            else if (item is LineItem next)
            {
                EndGrid();
                if (line is not null && wrapped.Continues(line, next))
                {
                    lines.Add(next, wrapped.Gap(line, next));
                }
                else
                {
                    EndParagraph();
                    lines.Add(next);
                }

                line = next;
            }
        }

        EndParagraph();
        EndGrid();
    }

    private void EndGrid()
    {
        if (!grid.IsEmpty) grid.Complete(blocks, issues);
    }

    private void EndParagraph()
    {
        if (!lines.IsEmpty) lines.Complete(blocks);
    }
}
