namespace FinalAccounts.Documents.Text;

/// <summary>Reads text: cell per line behind a tab, tab-separated rows, pipe tables, and paragraphs.</summary>
internal static class PlainTextReader
{
    public static SourceDocument? Read(SourceFile file, string text)
    {
        var lines = TextLines.Split(text);
        var blocks = new BlockList(file.Name);
        var isCellPerLine = CellPerLineText.Takes(lines);
        if (isCellPerLine) CellPerLineText.Read(lines, blocks);
        else TabbedText.Read(lines, blocks);

        return new SourceDocument(file, isCellPerLine ? "text/cell-per-line" : "text/rows", blocks.Blocks);
    }
}
