using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Html;

/// <summary>Bounds on a page's tags, looked at before it is parsed: a hostile page costs neither memory, time nor the stack.</summary>
internal static partial class HtmlDepth
{
    /// <summary>Browsers flatten a page at 512 levels; site templates and Word reach some dozens.</summary>
    public const int Limit = 600;

    /// <summary>Tags, opening and closing; a disclosure of 3 MB saved from Word has about 100,000.</summary>
    public const int TagLimit = 1_000_000;

    /// <summary>Elements that another of their kind, or their parent's end, closes: an open one is not a level.</summary>
    private static readonly HashSet<string> ClosedByOthers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "area", "base", "body", "br", "button", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "nobr",
        "optgroup", "option", "p", "param", "rp", "rt", "script", "source", "style", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "wbr",
    };

    /// <summary>Thrown inside the reader only; it knows the file's name.</summary>
    public sealed class ExceededException : Exception;

    public static void Check(int depth)
    {
        if (depth > Limit) throw new ExceededException();
    }

    /// <summary>Whether the tags, opened and not closed, would nest deeper than <see cref="Limit"/>.</summary>
    public static bool IsTooDeep(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lookup = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var known = ClosedByOthers.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        foreach (var tag in Tags().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index + 1, tag.Length - 1);
            var closes = text[0] == '/';
            var name = closes ? text[1..] : text;
            if (known.Contains(name)) continue;
            lookup.TryGetValue(name, out var count);
            if (closes && count == 0) continue;
            lookup[name] = count + (closes ? -1 : 1);
            depth += closes ? -1 : 1;
            if (depth > Limit) return true;
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:_-]{0,30}")]
    private static partial Regex Tags();
}
