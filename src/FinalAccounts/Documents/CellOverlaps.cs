namespace FinalAccounts.Documents;

/// <summary>
/// Cells that claim the same field of a table, as damaged or careless files have them: the field stays with the one that began first,
/// unless the other one begins there.
/// </summary>
internal static class CellOverlaps
{
    /// <summary>The rows with each field in one cell at most, and the first cell that claimed another's; the rows as they are and null where none does.</summary>
    public static (IReadOnlyList<IReadOnlyList<GridCell>> Rows, GridCell? First) Cut(IReadOnlyList<IReadOnlyList<GridCell>> rows)
    {
        GridCell? first = null;
        var cut = rows.Select(row => row.ToArray()).ToArray();
        var width = rows.Max(row => row.Count == 0 ? 0 : row.Max(cell => cell.Column + cell.ColumnSpan));

        // For each column the cell that covers it: its row and index, and the row that it ends before.
        var covering = new (int Row, int Index, int End)[width];
        for (var r = 0; r < cut.Length; r++)
        {
            for (var i = 0; i < cut[r].Length; i++)
            {
                var cell = cut[r][i];
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    if (covering[column].End <= r) continue;
                    first ??= rows[r][i];
                    if (column > cell.Column)
                    {
                        cell = cell with { ColumnSpan = column - cell.Column };
                        break;
                    }

                    Shorten(cut, covering[column], r, cell.Column);
                }

                cut[r][i] = cell;
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) covering[column] = (r, i, r + cell.RowSpan);
            }
        }

        return first is null ? (rows, null) : (cut, first);
    }

    /// <summary>Ends the cell before the field that another one begins in: above its row, or in the same row on its left.</summary>
    private static void Shorten(GridCell[][] cells, (int Row, int Index, int End) covering, int row, int column)
    {
        ref var cell = ref cells[covering.Row][covering.Index];
        cell = covering.Row < row ? cell with { RowSpan = row - covering.Row } : cell with { ColumnSpan = Math.Max(1, column - cell.Column) };
    }
}
