namespace FinalAccounts.Documents.Pdf;

/// <summary>A page in the reader's hands, remembered as it was before headers and footers are taken out.</summary>
internal sealed class SketchedPage(Drawing drawing, PageContent content)
{
    private readonly List<PageItem> items = [.. content.Items];

    private UprightPage Page => content.Page;

    /// <summary>The sketch; to be made when the document has been read.</summary>
    public PageSketch Sketch()
    {
        var tables = content.Items.OfType<TableItem>().Select(item => item.Table).ToList();
        var kept = content.Items.ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);
        var furniture = items.OfType<LineItem>().Where(item => !kept.Contains(item)).Select(item => item.Line).ToList();
        var lines = content.Items.OfType<LineItem>().Select(item => item.Line).ToList();
        return new PageSketch(drawing.Page, drawing.Width, drawing.Height)
        {
            Turn = (360 - (int)Angle(Page.Direction)) % 360,
            Characters = drawing.Glyphs.Count,
            PictureShare = drawing.PictureShare,
            Texts = [.. Texts(tables, lines, furniture), .. Aside()],
            Rules = [.. Rules(tables)],
            Tables = [.. tables.Select(table => Page.Box(table.Area))],
            Lines = [.. lines.Select(line => line.Text)],
            Furniture = [.. furniture.Select(line => line.Text)],
        };
    }

    private IEnumerable<SketchedText> Texts(List<PageTable> tables, List<TextLine> lines, List<TextLine> furniture)
    {
        var fates = new Dictionary<GlyphRun, TextFate>(ReferenceEqualityComparer.Instance);
        foreach (var run in tables.SelectMany(table => table.Cells).SelectMany(cell => cell.Runs)) fates[run] = TextFate.Cell;
        foreach (var run in lines.SelectMany(line => line.Runs)) fates[run] = TextFate.Line;
        foreach (var run in furniture.SelectMany(line => line.Runs)) fates[run] = TextFate.Furniture;
        foreach (var run in Page.Runs)
        {
            var begin = Page.Box(new Area(run.X0, run.Baseline, run.X0, run.Baseline));
            yield return new SketchedText(run.Text, begin.X0, begin.Y0, run.X1 - run.X0, run.Size, Angle(Page.Direction), fates.GetValueOrDefault(run, TextFate.Left));
        }
    }

    /// <summary>Characters that run another way than the page's text.</summary>
    private IEnumerable<SketchedText> Aside() => drawing.Glyphs
        .Where(glyph => glyph.Direction != Page.Direction && !glyph.IsHidden && !string.IsNullOrWhiteSpace(glyph.Text))
        .Select(glyph =>
        {
            float across = glyph.EndX - glyph.X, down = glyph.EndY - glyph.Y;
            return new SketchedText(glyph.Text, glyph.X, glyph.Y, MathF.Sqrt((across * across) + (down * down)), glyph.Size, MathF.Atan2(down, across) * 180 / MathF.PI, TextFate.Left);
        });

    private IEnumerable<SketchedRule> Rules(List<PageTable> tables)
    {
        var lines = RuleLines.Of(Page.Strokes);
        foreach (var line in lines.Level)
        {
            var isTaken = tables.Exists(table => table.Cells.Any(cell => IsSide(line, cell.Area.Y0, cell.Area.Y1, cell.Area.X0, cell.Area.X1)));
            yield return new SketchedRule(Page.Box(new Area(line.From, line.At, line.To, line.At)), IsLevel: true, isTaken);
        }

        foreach (var line in lines.Upright)
        {
            var isTaken = tables.Exists(table => table.Cells.Any(cell => IsSide(line, cell.Area.X0, cell.Area.X1, cell.Area.Y0, cell.Area.Y1)));
            yield return new SketchedRule(Page.Box(new Area(line.At, line.From, line.At, line.To)), IsLevel: false, isTaken);
        }
    }

    /// <summary>Whether the line runs along one of two sides for a part of it.</summary>
    private static bool IsSide(RuleLine line, float first, float second, float from, float to) =>
        (Math.Abs(line.At - first) <= Lattice.Snap || Math.Abs(line.At - second) <= Lattice.Snap) && Math.Min(line.To, to) - Math.Max(line.From, from) > Lattice.Snap;

    private static float Angle(Direction direction) => direction switch
    {
        Direction.Up => 270,
        Direction.Left => 180,
        Direction.Down => 90,
        _ => 0,
    };
}
