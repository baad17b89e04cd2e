namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// A page turned so that most of its text runs from left to right: tables are often printed sideways. Its pieces of text that run
/// another way are part of no line, unless they are single characters (a name printed downwards in a narrow cell).
/// </summary>
internal sealed class UprightPage
{
    private readonly Drawing drawing;
    private readonly Direction direction;

    private UprightPage(Drawing drawing, Direction direction)
    {
        this.drawing = drawing;
        this.direction = direction;
        (Width, Height) = direction is Direction.Up or Direction.Down ? (drawing.Height, drawing.Width) : (drawing.Width, drawing.Height);
    }

    public int Number => drawing.Page;

    /// <summary>Whether a machine read the page from a picture.</summary>
    public bool IsReadByMachine => drawing.IsReadByMachine;

    /// <summary>Which way its text runs on the page as it is printed.</summary>
    public Direction Direction => direction;

    public float Width { get; }

    public float Height { get; }

    public List<GlyphRun> Runs { get; private set; } = [];

    public List<Area> Strokes { get; private set; } = [];

    /// <summary>Characters that run another way than the page's text.</summary>
    public int Slanted { get; private set; }

    public static UprightPage Of(Drawing drawing)
    {
        var counts = new int[5];
        foreach (var glyph in drawing.Glyphs)
        {
            if (!string.IsNullOrWhiteSpace(glyph.Text)) counts[(int)glyph.Direction]++;
        }

        var upright = Direction.Right;
        for (var way = Direction.Up; way <= Direction.Down; way++)
        {
            if (counts[(int)way] > counts[(int)upright]) upright = way;
        }

        var page = new UprightPage(drawing, upright) { Slanted = counts[(int)Direction.Slanted] };
        page.Strokes = [.. drawing.Strokes.Select(page.Turn)];
        var runs = new GlyphRuns();
        foreach (var glyph in drawing.Glyphs)
        {
            if (glyph.Direction == upright) runs.Add(glyph, page.Turn(glyph.X, glyph.Y), page.Turn(glyph.EndX, glyph.EndY));
        }

        page.Runs = runs.Complete();
        return page;
    }

    /// <summary>An area of the turned page as a box on the page as it is printed.</summary>
    public PageBox Box(Area area)
    {
        var (x0, y0) = TurnBack(area.X0, area.Y0);
        var (x1, y1) = TurnBack(area.X1, area.Y1);
        var scale = drawing.BoxScale;
        return new PageBox(Number, Math.Min(x0, x1) * scale, Math.Min(y0, y1) * scale, Math.Max(x0, x1) * scale, Math.Max(y0, y1) * scale);
    }

    private Area Turn(Area area)
    {
        var (x0, y0) = Turn(area.X0, area.Y0);
        var (x1, y1) = Turn(area.X1, area.Y1);
        return new Area(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
    }

    private (float X, float Y) Turn(float x, float y) => direction switch
    {
        Direction.Up => (drawing.Height - y, x),
        Direction.Down => (y, drawing.Width - x),
        Direction.Left => (drawing.Width - x, drawing.Height - y),
        _ => (x, y),
    };

    private (float X, float Y) TurnBack(float x, float y) => direction switch
    {
        Direction.Up => (y, drawing.Height - x),
        Direction.Down => (drawing.Width - y, x),
        Direction.Left => (drawing.Width - x, drawing.Height - y),
        _ => (x, y),
    };
}
