namespace FinalAccounts.Documents.Text;

/// <summary>
/// Text in which a table row is a line with tabs (or pipes) between its cells, columns from the left, and every other line a
/// paragraph. A page break leaves a blank line inside a table.
/// </summary>
internal static class TabbedText
{
    public static void Read(List<string> lines, BlockList blocks)
    {
        var table = new List<string[]>();
        var blanks = 0;
        foreach (var line in lines)
        {
            if (line.AsSpan().IsWhiteSpace() && !line.Contains('\t'))
            {
                blanks++;
                continue;
            }

            if (Cells(line) is { } cells)
            {
                if (blanks > 0 && table.Count > 0 && !Continues(table, cells)) Flush(table, blocks);
                if (!IsRule(cells)) table.Add(cells);
            }
            else
            {
                Flush(table, blocks);
                blocks.AddParagraph(TextNormaliser.Normalise(WithoutMarkup(line)), line.Trim());
            }

            blanks = 0;
        }

        Flush(table, blocks);
    }

    private static string[]? Cells(string line)
    {
        if (line.Contains('\t')) return line.Split('\t');
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length > 2 && trimmed[0] == '|' && trimmed[^1] == '|' ? trimmed[1..^1].ToString().Split('|') : null;
    }

    /// <summary>Whether a row after blank lines goes on with the table above: as many columns, give or take one.</summary>
    private static bool Continues(List<string[]> table, string[] cells) => Math.Abs(table.Max(row => row.Length) - cells.Length) <= 1;

    /// <summary>Whether the row is only drawn: ------ between heading and body.</summary>
    private static bool IsRule(string[] cells) => cells.All(cell => cell.AsSpan().Trim() is { Length: >= 3 } text && text.IndexOfAnyExcept("-:=") < 0);

    private static string WithoutMarkup(string line)
    {
        var text = line.Contains("**", StringComparison.Ordinal) ? line.Replace("**", "", StringComparison.Ordinal) : line;
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("- ") || start.StartsWith("* ") ? start[2..].ToString() : text;
    }

    private static void Flush(List<string[]> table, BlockList blocks)
    {
        if (table.Count > 0) blocks.AddGrid(GridAlignment.FromLeft, TextCells.Rows(table));
        table.Clear();
    }
}
