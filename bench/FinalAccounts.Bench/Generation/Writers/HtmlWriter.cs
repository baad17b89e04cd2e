using System.Globalization;
using System.Text;

namespace FinalAccounts.Bench.Generation.Writers;

/// <summary>A page of a government site: head line, navigation, the article with tables in rowspan and colspan, foot line.</summary>
internal static class HtmlWriter
{
    public static string Write(PublishedDocument document, string site, int year)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(Encode(document.Title)).Append('_').Append(Encode(site))
            .Append("</title>\n<style>table{border-collapse:collapse}td{border:1px solid #333;padding:2px 4px}</style>\n</head>\n<body>\n")
            .Append("<div class=\"top\"><a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a> &gt; <a href=\"/zwgk/czjs/\">财政决算</a></div>\n<div class=\"article\">\n<h1>")
            .Append(Encode(document.Title)).Append("</h1>\n<p class=\"info\">发布时间：").Append((year + 1).ToString(CultureInfo.InvariantCulture)).Append("-09-12　来源：").Append(Encode(site)).Append("</p>\n<div class=\"content\">\n");
        foreach (var element in document.Elements)
        {
            switch (element)
            {
                case HeadingElement heading:
                    html.Append("<p style=\"text-align:").Append(heading.Level == 1 ? "center" : "left").Append("\"><strong>").Append(Encode(heading.Text)).Append("</strong></p>\n");
                    break;
                case ContentsElement line:
                    html.Append("<p>").Append(Encode(line.Text.TrimStart())).Append("……").Append(line.Page.ToString(CultureInfo.InvariantCulture)).Append("</p>\n");
                    break;
                case ParagraphElement paragraph:
                    html.Append("<p>　　").Append(Encode(paragraph.Text)).Append("</p>\n");
                    break;
                case TableElement table:
                    Table(html, table);
                    break;
            }
        }

        return html.Append("</div>\n</div>\n<div class=\"foot\">主办：").Append(Encode(site)).Append("　网站标识码：9901000001</div>\n</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder html, TableElement table)
    {
        if (table.Title.Length > 0) html.Append("<p style=\"text-align:center\"><strong>").Append(Encode(table.Title)).Append("</strong></p>\n");
        if (table.Label is not null) html.Append("<p style=\"text-align:right\">").Append(Encode(table.Label)).Append("</p>\n");
        if (table.Caption.Count > 0) html.Append("<p>").AppendJoin("　", table.Caption.Select(Encode)).Append("</p>\n");
        html.Append("<table>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td");
                if (cell.Columns > 1) html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"");
                if (cell.Rows > 1) html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.Rows}\"");
                html.Append('>');
                var text = Encode(cell.Text.Trim()).Replace("    ", "&nbsp;&nbsp;", StringComparison.Ordinal);
                html.Append(cell.IsHeading && text.Length > 0 ? $"<b>{text}</b>" : text).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
        foreach (var note in table.Notes) html.Append("<p>").Append(Encode(note.Trim())).Append("</p>\n");
    }

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
