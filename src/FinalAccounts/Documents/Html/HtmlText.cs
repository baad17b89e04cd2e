using System.Text;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>The running text of a page as a browser lays it out: white space folded, lines broken at br and around blocks.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder line = new();

    /// <summary>Adds a text node: its line ends and runs of spaces are one space, except in preformatted text.</summary>
    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
    }

    /// <summary>The line so far, trimmed, which ends here.</summary>
    public string Take()
    {
        if (line.Length == 0) return "";
        var text = line.ToString().Trim();
        line.Clear();
        return text;
    }

    /// <summary>The lines of one element's content, as of a table cell.</summary>
    public static List<string> Lines(IElement element, int depth)
    {
        var lines = new List<string>();
        var text = new HtmlText();
        Collect(element, text, lines, depth);
        End(text, lines);
        return lines;
    }

    private static void Collect(INode node, HtmlText text, List<string> lines, int depth)
    {
        HtmlDepth.Check(depth);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement { LocalName: "br" })
            {
                End(text, lines);
            }
            else if (child is IElement element && !HtmlElements.IsHidden(element))
            {
                var isBlock = HtmlElements.IsBlock(element);
                if (isBlock) End(text, lines);
                Collect(element, text, lines, depth + 1);
                if (isBlock) End(text, lines);
            }
        }
    }

    private static void End(HtmlText text, List<string> lines)
    {
        if (text.Take() is { Length: > 0 } line) lines.Add(line);
    }
}
