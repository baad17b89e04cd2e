using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// The pieces of a table on one page or several → one grid. A piece goes on with the table before it when nothing stands between and
/// its columns begin where that one's do; a heading that is printed again is left out.
/// </summary>
internal sealed partial class GridAssembly
{
    /// <summary>Two pages' columns that lie so close are one; less than what makes two edges one.</summary>
    private const float SameColumn = 2;

    /// <summary>Columns so close, and not one, belong to two tables.</summary>
    private const float OtherColumn = 6;

    /// <summary>A repeated heading begins in one of so many first rows.</summary>
    private const int HeadingRows = 8;

    private readonly List<PageTable> pieces = [];
    private readonly List<(PageCell Cell, string Text, int Row, int RowSpan, UprightPage Page, float? Confidence)> cells = [];
    private int rowCount;

    public bool IsEmpty => pieces.Count == 0;

    /// <summary>Whether the piece goes on with the table so far.</summary>
    public bool Continues(PageTable piece)
    {
        if (pieces.Count == 0 || pieces[^1].Page.Number + 1 != piece.Page.Number) return false;
        if (Math.Abs(pieces[0].Area.X0 - piece.Area.X0) > SameColumn || Math.Abs(pieces[0].Area.X1 - piece.Area.X1) > SameColumn) return false;
        if (pieces[^1].Cells.Any(cell => cell.IsOpenBelow) && piece.Cells.Any(cell => cell.IsOpenAbove)) return true;
        var known = PageTable.Edges([.. pieces.SelectMany(one => one.Columns)]);
        var distances = piece.Columns.Select(place => known.Min(other => Math.Abs(place - other))).ToList();
        return !distances.Exists(distance => distance is > SameColumn and < OtherColumn) && (Shared(piece.Columns, known) || Shared(known, piece.Columns));
    }

    public void Add(PageTable piece)
    {
        var edges = PageTable.Edges([.. piece.Cells.SelectMany(cell => new[] { cell.Area.Y0, cell.Area.Y1 })]);
        var added = piece.Cells.Select(cell => (Cell: cell, Text: CellText.Of(cell), Top: Edge(edges, cell.Area.Y0), Bottom: Edge(edges, cell.Area.Y1))).ToList();
        var repeated = pieces.Count == 0 ? 0 : RepeatedRows(added.Select(cell => (cell.Top, cell.Text)).ToList(), edges.Count - 1);
        var broken = repeated > 0 ? [] : BrokenCells(piece);
        var isWholeRow = broken.Count > 0 && added.Where(cell => cell.Top == 0).All(cell => cell.Bottom == 1 && broken.ContainsKey(cell.Cell));
        if (isWholeRow) rowCount--;
        foreach (var (cell, text, top, bottom) in added)
        {
            if (bottom <= repeated) continue;
            if (broken.TryGetValue(cell, out var index))
            {
                var begun = cells[index];
                cells[index] = begun with { Text = begun.Text.Length == 0 || text.Length == 0 ? begun.Text + text : begun.Text + "\n" + text, RowSpan = begun.RowSpan + (isWholeRow ? 0 : bottom), Confidence = Lower(begun.Confidence, Confidence(cell, piece.Page)) };
                continue;
            }

            cells.Add((cell, text, rowCount + Math.Max(top, repeated) - repeated, Math.Max(1, bottom - Math.Max(top, repeated)), piece.Page, Confidence(cell, piece.Page)));
        }

        rowCount += edges.Count - 1 - repeated;
        pieces.Add(piece);
    }

