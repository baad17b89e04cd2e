using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>A page's picture, straightened, with its ruled lines and its pieces of text.</summary>
internal sealed class PageLines
{
    /// <summary>How far a pixel's neighbourhood goes, in points: a line or two.</summary>
    private const float Neighbourhood = 14;

    private readonly GreyPicture picture;

    private PageLines(GreyPicture picture) => this.picture = picture;

    /// <summary>The ruled lines, in pixels.</summary>
    public required IReadOnlyList<PixelArea> Rules { get; init; }

    public required IReadOnlyList<TextPiece> Pieces { get; init; }

    public static PageLines Of(GreyPicture page, float dotsPerPoint)
    {
        var reach = (int)(Neighbourhood * dotsPerPoint);
        var ink = InkMap.Of(page, reach);
        var skew = Skew.Of(ink);
        var straight = Skew.Straightened(page, skew);
        if (!ReferenceEquals(straight, page)) ink = InkMap.Of(straight, reach);
        var rules = PictureRules.Find(ink, dotsPerPoint);
        var tables = Tables(straight, rules, dotsPerPoint);
        return new PageLines(WithoutRules(straight, ink, rules, tables, dotsPerPoint)) { Rules = rules, Pieces = Find(ink, tables, dotsPerPoint) };
    }

    public List<GreyPicture> Pictures() => [.. Pieces.Select(piece => Picture(piece))];

    /// <summary>The piece in the size in which the models read best.</summary>
    public GreyPicture Picture(TextPiece piece, float size = 1) => LinePicture.Scaled(Full(piece), piece.ReadingScale * size);

    /// <summary>The piece as large as it is on the page's picture.</summary>
    public GreyPicture Full(TextPiece piece) => LinePicture.Cut(picture, piece.Area);

    private static List<PageTable> Tables(GreyPicture picture, List<PixelArea> rules, float dotsPerPoint)
    {
        var drawing = new Drawing(0, picture.Width / dotsPerPoint, picture.Height / dotsPerPoint);
        drawing.Strokes.AddRange(rules.Select(rule => PageDrawing.Stroke(rule, dotsPerPoint)));
        return RuledTables.Find(UprightPage.Of(drawing));
    }

    /// <summary>Takes the lines of tables out of the ink and the picture; other strokes are parts of large characters.</summary>
    private static GreyPicture WithoutRules(GreyPicture picture, InkMap ink, List<PixelArea> rules, List<PageTable> tables, float dotsPerPoint)
    {
        const int blur = 2;
        var pixels = picture.Pixels.ToArray();
        var clean = new GreyPicture(picture.Width, picture.Height, pixels);
        var areas = tables.ConvertAll(table => Pixels(table.Area, dotsPerPoint).Grown((int)(2 * dotsPerPoint)));
        foreach (var rule in rules.Where(rule => areas.Exists(area => rule.X0 >= area.X0 && rule.X1 <= area.X1 && rule.Y0 >= area.Y0 && rule.Y1 <= area.Y1)))
        {
            var erased = rule.Grown(blur).Within(picture.Width, picture.Height);
            ink.Erase(erased);
            for (var y = erased.Y0; y < erased.Y1; y++) clean.Row(y)[erased.X0..erased.X1].Fill(GreyPicture.White);
        }

        return clean;
    }

    private static List<TextPiece> Find(InkMap ink, List<PageTable> tables, float dotsPerPoint)
    {
        // A table in another's cell comes first, and what stands in a table stands nowhere else.
        var pieces = new TextPieces(dotsPerPoint);
        foreach (var table in tables)
        {
            foreach (var cell in table.Cells) pieces.Look(ink, Pixels(cell.Area, dotsPerPoint).Grown(-2), isCell: true);
            ink = ink.Without(table.Cells.Select(cell => Pixels(cell.Area, dotsPerPoint).Grown(1)));
        }

        pieces.Look(ink, new PixelArea(0, 0, ink.Width, ink.Height), isCell: false);
        return pieces.Complete();
    }

    private static PixelArea Pixels(Area area, float dotsPerPoint) =>
        new((int)MathF.Round(area.X0 * dotsPerPoint), (int)MathF.Round(area.Y0 * dotsPerPoint), (int)MathF.Round(area.X1 * dotsPerPoint), (int)MathF.Round(area.Y1 * dotsPerPoint));
}
