namespace FinalAccounts.Documents.Pdf;

/// <summary>A column of a table without lines: what is printed in it reaches from here to there.</summary>
internal sealed record UnruledColumn(float X0, float X1, HeadingBlock? Heading, bool HasAmounts)
{
    public UnruledColumn With(HeadingBlock heading) => this with { X0 = Math.Min(X0, heading.X0), X1 = Math.Max(X1, heading.X1), Heading = heading };
}

/// <summary>
/// The columns of a table without lines. The rows' texts leave gutters free from the first row to the last; each column of numbers
/// must have a heading of its own, by standing over it or, in order, between headings that do. Anything else is not certain: null.
/// </summary>
internal static class UnruledColumns
{
    /// <summary>The columns that the rows show, or null where two numbers of one row stand in one.</summary>
    public static List<UnruledColumn>? Of(List<PieceLine> rows)
    {
        var columns = new List<UnruledColumn>();
        foreach (var piece in rows.SelectMany(row => row.Pieces).OrderBy(piece => piece.X0))
        {
            if (columns.Count > 0 && piece.X0 <= columns[^1].X1 + 0.5f) columns[^1] = columns[^1] with { X1 = Math.Max(columns[^1].X1, piece.X1), HasAmounts = columns[^1].HasAmounts || piece.IsAmount };
            else columns.Add(new UnruledColumn(piece.X0, piece.X1, null, piece.IsAmount));
        }

        return rows.TrueForAll(row => columns.TrueForAll(column => AreOneCell(row.Pieces.FindAll(piece => piece.X0 >= column.X0 && piece.X1 <= column.X1)))) ? columns : null;
    }

    /// <summary>The columns under their headings, with a blank column where a heading stands over nothing; null where that is not certain.</summary>
    public static List<UnruledColumn>? Under(List<HeadingBlock> leaves, List<UnruledColumn> columns)
    {
        var found = new List<UnruledColumn>();
        var bare = new List<UnruledColumn>();
        var free = new List<HeadingBlock>();
        var units = leaves.Select(leaf => (leaf.Centre, Leaf: (HeadingBlock?)leaf, Column: (UnruledColumn?)null))
            .Concat(columns.Where(column => !leaves.Exists(leaf => leaf.Overlaps(column.X0, column.X1))).Select(column => ((column.X0 + column.X1) / 2, (HeadingBlock?)null, (UnruledColumn?)column)))
            .OrderBy(unit => unit.Item1);
        foreach (var (_, leaf, column) in units)
        {
            var below = leaf is null ? [] : columns.FindAll(one => leaf.Overlaps(one.X0, one.X1));
            if (below.Count == 0)
            {
                if (leaf is not null) free.Add(leaf);
                else bare.Add(column!);
                continue;
            }

            if (!Pair(free, bare, found) || (below.Count > 1 && below.Exists(one => one.HasAmounts))) return null;
            found.AddRange(below.Count == 1 ? [below[0].With(leaf!)] : below.Select(one => one with { Heading = leaf }));
        }

        if (!Pair(free, bare, found)) return null;
        found.Sort((a, b) => a.X0.CompareTo(b.X0));
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].X0 <= found[i - 1].X1) return null;
        }

        return found;
    }

    /// <summary>Headings and columns that stand apart, between others that are certain: as many of one as of the other, or nothing printed at all.</summary>
    private static bool Pair(List<HeadingBlock> free, List<UnruledColumn> bare, List<UnruledColumn> found)
    {
        if (bare.Count > 0 && free.Count != bare.Count && (free.Count > 0 || bare.Exists(column => column.HasAmounts))) return false;
        found.AddRange(bare.Count == 0
            ? free.Select(leaf => new UnruledColumn(leaf.X0, leaf.X1, leaf, false))
            : free.Count == 0 ? bare : bare.Zip(free, (column, leaf) => column.With(leaf)));
        free.Clear();
        bare.Clear();
        return true;
    }

    private static bool AreOneCell(List<TextPiece> pieces) => pieces.Count < 2 || !pieces.Exists(piece => piece.IsNumber || piece.IsDash);
}
