using System.Globalization;
using System.Text;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page drawn as mutool traces it: texts at their places, lines as strokes or thin rectangles.</summary>
internal sealed class Traces(float width = 600, float height = 800)
{
    private readonly StringBuilder body = new();

    /// <summary>A text whose baseline begins there, 10 points high: Chinese characters as wide, others half.</summary>
    public Traces Text(float x, float y, string text, string trm = "10 0 0 -10")
    {
        body.AppendLine("<fill_text colorspace=\"DeviceGray\" color=\"0\" transform=\"1 0 0 1 0 0\">");
        body.AppendLine(CultureInfo.InvariantCulture, $"<span font=\"ABCDEE+\u0001<\" wmode=\"0\" bidi=\"0\" trm=\"{trm}\">");
        var matrix = Matrix.Parse(Encoding.ASCII.GetBytes(trm))!.Value;
        var along = 0d;
        foreach (var c in text)
        {
            var advance = c < 0x80 ? 0.5 : 1;
            body.AppendLine(CultureInfo.InvariantCulture, $"<g unicode=\"{c switch { '<' => "&lt;", '&' => "&amp;", _ => c.ToString() }}\" glyph=\"7\" x=\"{x + (along * matrix.A):0.###}\" y=\"{y + (along * matrix.B):0.###}\" adv=\"{advance:0.###}\"/>");
            along += advance;
        }

        body.AppendLine("</span>").AppendLine("</fill_text>");
        return this;
    }

    public Traces Stroke(float x0, float y0, float x1, float y1)
    {
        body.AppendLine("<stroke_path linewidth=\".5\" transform=\"1 0 0 1 0 0\">");
        Point("moveto", x0, y0);
        Point("lineto", x1, y1);
        body.AppendLine("</stroke_path>");
        return this;
    }

    /// <summary>A line as Word draws it: a thin filled rectangle.</summary>
    public Traces Bar(float x0, float y0, float x1, float y1)
    {
        body.AppendLine("<fill_path winding=\"eofill\" transform=\"1 0 0 1 0 0\">");
        Point("moveto", x0, y0);
        Point("lineto", x1, y0);
        Point("lineto", x1, y1);
        Point("lineto", x0, y1);
        body.AppendLine("<closepath/>").AppendLine("</fill_path>");
        return this;
    }

    /// <summary>Level and upright strokes through all of these places.</summary>
    public Traces Lattice(float[] columns, float[] rows)
    {
        foreach (var y in rows) Stroke(columns[0], y, columns[^1], y);
        foreach (var x in columns) Stroke(x, rows[0], x, rows[^1]);
        return this;
    }

    public Traces Raw(string line)
    {
        body.AppendLine(line);
        return this;
    }

    public Drawing Draw(int number = 1)
    {
        var reader = new TraceReader("drawn.pdf");
        var lines = string.Create(CultureInfo.InvariantCulture, $"<page number=\"{number}\" mediabox=\"0 0 {width} {height}\">\n{body}</page>").Split('\n');
        return lines.Select(line => reader.Take(Encoding.UTF8.GetBytes(line))).Single(drawing => drawing is not null)!;
    }

    private void Point(string name, float x, float y) => body.AppendLine(CultureInfo.InvariantCulture, $"<{name} x=\"{x}\" y=\"{y}\"/>");

    /// <summary>The blocks of pages drawn so, in short: a paragraph's text, or a grid's rows with spans as ↓2→3.</summary>
    public static IReadOnlyList<string> Blocks(params Traces[] pages) => Shown(PdfReader.Read(new FinalAccounts.Documents.SourceFile("drawn.pdf", []), pages.Select((page, i) => page.Draw(i + 1))));

    public static IReadOnlyList<string> Shown(FinalAccounts.Documents.SourceDocument document) => [.. document.Blocks.Select(block => block switch
    {
        FinalAccounts.Documents.Paragraph paragraph => paragraph.Text,
        FinalAccounts.Documents.Grid grid => string.Join(" / ", grid.Rows.Select(row => string.Join(" | ", row.Select(Shown)))),
        _ => throw new InvalidOperationException(),
    })];

    private static string Shown(FinalAccounts.Documents.GridCell cell) =>
        $"{cell.Column}:{cell.Text}" + (cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : "") + (cell.ColumnSpan > 1 ? $"→{cell.ColumnSpan}" : "");
}
