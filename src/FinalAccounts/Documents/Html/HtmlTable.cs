using System.Globalization;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>
/// A table element: its cells at their true rows and columns, spans resolved as browsers do and clamped to the table; and whether it
/// is a table at all or only arranges a page.
/// </summary>
internal sealed class HtmlTable
{
    private const int ColumnLimit = TableShape.ColumnLimit;

    private readonly List<string> captions = [];
    private bool holdsTables;

    /// <summary>Captions of the table, which stand before it.</summary>
    public IReadOnlyList<string> Captions => captions;

    /// <summary>The cells.</summary>
    public TableShape Shape { get; } = new();

    /// <summary>Whether the table only arranges text, among it other tables.</summary>
    public bool IsLayout => holdsTables || Shape.IsLayout;

    /// <summary>The table with its cells placed; null for a table without rows.</summary>
    public static HtmlTable? Read(IElement element, int depth)
    {
        var table = new HtmlTable { holdsTables = HoldsTables(element) };
        if (table.holdsTables) return table;
        foreach (var child in element.Children)
        {
            if (HtmlElements.IsHidden(child)) continue;
            if (child.LocalName == "caption") table.captions.AddRange(HtmlText.Lines(child, depth));
            else if (child.LocalName is "tbody" or "thead" or "tfoot") table.AddGroup(child.Children.Where(row => row.LocalName == "tr"), depth);
            else if (child.LocalName == "tr") table.AddGroup([child], depth);
        }

        return table.Shape.Rows.Count == 0 ? null : table;
    }

    /// <summary>Places the rows of a row group; a row span ends with its group.</summary>
    private void AddGroup(IEnumerable<IElement> elements, int depth)
    {
        var group = elements.Where(row => !HtmlElements.IsHidden(row)).ToList();
        var coveredUntil = new int[ColumnLimit];
        for (var r = 0; r < group.Count; r++)
        {
            var row = new List<TableCell>();
            var column = 0;
            foreach (var element in group[r].Children)
            {
                if (element.LocalName is not ("td" or "th") || HtmlElements.IsHidden(element)) continue;
                while (column < ColumnLimit && coveredUntil[column] > r) column++;
                if (column == ColumnLimit) break;
                var columns = Math.Min(Span(element, "colspan", 1), ColumnLimit - column);
                var height = Span(element, "rowspan", group.Count) is var span and > 0 ? Math.Min(span, group.Count - r) : group.Count - r;
                for (var c = column; c < column + columns; c++) coveredUntil[c] = Math.Max(coveredUntil[c], r + height);
                row.Add(new TableCell(column, height, columns, HtmlText.Lines(element, depth)));
                column += columns;
            }

            Shape.Add(row);
        }
    }

    /// <summary>A span as written: leading digits; 1 where there are none; 0 means <paramref name="rest"/>.</summary>
    private static int Span(IElement cell, string name, int rest)
    {
        if (cell.GetAttribute(name) is not { Length: > 0 } text) return 1;
        var digits = text.AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        if (digits.Length == 0) return 1;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var span)) return ColumnLimit;
        return span == 0 ? rest : span;
    }

    /// <summary>Whether a table inside holds more than a cell or two of text.</summary>
    private static bool HoldsTables(IElement element) => element.Children.Any(child =>
        (child.LocalName == "table" && HasCells(child, 3) == 0) || HoldsTables(child));

    /// <summary>Looks for <paramref name="wanted"/> cells with text and returns how many are still missing.</summary>
    private static int HasCells(IElement element, int wanted)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName is "td" or "th" && HasText(child)) wanted--;
            if (wanted > 0) wanted = HasCells(child, wanted);
            if (wanted == 0) return 0;
        }

        return wanted;
    }

    private static bool HasText(INode node) => node.ChildNodes.Any(child => child is IText text ? !text.Data.AsSpan().IsWhiteSpace() : child is IElement && HasText(child));
}
