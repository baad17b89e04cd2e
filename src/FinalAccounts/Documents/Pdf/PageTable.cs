namespace FinalAccounts.Documents.Pdf;

/// <summary>A cell of a table on a page: its rectangle, and the pieces of text in it.</summary>
internal sealed record PageCell(Area Area)
{
    public List<GlyphRun> Runs { get; } = [];

    /// <summary>Whether the table begins with the cell and no line is drawn above: its row may have begun on the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether the table ends with the cell and no line is drawn below: its row may go on over the page's end.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>A cell like this with a text of its own.</summary>
    public PageCell Holding(IEnumerable<GlyphRun> runs)
    {
        var cell = new PageCell(Area) { IsOpenAbove = IsOpenAbove, IsOpenBelow = IsOpenBelow };
        cell.Runs.AddRange(runs);
        return cell;
    }

    /// <summary>A number that reaches over the cell's side so far that it may be another cell's, or one of several in the cell.</summary>
    public bool IsDoubtful { get; set; }
}

/// <summary>A table on a page, or the piece of it that is there.</summary>
internal sealed record PageTable(UprightPage Page, Area Area, IReadOnlyList<PageCell> Cells)
{
    /// <summary>Where columns begin and end, from left to right.</summary>
    public IReadOnlyList<float> Columns { get; } = Edges([.. Cells.SelectMany(cell => new[] { cell.Area.X0, cell.Area.X1 })]);

    /// <summary>Whether no lines draw the columns: the text's alignment shows them.</summary>
    public bool IsUnruled { get; init; }

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
        if (!Area.Holds(x, y)) return null;
        PageCell? nearest = null;
        foreach (var cell in Cells)
        {
            if (cell.Area.Holds(x, y)) return cell;
            if (nearest is null && cell.Area.Holds(x, y, Lattice.Snap)) nearest = cell;
        }

        return nearest;
    }
}
