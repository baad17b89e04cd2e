namespace FinalAccounts.Documents.Pdf;

/// <summary>A heading over columns from one to another.</summary>
internal sealed record UnruledHeading(HeadingBlock Block, int First, int Last);

/// <summary>The headings of a table without lines that stand over several columns.</summary>
internal static class UnruledHeadings
{
    /// <summary>How far from its columns' middle a heading may stand, as a share of their width: what is printed in the outer columns need not fill them.</summary>
    private const float OffCentre = 0.15f;

    /// <summary>The lowest headings: those on the lowest line, and those that stand too low to have another below.</summary>
    public static List<HeadingBlock> Leaves(List<HeadingBlock> blocks)
    {
        var top = blocks.Min(block => block.Lines[0].Baseline);
        var bottom = blocks.Max(block => block.Lines[^1].Baseline);
        var half = bottom - top < blocks[0].Size * 0.5f ? top : ((top + bottom) / 2) - (blocks[0].Size * 0.25f);
        return blocks.FindAll(block => block.Middle >= half && !blocks.Exists(other => other.Lines[0].Baseline > block.Lines[^1].Baseline && other.Overlaps(block.X0, block.X1)));
    }

    /// <summary>
    /// The upper headings with their columns: the columns whose own headings stand lowest, side by side, are parted among those above
    /// so that each stands in the middle of its own; null where that is not certain.
    /// </summary>
    public static List<UnruledHeading>? Above(List<HeadingBlock> uppers, List<UnruledColumn> columns)
    {
        var found = new List<UnruledHeading>();
        if (uppers.Count == 0) return found;
        if (uppers.Max(upper => upper.Middle) - uppers.Min(upper => upper.Middle) > uppers[0].Size * 0.5f) return null;
        var headings = columns.Select(column => column.Heading?.Middle ?? float.MaxValue).ToList();
        var lowest = columns.Where(column => column.Heading is not null).Max(column => column.Heading!.Middle);
        var isLow = headings.Select(middle => middle >= lowest - (uppers[0].Size * 0.4f)).ToList();
        for (int first = 0, end; first < columns.Count; first = end + 1)
        {
            for (end = first; end < columns.Count && isLow[end];) end++;
            if (end == first) continue;
            var above = uppers.Where(upper => upper.Centre > columns[first].X0 && upper.Centre < columns[end - 1].X1).OrderBy(upper => upper.X0).ToList();
            if (above.Count == 0) continue;
            if (Parted(above, columns, first, end) is not { } parted) return null;
            found.AddRange(parted);
        }

        return found.Count == uppers.Count ? found : null;
    }

    /// <summary>The one way to part columns among the headings above, each in the middle of its own.</summary>
    private static List<UnruledHeading>? Parted(List<HeadingBlock> above, List<UnruledColumn> columns, int first, int end)
    {
        var ways = Ways(above, columns, first, end).OrderBy(way => way.Error).Take(2).ToList();
        return ways.Count == 0 || (ways.Count > 1 && ways[1].Error - ways[0].Error < above[0].Size) ? null : ways[0].Headings;
    }

    private static IEnumerable<(float Error, List<UnruledHeading> Headings)> Ways(List<HeadingBlock> above, List<UnruledColumn> columns, int first, int end)
    {
        if (above.Count > 3) yield break;
        for (var next = above.Count == 1 ? end : first + 1; next <= end - (above.Count - 1); next++)
        {
            float x0 = columns[first].X0, x1 = columns[next - 1].X1;
            var error = Math.Abs(((x0 + x1) / 2) - above[0].Centre);
            if (error > Math.Max((x1 - x0) * OffCentre, above[0].Size)) continue;
            var heading = new UnruledHeading(above[0], first, next - 1);
            if (above.Count == 1) yield return (error, [heading]);
            else foreach (var rest in Ways(above[1..], columns, next, end)) yield return (error + rest.Error, [heading, .. rest.Headings]);
        }
    }
}