    /// <summary>Adds the grid to the blocks, with what is doubtful in it, and begins anew.</summary>
    public void Complete(BlockList blocks, List<ImportIssue> issues)
    {
        var ordinal = blocks.Blocks.Count;
        var edges = PageTable.Edges([.. pieces.SelectMany(piece => piece.Columns)]);
        var rows = Enumerable.Range(0, rowCount).Select(_ => new List<GridCell>()).ToList();
        foreach (var (cell, text, row, rowSpan, page, confidence) in cells.OrderBy(cell => cell.Cell.Area.X0))
        {
            var column = Edge(edges, cell.Area.X0);
            var printed = cell.IsDoubtful ? Glyph.Unknown + text : text;
            var columnSpan = Math.Max(1, Edge(edges, cell.Area.X1) - column);
            if (cell.IsDoubtful)
            {
                // What covers a field may be the field's own: none of them is blank.
                for (var field = 0; field < rowSpan * columnSpan; field++)
                {
                    rows[row + (field / columnSpan)].Add(new GridCell(row + (field / columnSpan), column + (field % columnSpan), TextNormaliser.Normalise(printed), text) { Box = page.Box(cell.Area) });
                }

                issues.Add(cell.Runs.Count == 1 ? PdfMessages.NumberOverLine(text, Place.Cell(ordinal, row, column)) : PdfMessages.LineMissing(text, Place.Cell(ordinal, row, column)));
                continue;
            }

            rows[row].Add(new GridCell(row, column, TextNormaliser.Normalise(printed), text)
            {
                RowSpan = rowSpan,
                ColumnSpan = columnSpan,
                Box = page.Box(cell.Area),
                Confidence = confidence,
            });
        }

        foreach (var row in rows) row.Sort((a, b) => a.Column.CompareTo(b.Column));
        blocks.AddGrid(GridAlignment.Exact, rows);
        pieces.Clear();
        cells.Clear();
        rowCount = 0;
    }

    /// <summary>The piece's cells whose row the page's end broke, each with the index of the cell that it goes on with: both without a line between, and of one width.</summary>
    private Dictionary<PageCell, int> BrokenCells(PageTable piece)
    {
        var broken = new Dictionary<PageCell, int>(ReferenceEqualityComparer.Instance);
        foreach (var cell in piece.Cells.Where(cell => cell.IsOpenAbove))
        {
            var index = cells.FindIndex(begun => begun.Row + begun.RowSpan == rowCount && begun.Cell.IsOpenBelow && begun.Page == pieces[^1].Page &&
                Math.Abs(begun.Cell.Area.X0 - cell.Area.X0) <= SameColumn && Math.Abs(begun.Cell.Area.X1 - cell.Area.X1) <= SameColumn);
            if (index >= 0) broken[cell] = index;
        }

        return broken;
    }

    /// <summary>A cell of a scan without any ink is as certain as can be.</summary>
    private static float? Confidence(PageCell cell, UprightPage page) => cell.Runs.Min(run => run.Confidence) ?? (page.IsReadByMachine ? 1 : null);

    private static float? Lower(float? one, float? other) => one is null || other < one ? other : one;

    private static int Edge(List<float> edges, float place)
    {
        var edge = edges.BinarySearch(place);
        return edge >= 0 ? edge : Math.Max(0, ~edge - 1);
    }

    private static bool Shared(IReadOnlyList<float> some, IReadOnlyList<float> others) =>
        some.Count(place => others.Any(other => Math.Abs(place - other) <= SameColumn)) * 5 >= some.Count * 4;

    /// <summary>How many first rows of a piece print the table's heading again.</summary>
    private int RepeatedRows(List<(int Top, string Text)> added, int count)
    {
        var piece = RowTexts(added, count);
        var before = RowTexts([.. cells.Where(cell => cell.Row < HeadingRows * 2).Select(cell => (cell.Row, cell.Text))], Math.Min(rowCount, HeadingRows * 2));
        for (var start = 0; start < Math.Min(before.Count, HeadingRows); start++)
        {
            var same = 0;
            while (same < HeadingRows && same < piece.Count && start + same < before.Count && piece[same] == before[start + same] && !Amount().IsMatch(piece[same])) same++;
            if (same > 0 && piece.Take(same).Any(text => text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))) return same;
        }

        return 0;
    }

    private static List<string> RowTexts(List<(int Row, string Text)> texts, int count)
    {
        var rows = Enumerable.Repeat("", count).ToList();
        foreach (var (row, text) in texts)
        {
            if (row < count) rows[row] += TextNormaliser.Normalise(text) + "\t";
        }

        return rows;
    }

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex Amount();
}
