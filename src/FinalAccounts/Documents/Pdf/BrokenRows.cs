using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Rows that a page's end breaks where the lines end before the text does, as browsers draw them: a line of text directly below the
/// last piece, or directly above the next page's, is the row's when both pieces are open there and nothing else stands between.
/// </summary>
internal static class BrokenRows
{
    /// <summary>So far from the table the next line of a cell's text may stand.</summary>
    private const float Reach = 16;

    /// <summary>The two pieces of one table begin and end so close.</summary>
    private const float SamePlace = 2;

    public static void Complete(List<PageContent> pages)
    {
        for (var i = 1; i < pages.Count; i++)
        {
            var before = pages[i - 1].Items;
            var after = pages[i].Items;
            var last = before.FindLastIndex(item => item is TableItem);
            var first = after.FindIndex(item => item is TableItem);
            if (last < 0 || first < 0) continue;
            var (begun, rest) = (((TableItem)before[last]).Table, ((TableItem)after[first]).Table);
            if (!AreOneTable(begun, rest)) continue;
            var below = before.Skip(last + 1).Cast<LineItem>().ToList();
            var above = after.Take(first).Cast<LineItem>().ToList();
            if (!below.TrueForAll(item => Belongs(item, begun, begun.Area.Y1)) || !above.TrueForAll(item => Belongs(item, rest, rest.Area.Y0))) continue;
            Take(before, begun, below);
            Take(after, rest, above);
        }
    }

    private static bool AreOneTable(PageTable begun, PageTable rest) =>
        begun.Page.Number + 1 == rest.Page.Number && begun.Cells.Any(cell => cell.IsOpenBelow) && rest.Cells.Any(cell => cell.IsOpenAbove) &&
        Math.Abs(begun.Area.X0 - rest.Area.X0) <= SamePlace && Math.Abs(begun.Area.X1 - rest.Area.X1) <= SamePlace;

    private static bool Belongs(LineItem item, PageTable table, float end) =>
        Math.Abs(item.Line.Runs[0].Middle - end) <= Reach && !HeadingShapes.StandsAboveTable(TextNormaliser.Normalise(item.Line.Text)) &&
        item.Line.Runs.All(run => Cell(table, run, end) is { } cell && run.X0 >= cell.Area.X0 && run.X1 <= cell.Area.X1);

    private static PageCell? Cell(PageTable table, GlyphRun run, float end) => table.CellAt(run.Centres[run.Centres.Count / 2], end) is { } cell &&
        (end == table.Area.Y1 ? cell.IsOpenBelow : cell.IsOpenAbove) ? cell : null;

    private static void Take(List<PageItem> items, PageTable table, List<LineItem> lines)
    {
        foreach (var item in lines)
        {
            var end = item.Line.Runs[0].Middle > table.Area.Y1 ? table.Area.Y1 : table.Area.Y0;
            foreach (var run in item.Line.Runs) Cell(table, run, end)!.Runs.Add(run);
            items.Remove(item);
        }
    }
}
