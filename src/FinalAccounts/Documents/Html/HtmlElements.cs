using System.Collections.Frozen;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>Which elements of a page are blocks, and which are not text at all.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
        "optgroup", "option", "p", "pre", "section", "summary", "table", "caption", "tbody", "thead", "tfoot", "tr", "td", "th", "ul");

    private static readonly FrozenSet<string> NotText = FrozenSet.Create(
        "audio", "canvas", "datalist", "del", "embed", "head", "iframe", "map", "math", "noembed", "noframes", "noscript", "object", "script", "select",
        "style", "svg", "template", "textarea", "title", "video");

    /// <summary>Whether text before and after the element stands in paragraphs of their own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether the element shows no text: code, other media, deleted words, and what the page itself hides.</summary>
    public static bool IsHidden(IElement element)
    {
        if (NotText.Contains(element.LocalName)) return true;
        if (element.Attributes.Length == 0) return false;
        if (element.HasAttribute("hidden")) return true;
        return element.GetAttribute("style") is { Length: > 8 } style && Hides(style);
    }

    /// <summary>display:none, visibility:hidden or Word's mso-hide:all, with white space or not.</summary>
    private static bool Hides(string style)
    {
        foreach (var part in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(part);
            var colon = declaration.IndexOf(':');
            if (colon < 0) continue;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            var hidden = name.Equals("display", StringComparison.OrdinalIgnoreCase) ? "none"
                : name.Equals("visibility", StringComparison.OrdinalIgnoreCase) ? "hidden"
                : name.Equals("mso-hide", StringComparison.OrdinalIgnoreCase) ? "all" : null;
            if (hidden is not null && value.StartsWith(hidden, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
