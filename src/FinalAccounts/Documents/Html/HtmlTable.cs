using System.Globalization;
using AngleSharp.Dom;

namespace FinalAccounts.Documents.Html;

/// <summary>
/// A table element: its cells at their true rows and columns, spans resolved as browsers do and clamped to the table; and whether it
/// is a table at all or only arranges a page.
/// </summary>
internal sealed class HtmlTable
{
    /// <summary>No real disclosure table has more columns; a wider span is a slip or hostile.</summary>
    private const int ColumnLimit = 256;

    private readonly List<List<HtmlCell>> rows = [];
    private readonly List<string> captions = [];
    private bool holdsTables;

    /// <summary>Captions of the table, which stand before it.</summary>
    public IReadOnlyList<string> Captions => captions;

    /// <summary>Whether the table only arranges text: other tables inside, a single column, a caption's line, or one cell with most of the page.</summary>
    public bool IsLayout => holdsTables || rows.All(row => row.Count <= 1) || IsCaptionLine() || IsPageFrame();

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

        return table.rows.Count == 0 ? null : table;
    }

    /// <summary>The rows as a grid's, covered cells left out.</summary>
    public IReadOnlyList<IReadOnlyList<GridCell>> Rows()
    {
        // A column exists where a cell begins in it: a title over 1,000 columns is as wide as the table.
        var width = 1 + rows.SelectMany(row => row).Max(cell => cell.Column);
        return [.. rows.Select((row, r) => (IReadOnlyList<GridCell>)[.. row.Select(cell => new GridCell(r, cell.Column, cell.Text, cell.Printed)
        {
            RowSpan = cell.RowSpan,
            ColumnSpan = Math.Clamp(cell.ColumnSpan, 1, width - cell.Column),
        })])];
    }

    /// <summary>Places the rows of a row group; a row span ends with its group.</summary>
    private void AddGroup(IEnumerable<IElement> elements, int depth)
    {
        var group = elements.Where(row => !HtmlElements.IsHidden(row)).ToList();
        var coveredUntil = new int[ColumnLimit];
        for (var r = 0; r < group.Count; r++)
        {
            var row = new List<HtmlCell>();
            var column = 0;
            foreach (var element in group[r].Children)
            {
                if (element.LocalName is not ("td" or "th") || HtmlElements.IsHidden(element)) continue;
                while (column < ColumnLimit && coveredUntil[column] > r) column++;
                if (column == ColumnLimit) break;
                var columns = Math.Min(Span(element, "colspan", 1), ColumnLimit - column);
                var height = Span(element, "rowspan", group.Count) is var span and > 0 ? Math.Min(span, group.Count - r) : group.Count - r;
                for (var c = column; c < column + columns; c++) coveredUntil[c] = Math.Max(coveredUntil[c], r + height);
                row.Add(new HtmlCell(column, height, columns, HtmlText.Lines(element, depth)));
                column += columns;
            }

            rows.Add(row);
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

    /// <summary>
    /// 部门：某局 | 2024年度 | 金额单位：万元 in a table of its own, or the words of a menu: no number, and either one row, or up to three
    /// of which each that has several cells has a colon.
    /// </summary>
    private bool IsCaptionLine()
    {
        var printed = rows.Where(row => row.Exists(cell => cell.Text.Length > 0)).Select(row => row.Where(cell => cell.Text.Length > 0).ToList()).ToList();
        return printed.Count <= 3 && !printed.Exists(row => row.Exists(cell => cell.IsNumber)) &&
            (printed.Count <= 1 || printed.TrueForAll(row => row.Count == 1 || row.Exists(cell => cell.Text.AsSpan().IndexOfAny("：:") > 0)));
    }

    /// <summary>A site's frame: fewer than three rows with three cells, and a cell with many lines that holds most of the text.</summary>
    private bool IsPageFrame()
    {
        if (rows.Count(row => row.Count(cell => cell.Text.Length > 0) >= 3) >= 3) return false;
        var largest = rows.SelectMany(row => row).MaxBy(cell => cell.Text.Length);
        var all = rows.Sum(row => row.Sum(cell => cell.Text.Length));
        return largest is not null && largest.Lines >= 8 && largest.Text.Length * 2 > all;
    }
}
