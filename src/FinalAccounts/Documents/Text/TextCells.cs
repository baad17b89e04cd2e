namespace FinalAccounts.Documents.Text;

/// <summary>Printed cells → the rows of a ragged grid: a cell's column is its index in its row.</summary>
internal static class TextCells
{
    public static IReadOnlyList<IReadOnlyList<GridCell>> Rows(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var rows = new IReadOnlyList<GridCell>[table.Count];
        for (var r = 0; r < rows.Length; r++)
        {
            var cells = new GridCell[table[r].Count];
            for (var c = 0; c < cells.Length; c++) cells[c] = new GridCell(r, c, TextNormaliser.Normalise(table[r][c]), table[r][c].Trim());
            rows[r] = cells;
        }

        return rows;
    }
}
