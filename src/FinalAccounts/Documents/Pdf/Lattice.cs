namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// The lines of one table → its cells. Every line's place makes a column or row edge of the whole table; where no line is drawn
/// between two fields they are one cell. Sides that a form leaves open are closed where the lines across end.
/// </summary>
internal sealed class Lattice
{
    /// <summary>Lines so close are one edge: double lines, and the frames of cells and table that stand apart. No row or column is so narrow.</summary>
    public const float Snap = 4;

    /// <summary>So much of a field's side must be drawn to count.</summary>
    private const float DrawnShare = 0.6f;

    private const int FieldLimit = 60_000;

    private readonly List<float> columns;
    private readonly List<float> rows;
    private readonly bool[,] rightSides;
    private readonly bool[,] lowerSides;
    private readonly bool[] topSides;

    private Lattice(List<float> columns, List<float> rows)
    {
        this.columns = columns;
        this.rows = rows;
        rightSides = new bool[columns.Count - 1, rows.Count - 1];
        lowerSides = new bool[columns.Count - 1, rows.Count - 1];
        topSides = new bool[columns.Count - 1];
    }

    /// <summary>The cells, or null where the lines make no table.</summary>
    public static IReadOnlyList<PageCell>? Cells(List<RuleLine> level, List<RuleLine> upright)
    {
        if (level.Count == 0 || upright.Count == 0) return null;
        var columns = PageTable.Edges([.. upright.Select(line => line.At), .. OpenEnds(level, upright)]);
        var rows = PageTable.Edges([.. level.Select(line => line.At), .. OpenEnds(upright, level)]);
        if (columns.Count < 2 || rows.Count < 2 || columns.Count * rows.Count > FieldLimit) return null;

        var lattice = new Lattice(columns, rows);
        Draw(upright, columns, rows, (column, row) => { if (column > 0) lattice.rightSides[column - 1, row] = true; });
        Draw(level, rows, columns, (row, column) => (row > 0 ? ref lattice.lowerSides[column, row - 1] : ref lattice.topSides[column]) = true);
        return lattice.Cells();
    }

    /// <summary>Where lines end beyond the outermost line across.</summary>
    private static IEnumerable<float> OpenEnds(List<RuleLine> lines, List<RuleLine> across)
    {
        const float beyond = 6;
        float first = lines.Min(line => line.From), last = lines.Max(line => line.To);
        if (first < across.Min(line => line.At) - beyond) yield return first;
        if (last > across.Max(line => line.At) + beyond) yield return last;
    }

    /// <summary>Marks each field's side that the lines cover for the most part.</summary>
    private static void Draw(List<RuleLine> lines, List<float> edges, List<float> across, Action<int, int> mark)
    {
        var drawn = new float[edges.Count, across.Count - 1];
        foreach (var line in lines)
        {
            var edge = edges.FindLastIndex(place => place <= line.At);
            for (var field = 0; field < across.Count - 1; field++)
            {
                drawn[edge, field] += Math.Max(0, Math.Min(line.To, across[field + 1]) - Math.Max(line.From, across[field]));
            }
        }

        for (var edge = 0; edge < edges.Count; edge++)
        {
            for (var field = 0; field < across.Count - 1; field++)
            {
                if (drawn[edge, field] >= (across[field + 1] - across[field]) * DrawnShare) mark(edge, field);
            }
        }
    }

    private List<PageCell> Cells()
    {
        int width = columns.Count - 1, height = rows.Count - 1;
        var owner = new int[width, height];
        var cells = new List<PageCell>();
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (owner[column, row] > 0) continue;
                var (right, bottom) = Extent(column, row, owner);
                cells.Add(new PageCell(new Area(columns[column], rows[row], columns[right + 1], rows[bottom + 1]))
                {
                    IsOpenAbove = row == 0 && !topSides[column],
                    IsOpenBelow = bottom == height - 1 && !lowerSides[column, bottom],
                });
                for (var x = column; x <= right; x++)
                {
                    for (var y = row; y <= bottom; y++) owner[x, y] = cells.Count;
                }
            }
        }

        return cells;
    }

    /// <summary>
    /// The largest rectangle without a line in it that begins at a field: to the right as far as nothing is drawn, then downwards as
    /// long as no line is drawn across or inside, nor is one missing at its sides.
    /// </summary>
    private (int Right, int Bottom) Extent(int column, int row, int[,] owner)
    {
        var right = column;
        while (right + 1 < columns.Count - 1 && !rightSides[right, row] && owner[right + 1, row] == 0) right++;
        var bottom = row;
        while (bottom + 1 < rows.Count - 1 && GoesDown(column, right, bottom)) bottom++;
        return (right, bottom);
    }

    private bool GoesDown(int column, int right, int row)
    {
        for (var x = column; x <= right; x++)
        {
            if (lowerSides[x, row]) return false;
            if (x < right && rightSides[x, row + 1]) return false;
        }

        return (column == 0 || rightSides[column - 1, row + 1]) && (right == columns.Count - 2 || rightSides[right, row + 1]);
    }
}
