using FinalAccounts.Documents.Text;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Reads PDF files with a text layer: characters and lines as they are drawn → each page's tables and lines of text → grids over
/// pages and paragraphs over lines.
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
    private readonly BlockList blocks;
    private readonly List<ImportIssue> issues = [];
    private readonly GridAssembly grid = new();
    private readonly ParagraphLines lines = new();

    private PdfReader(SourceFile file)
    {
        this.file = file;
        blocks = new BlockList(file.Name);
    }

    /// <summary>Reads a file; each page is shown to <paramref name="look"/> on the way, if somebody looks.</summary>
    public static SourceDocument Read(SourceFile file, Action<SketchedPage>? look = null) => Read(file, MutoolProgram.Find() ?? throw PdfMessages.NoProgram(file.Name), TimeLimit, look);

    internal static SourceDocument Read(SourceFile file, MutoolProgram program, TimeSpan limit, Action<SketchedPage>? look = null)
    {
        var reader = new PdfReader(file);
        reader.Flow(reader.Pages(program, limit, look));
        return new SourceDocument(file, "pdf", reader.blocks.Blocks) { Issues = [.. reader.issues, .. reader.blocks.Issues] };
    }

    /// <summary>Reads pages that are drawn already.</summary>
    internal static SourceDocument Read(SourceFile file, IEnumerable<Drawing> drawings)
    {
        var reader = new PdfReader(file);
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
        if (pages.Count == 0 || ending.Complaints.AsSpan().Count("syntax error in content stream") > DamageLimit) throw PdfMessages.Damaged(file.Name);
        issues.AddRange(text.Issues());
        if (ending.ExitCode != 0 || ending.Complaints.Contains("error:", StringComparison.Ordinal)) issues.Add(PdfMessages.PartlyDamaged);
        return pages;
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
