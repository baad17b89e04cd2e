namespace FinalAccounts.Documents.Text;

/// <summary>
/// The text of a Word file in which each table cell is a line of its own behind a tab, rows apart by a blank line. Every other line
/// is a whole paragraph.
/// </summary>
internal static class CellPerLineText
{
    /// <summary>So many blank lines end a table: one ends a row, a second one is an empty paragraph at a cell's end.</summary>
    private const int BlankLinesBetweenTables = 3;

    /// <summary>Whether lines with a tab have it, and only it, in front more often than between words.</summary>
    public static bool Takes(List<string> lines)
    {
        var cells = 0;
        var rows = 0;
        foreach (var line in lines)
        {
            var last = line.LastIndexOf('\t');
            if (last < 0) continue;
            if (last == 0) cells++;
            else rows++;
        }

        return cells > rows;
    }

    public static void Read(List<string> lines, BlockList blocks)
    {
        var table = new List<List<string>>();
        var blanks = 0;
        foreach (var line in lines)
        {
            if (line.StartsWith('\t'))
            {
                if (blanks >= BlankLinesBetweenTables) Flush(table, blocks);
                if (blanks > 0 || table.Count == 0) table.Add([]);
                table[^1].Add(line[1..]);
                blanks = 0;
            }
            else if (line.AsSpan().IsWhiteSpace())
            {
                blanks++;
            }
            else if (table.Count > 0 && blanks == 0)
            {
                // The cell's next paragraph: the table's own last row has a blank line after it.
                table[^1][^1] += "\n" + line;
            }
            else
            {
                Flush(table, blocks);
                blocks.AddParagraph(TextNormaliser.Normalise(line), line.Trim());
                blanks = 0;
            }
        }

        Flush(table, blocks);
    }

    private static void Flush(List<List<string>> table, BlockList blocks)
    {
        if (table.Count > 0) blocks.AddGrid(GridAlignment.FromRight, TextCells.Rows(table));
        table.Clear();
    }
}
