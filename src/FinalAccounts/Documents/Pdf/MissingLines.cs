namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Lines that are not drawn, or not seen: a column in which two texts stand side by side in row after row is two, and a cell over
/// several fields whose texts stand in them as the other rows' and columns' do is several. Two numbers in one cell that can't be
/// parted so are nobody's.
/// </summary>
internal static class MissingLines
{
    /// <summary>Two texts of one line so far apart, in character heights, are not one cell's.</summary>
    private const float Apart = 0.9f;

    /// <summary>Texts of one row stand level.</summary>
    private const float Level = 0.2f;

    public static PageTable Complete(PageTable table)
    {
        var parted = PartedColumns(table);
        var rows = PageTable.Edges([.. parted.Cells.SelectMany(cell => new[] { cell.Area.Y0, cell.Area.Y1 })]);
        var cells = new List<PageCell>();
        foreach (var cell in parted.Cells) cells.AddRange(Divided(cell, parted, rows));
        foreach (var cell in cells) cell.IsDoubtful |= HoldsTwo(cell);
        return new PageTable(table.Page, table.Area, cells);
    }

    /// <summary>The table with each column cut in two in which texts stand on both sides of a gutter that is free from top to bottom.</summary>
    private static PageTable PartedColumns(PageTable table)
    {
        var cuts = new List<float>();
        for (var i = 1; i < table.Columns.Count; i++)
        {
            float left = table.Columns[i - 1], right = table.Columns[i];
            var cells = table.Cells.Where(cell => Math.Abs(cell.Area.X0 - left) <= Lattice.Snap && Math.Abs(cell.Area.X1 - right) <= Lattice.Snap).ToList();
            if (cells.Count(HoldsTwo) < 2) continue;
            var sides = Intervals(cells.SelectMany(Pieces));
            if (sides.Count == 2 && sides[1].X0 - sides[0].X1 > 2) cuts.Add((sides[0].X1 + sides[1].X0) / 2);
        }

        return cuts.Count == 0 ? table : new PageTable(table.Page, table.Area, [.. table.Cells.SelectMany(cell => Cut(cell, cuts, table))]);
    }

    private static IEnumerable<PageCell> Cut(PageCell cell, List<float> cuts, PageTable table)
    {
        var inside = cuts.FindAll(cut => cut > cell.Area.X0 && cut < cell.Area.X1);
        if (inside.Count != 1 || table.Columns.Any(edge => edge > cell.Area.X0 + Lattice.Snap && edge < cell.Area.X1 - Lattice.Snap)) return [cell];
        PageCell left = cell with { Area = cell.Area with { X1 = inside[0] } }, right = cell with { Area = cell.Area with { X0 = inside[0] } };
        return [left.Holding(cell.Runs.Where(run => run.X0 < inside[0])), right.Holding(cell.Runs.Where(run => run.X0 >= inside[0]))];
    }

    /// <summary>A cell over several fields as the cells it should be, or as it is.</summary>
    private static IEnumerable<PageCell> Divided(PageCell cell, PageTable table, List<float> rows)
    {
        if (cell.Runs.Count == 0) return [cell];
        var columns = Inside(table.Columns, cell.Area.X0, cell.Area.X1);
        var bands = Inside(rows, cell.Area.Y0, cell.Area.Y1);
        if (columns.Count == 2 && bands.Count == 2) return [cell];
        var lines = TextLine.Of(cell.Runs);
        var isAcross = columns.Count > 2 && (AreHeadings(cell, columns) || (HoldsTwo(cell) && cell.Runs.Select(run => Field(columns, run.Centres[run.Centres.Count / 2])).Distinct().Count() > 1));
        var isDown = bands.Count > 2 && (HasRowsOfItsOwn(cell, table, rows) || IsAmountOffCentre(cell, lines) || AreLabelsOfNumbers(cell, table, bands, lines));
        if (!isAcross) columns = [cell.Area.X0, cell.Area.X1];
        if (!isDown) bands = [cell.Area.Y0, cell.Area.Y1];
        if (!isAcross && !isDown) return [cell];
        if (cell.Runs.Exists(run => Field(columns, run.X0 + 1) != Field(columns, run.X1 - 1)))
        {
            cell.IsDoubtful = true;
            return [cell];
        }

        return Fields(cell, columns, bands);
    }

    /// <summary>Whether a text of its own stands in the middle of each column that the cell covers.</summary>
    private static bool AreHeadings(PageCell cell, List<float> columns)
    {
        for (var i = 0; i < columns.Count - 1; i++)
        {
            var own = cell.Runs.FindAll(run => Field(columns, run.Centres[run.Centres.Count / 2]) == i);
            if (own.Count == 0 || own.TrueForAll(run => run.Text.Length == 1)) return false;
            float x0 = own.Min(run => run.X0), x1 = own.Max(run => run.X1);
            if (x0 < columns[i] || x1 > columns[i + 1] || Math.Abs(((x0 + x1) - (columns[i] + columns[i + 1])) / 2) > (columns[i + 1] - columns[i]) * 0.12f) return false;
        }

        return true;
    }

