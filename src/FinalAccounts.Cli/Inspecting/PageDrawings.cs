using System.Globalization;
using System.Security;
using System.Text;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>Writes the drawn pages: one SVG a page into a folder, one SVG for a single page, or one web page with all of them.</summary>
internal static class PageDrawings
{
    /// <summary>Writes to where <paramref name="target"/> says and returns the files; null where that can't be written.</summary>
    public static IReadOnlyList<string>? Write(Inspection inspection, IReadOnlyList<PageSketch> pages, string target)
    {
        try
        {
            if (target.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) return [Write(target, Page(inspection, pages))];
            if (target.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && pages.Count == 1) return [Write(target, PageSvg.Draw(inspection, pages[0]))];
            var folder = target.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? target[..^4] : target;
            return [.. pages.Select(page => Write(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"page-{page.Page:000}.svg")), PageSvg.Draw(inspection, page)))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Page(Inspection inspection, IReadOnlyList<PageSketch> pages)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>").Append(SvgText.Escape(inspection.Document.File.Name)).Append("</title></head><body>\n");
        foreach (var page in pages) html.Append(CultureInfo.InvariantCulture, $"<h2>第 {page.Page} 页</h2>\n{PageSvg.Draw(inspection, page)}");
        return html.Append("</body></html>\n").ToString();
    }

    private static string Write(string path, string content)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        File.WriteAllText(path, content);
        return path;
    }
}
