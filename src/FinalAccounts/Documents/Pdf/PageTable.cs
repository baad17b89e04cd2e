namespace FinalAccounts.Documents.Pdf;

/// <summary>A cell of a table on a page: its rectangle, and the pieces of text in it.</summary>
internal sealed record PageCell(Area Area)
{
    public List<GlyphRun> Runs { get; } = [];

    /// <summary>Whether the table begins with the cell and no line is drawn above: its row may have begun on the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether the table ends with the cell and no line is drawn below: its row may go on over the page's end.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>Where the cell's text may stand: over an open side up to a line farther, since browsers end the lines early.</summary>
    public Area Reach { get; private init; } = Area;

    /// <summary>The cell on a page of that height, reaching over its open sides at the page's ends.</summary>
    public PageCell AtPageEnds(float height)
    {
        const float line = 14, end = 0.2f;
        return this with
        {
            Reach = Area with
            {
                Y0 = IsOpenAbove && Area.Y0 < height * end ? Area.Y0 - line : Area.Y0,
                Y1 = IsOpenBelow && Area.Y1 > height * (1 - end) ? Area.Y1 + line : Area.Y1,
            },
        };
    }

    /// <summary>A number that reaches over the cell's side so far that it may be another cell's.</summary>
    public bool IsDoubtful { get; set; }
}

/// <summary>A table on a page, or the piece of it that is there.</summary>
internal sealed record PageTable(UprightPage Page, Area Area, IReadOnlyList<PageCell> Cells)
{
    /// <summary>Where columns begin and end, from left to right.</summary>
    public IReadOnlyList<float> Columns { get; } = Edges([.. Cells.SelectMany(cell => new[] { cell.Area.X0, cell.Area.X1 })]);

    /// <summary>Where text of the table may stand.</summary>
    public Area Reach { get; } = Cells.Aggregate(Area, (all, cell) => all.With(cell.Reach));

    public bool HasText => Cells.Any(cell => cell.Runs.Count > 0);

    /// <summary>Places that are one: closer than any row or column is wide.</summary>
    public static List<float> Edges(List<float> places)
    {
        places.Sort();
        var edges = new List<float>();
        foreach (var place in places)
        {
            if (edges.Count == 0 || place - edges[^1] > Lattice.Snap) edges.Add(place);
        }

        return edges;
    }

    public PageCell? CellAt(float x, float y)
    {
        if (!Reach.Holds(x, y)) return null;
        PageCell? nearest = null;
        foreach (var cell in Cells)
        {
            if (cell.Reach.Holds(x, y)) return cell;
            if (nearest is null && cell.Area.Holds(x, y, Lattice.Snap)) nearest = cell;
        }

        return nearest;
    }
}
