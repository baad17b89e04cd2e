using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// A row that a page's end splits and that is closed with a line on both pages, as word processors draw it. The next page's first row
/// is its rest when it holds words only, none of which would have had room in the cell above, and the row above has the numbers.
/// </summary>
internal static class SplitRow
{
    /// <summary>Two pages' columns that lie so close are one.</summary>
    private const float SameColumn = 2;

    /// <summary>Each cell of the rest with the cell that it goes on with; none where it is a row of its own.</summary>
    public static IReadOnlyList<(PageCell Next, PageCell Begun)> Rest(IReadOnlyList<PageCell> first, IReadOnlyList<PageCell> above)
    {
        if (!first.Any(cell => cell.Runs.Count > 0) || !above.Any(cell => cell.Runs.Exists(run => run.IsNumber))) return [];
        var pairs = new List<(PageCell, PageCell)>(first.Count);
        foreach (var rest in first)
        {
            var begun = above.FirstOrDefault(cell => Math.Abs(cell.Area.X0 - rest.Area.X0) <= SameColumn && Math.Abs(cell.Area.X1 - rest.Area.X1) <= SameColumn);
            if (begun is null || !GoesOn(begun, rest)) return [];
            pairs.Add((rest, begun));
        }

        return pairs;
    }

    private static bool GoesOn(PageCell begun, PageCell rest)
    {
        if (rest.Runs.Count == 0) return true;
        if (begun.Runs.Count == 0 || rest.IsDoubtful || begun.IsDoubtful || rest.Runs.Exists(run => run.HasDigit)) return false;
        TextLine line = TextLine.Of(begun.Runs)[^1], next = TextLine.Of(rest.Runs)[0];
        return !HeadingShapes.BeginsApart(TextNormaliser.Normalise(next.Text)) && line.X1 - line.X0 + WrappedText.FirstWord(next) > begun.Area.Width - (next.Size * 1.2f);
    }
}
