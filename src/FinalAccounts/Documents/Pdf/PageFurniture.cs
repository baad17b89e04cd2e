using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Page numbers, and headers and footers that are the same on many pages, taken out of the pages.</summary>
internal static partial class PageFurniture
{
    /// <summary>On so many pages the same line at the same height is a header.</summary>
    private const int CertainPages = 3;

    /// <summary>Page numbers and headers stand in the outer eighth of a page.</summary>
    private const float Margin = 0.125f;

    public static void Remove(List<PageContent> pages)
    {
        var outermost = pages.SelectMany(Outermost).ToList();
        var repeated = outermost
            .GroupBy(item => (item.Line.Text, (int)MathF.Round(item.Line.Baseline / 4)))
            .Where(group => group.Count() >= Math.Max(CertainPages, pages.Count / 3) && !HeadingShapes.StandsAboveTable(TextNormaliser.Normalise(group.Key.Text)))
            .SelectMany(group => group).ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);
        repeated.UnionWith(Numbered(outermost, Math.Max(CertainPages, pages.Count / 3)));
        var numbers = LoneNumbers(outermost);
        foreach (var page in pages)
        {
            page.Items.RemoveAll(item => item is LineItem line && (repeated.Contains(line) || numbers.Contains(line) || (IsInMargin(line) && PageMarks.IsMark(line.Line.Text))));
        }
    }

    /// <summary>A page's first and last two lines, as far as they stand in its margins.</summary>
    private static IEnumerable<LineItem> Outermost(PageContent page)
    {
        var first = page.Items.Take(2).TakeWhile(item => item is LineItem).ToList();
        var last = page.Items.Skip(Math.Max(first.Count, page.Items.Count - 2)).Reverse().TakeWhile(item => item is LineItem);
        return first.Concat(last).Cast<LineItem>().Where(IsInMargin);
    }

    private static bool IsInMargin(LineItem item) => item.Line.Baseline < item.Page.Height * Margin || item.Line.Baseline > item.Page.Height * (1 - Margin);

    /// <summary>Lines that are the same at the same height but for a number that goes up with the pages: an address and 5/19, as browsers print it.</summary>
    private static IEnumerable<PageItem> Numbered(List<LineItem> outermost, int certain) => outermost
        .SelectMany(item => Integer().Matches(item.Line.Text).Select(match => (
            Item: item,
            Words: item.Line.Text.Remove(match.Index, match.Length).Insert(match.Index, "#"),
            Offset: int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) - item.Page.Number)))
        .GroupBy(line => (line.Words, line.Offset, (int)MathF.Round(line.Item.Line.Baseline / 4)), line => line.Item)
        .Where(group => group.Count() >= certain)
        .SelectMany(group => group);

    /// <summary>Numbers alone on the outermost line that go up with the pages: on two pages at the least the distance to the page is the same.</summary>
    private static HashSet<PageItem> LoneNumbers(List<LineItem> outermost) => outermost
        .Where(item => item.Line.Text.Length <= 4 && int.TryParse(item.Line.Text, out _))
        .GroupBy(item => item.Page.Number - int.Parse(item.Line.Text, System.Globalization.CultureInfo.InvariantCulture))
        .Where(group => group.Count() > 1)
        .SelectMany(group => group).ToHashSet<PageItem>(ReferenceEqualityComparer.Instance);

    [GeneratedRegex(@"(?<![\d.,])\d{1,4}(?![\d.,])")]
    private static partial Regex Integer();
}