    private static IEnumerable<PageCell> Fields(PageCell cell, List<float> columns, List<float> bands)
    {
        for (var row = 0; row < bands.Count - 1; row++)
        {
            for (var column = 0; column < columns.Count - 1; column++)
            {
                var field = new PageCell(new Area(columns[column], bands[row], columns[column + 1], bands[row + 1]))
                {
                    IsOpenAbove = cell.IsOpenAbove && row == 0,
                    IsOpenBelow = cell.IsOpenBelow && row == bands.Count - 2,
                };
                yield return field.Holding(cell.Runs.Where(run => Field(bands, run.Middle) == row && Field(columns, run.Centres[run.Centres.Count / 2]) == column));
            }
        }
    }

    /// <summary>Whether the cell has several lines, each level with the text of another cell that has that row alone, none of them broken off for want of room.</summary>
    private static bool HasRowsOfItsOwn(PageCell cell, PageTable table, List<float> rows)
    {
        var bands = Inside(rows, cell.Area.Y0, cell.Area.Y1);
        if (bands.Count < 3 || cell.Runs.Count < 2) return false;
        var lines = TextLine.Of(cell.Runs);
        if (lines.Count != bands.Count - 1) return false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Field(bands, lines[i].Runs[0].Middle) != i || (i > 0 && !HasRoom(cell, lines[i - 1], lines[i]))) return false;
            if (!table.Cells.Any(other => !ReferenceEquals(other, cell) && Math.Abs(other.Area.Y0 - bands[i]) <= Lattice.Snap && Math.Abs(other.Area.Y1 - bands[i + 1]) <= Lattice.Snap &&
                other.Runs.Exists(run => Math.Abs(run.Baseline - lines[i].Baseline) <= run.Size * Level))) return false;
        }

        return true;
    }

    /// <summary>Whether the cell's lines stand each in one row, and numbers directly behind it in at least two of its rows: each row's label is its own.</summary>
    private static bool AreLabelsOfNumbers(PageCell cell, PageTable table, List<float> bands, List<TextLine> lines)
    {
        if (cell.Runs.Exists(run => run.IsNumber) || lines.Exists(line => bands.Exists(edge => Math.Abs(edge - line.Runs[0].Middle) < line.Size * 0.35f))) return false;
        if (lines.Select(line => Field(bands, line.Runs[0].Middle)).Distinct().Count() < bands.Count - 1) return false;
        var numbers = table.Cells.Count(other => Math.Abs(other.Area.X0 - cell.Area.X1) <= Lattice.Snap && other.Area.Y0 >= cell.Area.Y0 - Lattice.Snap && other.Area.Y1 <= cell.Area.Y1 + Lattice.Snap &&
            other.Area.Height < cell.Area.Height - Lattice.Snap && other.Runs is [{ IsNumber: true }]);
        return numbers > 1 || (numbers == 1 && bands.Count == 3);
    }

    private static bool HasRoom(PageCell cell, TextLine line, TextLine next) => line.X1 - line.X0 + Math.Min(next.X1 - next.X0, next.Size) < cell.Area.Width - (next.Size * 1.2f);

    /// <summary>A number printed once for several rows stands in their middle; else it is one row's.</summary>
    private static bool IsAmountOffCentre(PageCell cell, List<TextLine> lines) =>
        lines.TrueForAll(line => line.Runs is [{ IsNumber: true } run] && run.Text.Contains('.')) &&
        (lines.Count > 1 || Math.Abs(lines[0].Runs[0].Middle - ((cell.Area.Y0 + cell.Area.Y1) / 2)) > lines[0].Size * 0.3f);

    /// <summary>Whether two numbers stand side by side, or a number behind a text, far apart.</summary>
    private static bool HoldsTwo(PageCell cell)
    {
        if (cell.Runs.Count < 2 || !cell.Runs.Exists(run => run.IsNumber)) return false;
        foreach (var line in TextLine.Of(cell.Runs))
        {
            for (var i = 1; i < line.Runs.Count; i++)
            {
                var (before, run) = (line.Runs[i - 1], line.Runs[i]);
                if (run.IsNumber && run.X0 - before.X1 > run.Size * (before.IsNumber && before.Text.Contains('.') && run.Text.Contains('.') ? 0.2f : Apart)) return true;
            }
        }

        return false;
    }

    private static IEnumerable<TextPiece> Pieces(PageCell cell) => cell.Runs.Count == 0 ? [] : TextLine.Of(cell.Runs).SelectMany(TextPiece.Of);

    private static List<(float X0, float X1)> Intervals(IEnumerable<TextPiece> pieces)
    {
        var intervals = new List<(float X0, float X1)>();
        foreach (var piece in pieces.OrderBy(piece => piece.X0))
        {
            if (intervals.Count > 0 && piece.X0 <= intervals[^1].X1 + 1) intervals[^1] = (intervals[^1].X0, Math.Max(intervals[^1].X1, piece.X1));
            else intervals.Add((piece.X0, piece.X1));
        }

        return intervals;
    }

    private static List<float> Inside(IReadOnlyList<float> edges, float from, float to) => [.. edges.Where(edge => edge >= from - Lattice.Snap && edge <= to + Lattice.Snap)];

    private static int Field(List<float> edges, float place) => Math.Clamp(edges.FindLastIndex(edge => edge <= place), 0, edges.Count - 2);
}
