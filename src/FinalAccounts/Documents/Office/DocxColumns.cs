namespace FinalAccounts.Documents.Office;

/// <summary>
/// Puts edges together that were meant to be one. Dragged by hand, the edges of a Word table's rows miss each other by a hair, and
/// Word keeps a column of its own for each hair: a heading over two of them would stand over no number's true column.
/// </summary>
internal static class DocxColumns
{
    /// <summary>Edges nearer than this are one, in twentieths of a point (1.4 mm): narrower than any printed character.</summary>
    private const int Hair = 80;

    public static void Align(List<List<DocxCell>> rows, int[] widths)
    {
        if (widths.Length is 0 or > TableShape.ColumnLimit || Array.Exists(widths, width => width <= 0)) return;
        var cells = rows.SelectMany(row => row).ToList();
        if (!Array.Exists(widths, width => width <= Hair) || cells.Exists(cell => cell.Column + cell.Span > widths.Length)) return;

        var edges = new int[widths.Length + 1];
        var first = 0;
        for (var edge = 1; edge <= widths.Length; edge++)
        {
            var distance = widths.AsSpan(first, edge - first);
            var isHair = Sum(distance) <= Hair && !cells.Exists(cell => !cell.IsBlank && cell.Column >= first && cell.Column + cell.Span <= edge);
            edges[edge] = edges[edge - 1] + (isHair ? 0 : 1);
            if (!isHair) first = edge;
        }

        foreach (var cell in cells)
        {
            var end = edges[cell.Column + cell.Span];
            cell.Column = edges[cell.Column];
            cell.Span = end - cell.Column;
        }

        foreach (var row in rows) row.RemoveAll(cell => cell.Span == 0);
    }

    private static long Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0L;
        foreach (var width in widths) sum += width;
        return sum;
    }
}
