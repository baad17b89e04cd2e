namespace FinalAccounts.Documents.Text;

/// <summary>
/// The text of a Word file in which each table cell is a line of its own behind a tab, rows apart by a blank line. Every other line
/// is a whole paragraph: none are joined.
/// </summary>
internal static class CellPerLineText
{
    /// <summary>So many blank lines end a table: one ends a row, a second one is an empty paragraph at a cell's end.</summary>
    private const int BlankLinesBetweenTables = 3;

    /// <summary>No cell has more paragraphs.</summary>
    private const int ParagraphsInCell = 200;

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
        var paragraphsInCell = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith('\t'))
            {
                if (blanks >= BlankLinesBetweenTables || (blanks > 1 && IsTitleRow(lines, i))) Flush(table, blocks);
                if (blanks > 0 || table.Count == 0) table.Add([]);
                table[^1].Add(line[1..]);
                blanks = 0;
                paragraphsInCell = 1;
            }
            else if (line.AsSpan().IsWhiteSpace())
            {
                blanks++;
            }
            else if (table.Count > 0 && blanks == 0 && paragraphsInCell < ParagraphsInCell && BelongsToCell(line))
            {
                table[^1][^1] += "\n" + line;
                paragraphsInCell++;
            }
            else
            {
                Flush(table, blocks);
                blocks.AddParagraph(ParagraphText.Of(line), line.Trim());
                blanks = 0;
            }
        }

        Flush(table, blocks);
    }

    /// <summary>Whether the row that begins here is a title alone: after two blank lines it begins the next table.</summary>
    private static bool IsTitleRow(List<string> lines, int line) =>
        (line + 1 == lines.Count || lines[line + 1].Length == 0) && HeadingShapes.IsTableTitle(TextNormaliser.Normalise(lines[line]));

    /// <summary>A line directly below a cell is the cell's next paragraph (a blank line follows a table's last row), but never a title.</summary>
    private static bool BelongsToCell(string line)
    {
        var text = TextNormaliser.Normalise(line);
        return !HeadingShapes.OpensPart(text) && !HeadingShapes.IsTitle(text);
    }

    private static void Flush(List<List<string>> table, BlockList blocks)
    {
        if (table.Count > 0 && IsIndentedText(table))
        {
            foreach (var cell in table.SelectMany(row => row)) blocks.AddParagraph(ParagraphText.Of(cell), cell.Trim());
        }
        else if (table.Count > 0)
        {
            blocks.AddGrid(GridAlignment.FromRight, TextCells.Rows(table));
        }

        table.Clear();
    }

    /// <summary>Whether the tabs only indent paragraphs: a single column, or no number anywhere and whole sentences in a third of the cells.</summary>
    private static bool IsIndentedText(List<List<string>> table)
    {
        if (table.TrueForAll(row => row.Count == 1)) return true;
        var texts = table.SelectMany(row => row).Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToList();
        return !texts.Exists(IsNumber) && texts.Count(cell => cell.Length > 20 && cell[^1] is '。' or '；' or '：') * 3 > texts.Count;
    }

    private static bool IsNumber(string text) => text.AsSpan().IndexOfAnyExcept("0123456789.,%- ") < 0;
}
