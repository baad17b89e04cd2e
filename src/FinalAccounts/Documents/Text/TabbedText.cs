namespace FinalAccounts.Documents.Text;

/// <summary>
/// Text in which a table row is a line with tabs (or pipes) between its cells, columns from the left, and every other line a
/// paragraph or a piece of one. A page break leaves a blank line inside a table and inside a sentence.
/// </summary>
internal sealed class TabbedText
{
    /// <summary>No paragraph is cut into more pieces.</summary>
    private const int PieceLimit = 100;

    private const int PiecesBetweenRows = 3;

    private readonly List<string> lines;
    private readonly BlockList blocks;
    private readonly BrokenParagraphs broken;
    private readonly List<string[]> table = [];
    private string paragraph = "";
    private string printed = "";
    private string unbroken = "";
    private string lastLine = "";
    private int pieces;
    private int columns;

    private TabbedText(string document, List<string> lines, BlockList blocks)
    {
        this.lines = lines;
        this.blocks = blocks;
        broken = BrokenParagraphs.In(document, lines);
    }

    public static void Read(string document, List<string> lines, BlockList blocks) => new TabbedText(document, lines, blocks).Read();

    private void Read()
    {
        var blanks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Cells(lines[i]) is { } cells)
            {
                if (blanks > 0 && table.Count > 0 && !Continues(cells)) FlushTable();
                FlushParagraph();
                if (!IsRule(cells)) AddRow(cells);
            }
            else if (lines[i].AsSpan().IsWhiteSpace())
            {
                blanks++;
                continue;
            }
            else if (blanks == 0 && IsPieceOfTable(i))
            {
                AddRow([lines[i]]);
            }
            else
            {
                FlushTable();
                AddLine(lines[i], blanks);
            }

            blanks = 0;
        }

        FlushTable();
        FlushParagraph();
    }

    private void AddRow(string[] cells)
    {
        table.Add(cells);
        columns = Math.Max(columns, cells.Length);
    }

    private void AddLine(string fullLine, int blanks)
    {
        var line = fullLine.Trim();
        var text = ParagraphText.Of(line);
        if (paragraph.Length > 0 && pieces < PieceLimit && broken.Continues(paragraph, lastLine, text, blanks))
        {
            pieces++;
            printed += "\n" + line;
            unbroken += (BrokenParagraphs.PartsNumber(paragraph, text) ? "" : "\n") + line;
            paragraph = ParagraphText.Of(unbroken);
        }
        else
        {
            FlushParagraph();
            paragraph = text;
            printed = unbroken = line;
            pieces = 1;
        }

        lastLine = fullLine;
    }

    private static string[]? Cells(string line)
    {
        var tab = line.IndexOf('\t');
        if (tab >= 0) return line.AsSpan().IsWhiteSpace() || HeadingShapes.IsOrdinal(line.AsSpan(0, tab).Trim()) ? null : line.Split('\t');
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length > 2 && trimmed[0] == '|' && trimmed[^1] == '|' ? trimmed[1..^1].ToString().Split('|') : null;
    }

    /// <summary>Whether a row after blank lines goes on with the table above: as many columns give or take one, or the table under its caption.</summary>
    private bool Continues(string[] cells) => Math.Abs(columns - cells.Length) <= 1 || (table.Count <= 2 && cells.Length > columns);

    /// <summary>
    /// Whether a line without a tab stands among rows, with none or few of its like before the next row: the overflow of a cell, or a
    /// row with a label and nothing else. The next table's title and caption, and whole sentences, are not.
    /// </summary>
    private bool IsPieceOfTable(int line)
    {
        if (table.Count == 0) return false;
        for (var i = line; i < lines.Count && i <= line + PiecesBetweenRows; i++)
        {
            if (Cells(lines[i]) is not null) return i > line;
            if (lines[i].AsSpan().IsWhiteSpace() || HeadingShapes.StandsAboveTable(TextNormaliser.Normalise(lines[i]))) return false;
        }

        return false;
    }

    /// <summary>Whether the row is only drawn: ------ between heading and body.</summary>
    private static bool IsRule(string[] cells) => cells.All(cell => cell.AsSpan().Trim() is { Length: >= 3 } text && text.IndexOfAnyExcept("-:=") < 0);

    private void FlushTable()
    {
        if (table.Count == 0) return;
        if (ContentsList.Is(table))
        {
            foreach (var row in table) blocks.AddParagraph(ParagraphText.Of(string.Join('\t', row)), string.Join('\t', row).Trim());
        }
        else
        {
            blocks.AddGrid(GridAlignment.FromLeft, TextCells.Rows(table));
        }

        table.Clear();
        columns = 0;
    }

    private void FlushParagraph()
    {
        if (paragraph.Length > 0) blocks.AddParagraph(paragraph, printed);
        paragraph = printed = unbroken = lastLine = "";
    }
}
