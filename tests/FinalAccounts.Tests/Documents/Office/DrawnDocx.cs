using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FinalAccounts.Documents;
using Paragraph = FinalAccounts.Documents.Paragraph;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Word files made in a test: from a document's blocks, or from the body's own XML.</summary>
internal static class DrawnDocx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Namespaces =
        $"""xmlns:w="{Word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" """;

    /// <summary>A file with this XML inside its body.</summary>
    public static SourceFile OfBody(string body, string? numbering = null, string? styles = null, string section = "<w:sectPr/>")
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Namespaces}><w:body>{body}{section}</w:body></w:document>");
            if (numbering is not null) Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
            if (styles is not null) Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
        }

        return new SourceFile("drawn.docx", stream.ToArray());
    }

    /// <summary>The blocks as Word would hold them: merged cells with gridSpan and vMerge; on a page where they are to be printed.</summary>
    public static SourceFile Of(SourceDocument source, WordPage? page = null)
    {
        var body = new Body();
        foreach (var block in source.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                body.Append(Line(paragraph.Printed));
                continue;
            }

            var table = Table((Grid)block);
            if (page is not null) table.PrependChild(new TableProperties(WordPage.Table));
            body.Append(table);
        }

        return page is null ? OfBody(body.InnerXml) : OfBody(body.InnerXml, styles: page.Styles, section: page.Section);
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Line(string printed)
    {
        var run = new Run();
        foreach (var (piece, i) in printed.Split('\t').Select((piece, i) => (piece, i)))
        {
            if (i > 0) run.Append(new TabChar());
            run.Append(new WordText(piece) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new(run);
    }

    private static Table Table(Grid grid)
    {
        var width = grid.Rows.Max(row => row.Count == 0 ? 0 : row[^1].Column + row[^1].ColumnSpan);
        var table = new Table(new TableGrid(Enumerable.Range(0, width).Select(_ => new GridColumn { Width = "800" })));
        var open = new (GridCell? Cell, int Until)[width];
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var row = new TableRow();
            for (var c = 0; c < width;)
            {
                var own = grid.Rows[r].FirstOrDefault(cell => cell.Column == c);
                if (own is not null && own.RowSpan > 1) open[c] = (own, r + own.RowSpan);
                var above = own is null && open[c].Until > r ? open[c].Cell : null;
                var span = (own ?? above)?.ColumnSpan ?? 1;
                var properties = new TableCellProperties(new GridSpan { Val = span });
                if (above is not null) properties.Append(new VerticalMerge());
                else if (own?.RowSpan > 1) properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
                var cell = new TableCell(properties);
                foreach (var line in (own?.Printed ?? "").Split('\n')) cell.Append(Line(line));
                row.Append(cell);
                c += span;
            }

            table.Append(row);
        }

        return table;
    }
}
