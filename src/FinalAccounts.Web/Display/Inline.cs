using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FinalAccounts.Web.Display;

/// <summary>Small pieces of a line of text, put together without the white space that a template would add between them.</summary>
public static class Inline
{
    /// <summary>A link.</summary>
    public static IHtmlContent Link(string address, string text, string? css = null, string? title = null)
    {
        var link = Element("a", text, css, title);
        link.Attributes["href"] = address;
        return link;
    }

    /// <summary>A stretch of text with a class.</summary>
    public static IHtmlContent Span(string text, string css) => Element("span", text, css, null);

    /// <summary>The marked words of a document; the anchor that links to a place lead to.</summary>
    public static IHtmlContent Mark(string text, string? id = null)
    {
        var mark = Element("mark", text, null, null);
        if (id is not null) mark.Attributes["id"] = id;
        return mark;
    }

    /// <summary>Plain text.</summary>
    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    private static TagBuilder Element(string name, string text, string? css, string? title)
    {
        var element = new TagBuilder(name);
        if (css is not null) element.AddCssClass(css);
        if (title is not null) element.Attributes["title"] = title;
        element.InnerHtml.Append(text);
        return element;
    }
}
