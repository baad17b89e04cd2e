namespace FinalAccounts.Documents.Pdf;

/// <summary>Puts a page's text into the cells of its tables.</summary>
internal static class CellPlacement
{
    /// <summary>A number with so much of it in one cell is that cell's.</summary>
    private const float CertainShare = 0.75f;

    /// <summary>Places each run and returns those that stand in no table.</summary>
    public static List<GlyphRun> Place(UprightPage page, IReadOnlyList<PageTable> tables)
    {
        var outside = new List<GlyphRun>();
        foreach (var run in page.Runs)
        {
            if (tables.FirstOrDefault(table => table.Area.Holds(run.Centres[run.Centres.Count / 2], run.Middle)) is not { } table || Cell(table, run) is not { } cell) outside.Add(run);
            else cell.Runs.Add(run);
        }

        return outside;
    }

    private static PageCell? Cell(PageTable table, GlyphRun run)
    {
        var first = table.CellAt(run.Centres[0], run.Middle);
        var last = table.CellAt(run.Centres[^1], run.Middle);
        if (first is not null && ReferenceEquals(first, last)) return first;

        // Words flow over into the blank cell behind; a number stays where most of it is.
        if (!run.IsNumber) return first ?? last;
        var shares = run.Centres.Select(x => table.CellAt(x, run.Middle)).Where(cell => cell is not null).GroupBy(cell => cell!).MaxBy(group => group.Count());
        if (shares is null) return null;
        if (shares.Count() < run.Centres.Count * CertainShare) shares.Key.IsDoubtful = true;
        return shares.Key;
    }
}
