namespace FinalAccounts.Bench.Generation.Writers;

/// <summary>What becomes of merged cells in text: which cell each place of a row belongs to.</summary>
internal static class TextTables
{
    /// <summary>A place of a row: the cell that begins here (or null), and whether the place is covered from above or from the left.</summary>
    internal readonly record struct Slot(Cell? Begins, bool FromAbove, bool FirstOfRun);

    /// <summary>The rows of a table, each over the full width.</summary>
    public static IEnumerable<Slot[]> Rows(TableElement table)
    {
        var covered = new (Cell Cell, int Left, int Start)[table.Width];
        foreach (var cells in table.Rows)
        {
            var slots = new Slot[table.Width];
            var next = 0;
            for (var column = 0; column < table.Width;)
            {
                if (covered[column].Left > 0)
                {
                    slots[column] = new Slot(null, true, covered[column].Start == column);
                    covered[column].Left--;
                    column++;
                    continue;
                }

                var cell = cells[next++];
                for (var i = 0; i < cell.Columns; i++)
                {
                    slots[column + i] = new Slot(i == 0 ? cell : null, false, i == 0);
                    covered[column + i] = (cell, cell.Rows - 1, column);
                }

                column += cell.Columns;
            }

            if (next != cells.Count) throw new InvalidOperationException($"A row of {table.Title} has more cells than its heading.");
            yield return slots;
        }
    }
}
