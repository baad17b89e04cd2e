using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Layouts;

/// <summary>What converters to text make of a grid with merged cells.</summary>
internal static class RaggedGrids
{
    /// <summary>
    /// From the left: every covered cell is a blank one (a PDF's text). From the right: a cell merged across stands once, one merged
    /// downwards leaves a blank in each further row (a Word file's text). Some print merged cells once from the left too, or drop the
    /// blanks at a line's end.
    /// </summary>
    public static Grid Of(Grid grid, GridAlignment alignment, bool mergesOnce = false, bool dropsTrailing = false)
    {
        var width = grid.Rows.Max(row => row.Count == 0 ? 0 : row[^1].Column + row[^1].ColumnSpan);
        var cells = new (GridCell? Cell, bool IsOwn)[grid.Rows.Count, width];
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            for (var r = cell.Row; r < Math.Min(grid.Rows.Count, cell.Row + cell.RowSpan); r++)
            {
                for (var c = cell.Column; c < Math.Min(width, cell.Column + cell.ColumnSpan); c++) cells[r, c] = (cell, r == cell.Row && c == cell.Column);
            }
        }

        var rows = new List<IReadOnlyList<GridCell>>();
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var row = new List<GridCell>();
            for (var c = 0; c < width; c++)
            {
                var (cell, isOwn) = cells[r, c];
                var isAcross = cell is not null && c > cell.Column;
                if ((mergesOnce || alignment == GridAlignment.FromRight) && isAcross) continue;
                row.Add(new GridCell(r, row.Count, isOwn ? cell!.Text : "", isOwn ? cell!.Printed : ""));
            }

            while (dropsTrailing && row.Count > 1 && row[^1].Text.Length == 0) row.RemoveAt(row.Count - 1);
            rows.Add(row);
        }

        return new Grid(grid.Ordinal, alignment, rows);
    }
}
