namespace FinalAccounts.Documents.Pdf;

/// <summary>Puts a page's text into the cells of its tables.</summary>
internal static class CellPlacement
{
    /// <summary>A number with so much of it in one cell is that cell's.</summary>
    private const float CertainShare = 0.75f;

    /// <summary>Programs that draw cell by cell join at most every so many characters.</summary>
    private const int FewJoints = 3;

    /// <summary>Places each run and returns those that stand in no table.</summary>
    public static List<GlyphRun> Place(UprightPage page, IReadOnlyList<PageTable> tables)
    {
        var outside = new List<GlyphRun>();
        foreach (var run in page.Runs.SelectMany(run => Parted(run, tables)))
        {
            if (tables.FirstOrDefault(table => table.Area.Holds(run.Centres[run.Centres.Count / 2], run.Middle)) is not { } table || Cell(table, run) is not { } cell) outside.Add(run);
            else cell.Runs.Add(run);
        }

        return outside;
    }

    /// <summary>
    /// A run's parts where a cell's words touch the next one's number: drawn apart, and on either side of the line between the cells. Where
    /// a program draws each character by itself, that says nothing.
    /// </summary>
    private static IEnumerable<GlyphRun> Parted(GlyphRun run, IReadOnlyList<PageTable> tables)
    {
        if (run.Joints.Count * FewJoints > run.Text.Length) return [run];
        foreach (var joint in run.Joints)
        {
            if (joint.Centre == 0 || joint.Centre >= run.Centres.Count || char.IsAsciiDigit(run.Text[joint.Text - 1]) || !char.IsAsciiDigit(run.Text[joint.Text])) continue;
            if (CellAt(tables, run.Centres[joint.Centre - 1], run.Middle) is not { } before || CellAt(tables, run.Centres[joint.Centre], run.Middle) is not { } behind || ReferenceEquals(before, behind)) continue;
            var (first, rest) = run.Part(joint);
            return [first, .. Parted(rest, tables)];
        }

        return [run];
    }

    private static PageCell? CellAt(IReadOnlyList<PageTable> tables, float x, float y) => tables.FirstOrDefault(table => table.Area.Holds(x, y))?.CellAt(x, y);

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
