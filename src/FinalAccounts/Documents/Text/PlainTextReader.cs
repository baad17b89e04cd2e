using FinalAccounts.Model;

namespace FinalAccounts.Documents.Text;

/// <summary>Reads text: cell per line behind a tab, tab-separated rows, pipe tables, and paragraphs.</summary>
internal static class PlainTextReader
{
    /// <summary>A real disclosure of 66 KB has 3,000 lines where each cell has its own.</summary>
    private const int LineLimit = 1_000_000;

    public static SourceDocument? Read(SourceFile file, string text)
    {
        if (TextLines.Count(text) > LineLimit) throw DocumentMessages.TooManyBlocks(file.Name, BlockList.Limit);
        var blocks = new BlockList(file.Name);
        var format = Read(text, blocks);
        return new SourceDocument(file, format, blocks.Blocks) { Issues = Issues(text, blocks.Blocks) };
    }

    /// <summary>Reads a text, or a stretch of preformatted text in a page, and returns its form.</summary>
    public static string Read(string text, BlockList blocks)
    {
        var lines = TextLines.Split(text);
        PageMarks.Blank(lines);
        if (CellPerLineText.Takes(lines))
        {
            CellPerLineText.Read(lines, blocks);
            return "text/cell-per-line";
        }

        TabbedText.Read(text, lines, blocks);
        return "text/rows";
    }

    /// <summary>A text that ends inside a table's row, without a line end and with fewer cells than the rows before, may have been cut.</summary>
    private static IReadOnlyList<ImportIssue> Issues(string text, IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not Grid { Rows: [.., var before, var last] } grid || text[^1] is '\n' or '\r') return [];
        return last.Count < before.Count ? [DocumentMessages.TableCutOff(Place.Cell(grid.Ordinal, grid.Rows.Count - 1, last.Count - 1))] : [];
    }
}
