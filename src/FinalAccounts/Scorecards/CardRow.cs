using FinalAccounts.Documents;

namespace FinalAccounts.Scorecards;

/// <summary>
/// A row of a grid by columns: by its true columns where the grid has them, else by the cells' order. A column that a cell from
/// above or from the left covers is blank; <see cref="Above"/> is the cell from above.
/// </summary>
internal sealed record CardRow(int Block, int Number, GridAlignment Alignment, GridCell?[] Cells, GridCell?[] Covering)
{
    public int Width => Cells.Length;

    /// <summary>The texts with anything in them, in order.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Cells.Where(cell => cell is { Text.Length: > 0 }).Select(cell => cell!.Text)];

    public string Text(int column) => column >= 0 && column < Cells.Length ? Cells[column]?.Text ?? "" : "";

    /// <summary>The first text under a heading's column, the row being shifted against the heading.</summary>
    public string Text(CardColumn column, int shift)
    {
        for (var i = 0; i < column.Span; i++)
        {
            if (Text(column.Index + shift + i) is { Length: > 0 } text) return text;
        }

        return "";
    }

    /// <summary>The cell from above that covers the column.</summary>
    public GridCell? Above(int column) => column >= 0 && column < Covering.Length ? Covering[column] : null;

    /// <summary>The rows of a grid.</summary>
    public static IReadOnlyList<CardRow> Of(Grid grid)
    {
        var rows = new CardRow[grid.Rows.Count];
        if (grid.Alignment != GridAlignment.Exact)
        {
            for (var r = 0; r < rows.Length; r++) rows[r] = new CardRow(grid.Ordinal, r, grid.Alignment, [.. grid.Rows[r]], []);
            return rows;
        }

        var width = grid.Rows.SelectMany(row => row).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty().Max();
        var covering = new GridCell?[rows.Length][];
        for (var r = 0; r < rows.Length; r++) covering[r] = new GridCell?[width];
        for (var r = 0; r < rows.Length; r++)
        {
            var cells = new GridCell?[width];
            foreach (var cell in grid.Rows[r])
            {
                cells[cell.Column] = cell;
                for (var below = r + 1; below < Math.Min(rows.Length, r + cell.RowSpan); below++) Array.Fill(covering[below], cell, cell.Column, cell.ColumnSpan);
            }

            rows[r] = new CardRow(grid.Ordinal, r, grid.Alignment, cells, covering[r]);
        }

        return rows;
    }
}
