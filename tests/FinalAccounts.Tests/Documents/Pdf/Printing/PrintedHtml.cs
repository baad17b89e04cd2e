using System.Globalization;
using System.Net;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>A document's blocks as a page for the browser's printer, once in each style, each style behind a page with its mark.</summary>
internal sealed class PrintedHtml
{
    private readonly StringBuilder rules = new("@page mark{size:A4;margin:2cm}.mark{page:mark}body{font-family:'Noto Sans CJK SC';margin:0}");
    private readonly StringBuilder body = new();

    public static string Of(IReadOnlyList<(SourceDocument Document, PrintStyle Style)> prints)
    {
        var html = new PrintedHtml();
        for (var i = 0; i < prints.Count; i++) html.Add(prints[i].Document, prints[i].Style, i);
        return $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><style>{html.rules}</style></head><body>{html.body}</body></html>";
    }

    /// <summary>What the page before a print says.</summary>
    public static string Mark(int print) => string.Create(CultureInfo.InvariantCulture, $"§{print}§");

    private void Add(SourceDocument document, PrintStyle style, int print)
    {
        var furniture = style.HasFurniture ? "@top-center{content:'某某局部门决算公开资料';font-size:9px}@bottom-center{content:counter(page);font-size:10px}" : "";
        var heading = style.RepeatsHeading ? "" : "thead{display:table-row-group}";
        var rows = style.BreaksRows ? "" : "tr{break-inside:avoid}";
        rules.Append(CultureInfo.InvariantCulture, $"@page p{print}{{{style.Page};{furniture}}}.p{print}{{page:p{print};{heading}{rows}{style.Table}}}");
        body.Append(CultureInfo.InvariantCulture, $"<div class=\"mark\">{Mark(print)}</div><div class=\"p{print}\">");
        foreach (var block in document.Blocks)
        {
            if (block is Grid grid) Add(grid);
            else body.Append("<p>").Append(Text(((Paragraph)block).Text)).Append("</p>");
        }

        body.Append("</div>");
    }

    private void Add(Grid grid)
    {
        var head = 0;
        while (head < grid.Rows.Count && !grid.Rows[head].Any(cell => cell.Text.Contains('.', StringComparison.Ordinal) || cell.Text.Length > 30)) head++;
        if (head == grid.Rows.Count || head > 4 || grid.Rows.Take(head).Any(row => row.Any(cell => cell.Row + cell.RowSpan > head))) head = 0;
        body.Append("<table><thead>");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (row == head) body.Append("</thead><tbody>");
            body.Append("<tr>");
            foreach (var cell in grid.Rows[row])
            {
                body.Append("<td");
                if (cell.RowSpan > 1) body.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                if (cell.ColumnSpan > 1) body.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                body.Append(row < head ? " class=\"h\"" : IsNumber(cell.Text) ? " class=\"n\"" : "").Append('>').Append(Text(cell.Printed)).Append("</td>");
            }

            body.Append("</tr>");
        }

        body.Append("</tbody></table>");
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExcept("0123456789.,-%—") < 0;

    private static string Text(string printed) => WebUtility.HtmlEncode(printed).Replace("\n", "<br>", StringComparison.Ordinal).Replace("\t", "&emsp;", StringComparison.Ordinal);
}
