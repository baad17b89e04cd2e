namespace FinalAccounts.Documents.Pdf;

/// <summary>A heading over columns from one to another, so many headings deep.</summary>
internal sealed record UnruledHeading(HeadingBlock Block, int First, int Last, int Depth);

/// <summary>The headings of a table without lines that stand over several columns.</summary>
internal static class UnruledHeadings
{
    /// <summary>The lowest headings: nothing stands below.</summary>
    public static List<HeadingBlock> Leaves(List<HeadingBlock> blocks) =>
        blocks.FindAll(block => !blocks.Exists(other => other.Lines[0].Baseline > block.Lines[^1].Baseline && other.Overlaps(block.X0, block.X1)));

    /// <summary>
    /// The upper headings with their columns: those below, and to both sides as long as a column's heading stands as low and has none
    /// above it. The heading stands in their middle; null where it does not, or where a column lies between two.
    /// </summary>
    public static List<UnruledHeading>? Above(List<HeadingBlock> uppers, List<UnruledColumn> columns)
    {
        var found = new List<UnruledHeading>();
        foreach (var upper in uppers)
        {
            var below = Enumerable.Range(0, columns.Count).Where(i => columns[i].Heading is { } heading && heading.Middle > upper.Middle && upper.Overlaps(heading.X0, heading.X1)).ToList();
            if (below.Count == 0) return null;
            var height = columns[below[0]].Heading!.Middle - (upper.Size * 0.25f);
            int first = below[0], last = below[^1];
            while (first > 0 && IsFree(columns[first - 1], height, uppers)) first--;
            while (last < columns.Count - 1 && IsFree(columns[last + 1], height, uppers)) last++;
            found.Add(new UnruledHeading(upper, first, last, 0));
        }

        foreach (var heading in found)
        {
            var others = found.FindAll(other => !ReferenceEquals(other, heading) && other.First <= heading.Last && other.Last >= heading.First);
            if (others.Exists(other => !IsIn(other, heading) && !IsIn(heading, other))) return null;
            if (others.Exists(other => other.First == heading.First && other.Last == heading.Last)) return null;
            if (Math.Abs(((columns[heading.First].X0 + columns[heading.Last].X1) / 2) - heading.Block.Centre) > (columns[heading.Last].X1 - columns[heading.First].X0) * 0.25f) return null;
        }

        return [.. found.Select(heading => heading with { Depth = found.Count(other => !ReferenceEquals(other, heading) && IsIn(heading, other)) })];
    }

    private static bool IsFree(UnruledColumn column, float height, List<HeadingBlock> uppers) =>
        column.Heading is { } heading && heading.Middle >= height && !uppers.Exists(upper => upper.Overlaps(heading.X0, heading.X1));

    private static bool IsIn(UnruledHeading inner, UnruledHeading outer) => inner.First >= outer.First && inner.Last <= outer.Last && outer.Block.Middle < inner.Block.Middle;
}
