using System.Globalization;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Bench.Faults;

/// <summary>Prints a document's blocks again in the format that they were read from, so that a planted fault goes the whole way from bytes to findings.</summary>
internal static class BlockPrinter
{
    /// <summary>The file; null for a format that is not printed here (PDF): its blocks are handed on as they are.</summary>
    public static SourceFile? Print(SourceDocument document) => document.Format switch
    {
        "text/cell-per-line" => File(document, CellPerLine(document)),
        "text/rows" => File(document, Rows(document)),
        "html" => File(document, Html(document)),
        _ => null,
    };

    private static SourceFile File(SourceDocument document, string text) => new(document.File.Name, Encoding.UTF8.GetBytes(text));

    private static string CellPerLine(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) text.Append(paragraph.Text).Append("\n\n");
            if (block is not Grid grid) continue;
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row) text.Append('\t').Append(cell.Text).Append('\n');
                text.Append('\n');
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static string Rows(SourceDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) text.Append(paragraph.Text).Append("\n\n");
            if (block is not Grid grid) continue;
            foreach (var row in grid.Rows) text.AppendJoin('\t', row.Select(cell => cell.Text)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Html(SourceDocument document)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"></head><body>\n");
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) html.Append("<p>").Append(Encode(paragraph.Text)).Append("</p>\n");
            if (block is not Grid grid) continue;
            html.Append("<table>\n");
            foreach (var row in grid.Rows)
            {
                html.Append("<tr>");
                foreach (var cell in row) html.Append(CultureInfo.InvariantCulture, $"<td colspan=\"{cell.ColumnSpan}\" rowspan=\"{cell.RowSpan}\">{Encode(cell.Text)}</td>");
                html.Append("</tr>\n");
            }

            html.Append("</table>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
