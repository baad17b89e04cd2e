namespace FinalAccounts.Documents.Pdf;

/// <summary>The tables that a page's lines draw: lines that touch or cross are one table's.</summary>
internal static class RuledTables
{
    /// <summary>More lines than these are a drawing or hostile; the densest real page has some 300.</summary>
    private const int LineLimit = 3_000;

    public static List<PageTable> Find(UprightPage page)
    {
        var lines = RuleLines.Of(page.Strokes);
        if (lines.Level.Count + lines.Upright.Count > LineLimit) return [];

        var tables = new List<PageTable>();
        foreach (var (level, upright) in Connected(lines))
        {
            if (Lattice.Cells(level, upright) is not { Count: > 1 } cells) continue;
            var area = cells.Aggregate(Area.Nothing, (all, cell) => all.With(cell.Area));
            tables.Add(new PageTable(page, area, cells));
        }

        // A table in a cell of another, and text in it, come first.
        tables.Sort((a, b) => (a.Area.Width * a.Area.Height).CompareTo(b.Area.Width * b.Area.Height));
        return tables;
    }

    private static IEnumerable<(List<RuleLine> Level, List<RuleLine> Upright)> Connected(RuleLines lines)
    {
        var level = lines.Level.Count;
        var parent = Enumerable.Range(0, level + lines.Upright.Count).ToArray();
        for (var h = 0; h < level; h++)
        {
            for (var v = 0; v < lines.Upright.Count; v++)
            {
                if (Touch(lines.Level[h], lines.Upright[v])) parent[Root(parent, h)] = Root(parent, level + v);
            }
        }

        return Enumerable.Range(0, parent.Length)
            .GroupBy(line => Root(parent, line))
            .Select(group => (group.Where(line => line < level).Select(line => lines.Level[line]).ToList(), group.Where(line => line >= level).Select(line => lines.Upright[line - level]).ToList()));
    }

    private static bool Touch(RuleLine level, RuleLine upright) =>
        upright.At >= level.From - Lattice.Snap && upright.At <= level.To + Lattice.Snap &&
        level.At >= upright.From - Lattice.Snap && level.At <= upright.To + Lattice.Snap;

    private static int Root(int[] parent, int line)
    {
        while (parent[line] != line) line = parent[line] = parent[parent[line]];
        return line;
    }
}
