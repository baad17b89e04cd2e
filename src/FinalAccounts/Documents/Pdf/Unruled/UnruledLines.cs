using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Which row each line of a table without lines belongs to. A line with a number begins a row; a label's further lines belong to it by
/// one rule for the whole table (labels begin, stand in the middle or end where the numbers stand), and lines of a row stand closer
/// than rows do. Where two readings are possible, or none, nothing is certain: null.
/// </summary>
internal static class UnruledLines
{
    private const float Level = 0.25f;

    private enum Anchor
    {
        Top,
        Middle,
        Bottom,
    }

    /// <summary>The row of each line, by the level rules between them or by where the lines stand.</summary>
    public static int[]? Rows(List<PieceLine> lines, List<RuleLine> rules)
    {
        if (ByRules(lines, rules) is { } ruled) return ruled;
        if (lines.TrueForAll(line => line.HasNumber)) return [.. Enumerable.Range(0, lines.Count)];
        int[]? found = null;
        foreach (var ordinalsBegin in new[] { false, true })
        {
            bool[] begins = [.. lines.Select(line => line.HasNumber || (ordinalsBegin && HeadingShapes.BeginsApart(TextNormaliser.Normalise(line.Line.Text))))];
            foreach (var anchor in Enum.GetValues<Anchor>())
            {
                if (Attach(lines, begins, anchor) is not { } rows) continue;
                if (found is not null && !found.SequenceEqual(rows)) return null;
                found = rows;
            }
        }

        return found;
    }

    /// <summary>With a rule between any two rows that have numbers, the rules part the lines.</summary>
    private static int[]? ByRules(List<PieceLine> lines, List<RuleLine> rules)
    {
        var heights = rules.Select(rule => rule.At).Order().ToList();
        int[] bands = [.. lines.Select(line => heights.Count(height => height < line.Line.Runs[0].Middle))];
        for (var i = 1; i < lines.Count; i++)
        {
            if (bands[i] == bands[i - 1] && lines[i].HasNumber && lines.Take(i).Where((line, j) => line.HasNumber && bands[j] == bands[i]).Any()) return null;
        }

        return heights.Count < 2 ? null : [.. bands.Select(band => bands.Distinct().Count(other => other < band))];
    }

    private static int[]? Attach(List<PieceLine> lines, bool[] begins, Anchor anchor)
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => begins[i]).ToList();
        var rows = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            int above = anchors.FindLastIndex(a => a <= i), below = anchors.FindIndex(a => a >= i);
            var row = begins[i] ? above : anchor switch
            {
                Anchor.Top => above,
                Anchor.Bottom => below,
                _ => above < 0 ? below : below < 0 ? above : lines[i].Baseline - lines[anchors[above]].Baseline < lines[anchors[below]].Baseline - lines[i].Baseline ? above : below,
            };
            if (row < 0) return null;
            rows[i] = row;
        }

        return AreCertain(lines, rows) && anchors.Select((line, row) => (line, row)).All(one => anchor != Anchor.Middle || IsInMiddle(lines, rows, one.line, one.row)) ? rows : null;
    }

    /// <summary>Every row has a label, and the label's lines stand closer than any two rows' do.</summary>
    private static bool AreCertain(List<PieceLine> lines, int[] rows)
    {
        var labels = Enumerable.Range(0, lines.Count).Where(i => lines[i].Pieces.Exists(IsLabel)).ToList();
        if (rows.Distinct().Count() != labels.Select(i => rows[i]).Distinct().Count()) return false;
        float inside = 0, between = float.MaxValue;
        for (var i = 1; i < labels.Count; i++)
        {
            var distance = lines[labels[i]].Baseline - lines[labels[i - 1]].Baseline;
            if (rows[labels[i]] == rows[labels[i - 1]]) inside = Math.Max(inside, distance);
            else between = Math.Min(between, distance);
        }

        return inside + (lines[0].Size * 0.1f) < between;
    }

    private static bool IsInMiddle(List<PieceLine> lines, int[] rows, int anchor, int row)
    {
        var labels = Enumerable.Range(0, lines.Count).Where(i => rows[i] == row && lines[i].Pieces.Exists(IsLabel)).ToList();
        return labels.Count == 0 || Math.Abs(((lines[labels[0]].Baseline + lines[labels[^1]].Baseline) / 2) - lines[anchor].Baseline) <= lines[anchor].Size * Level;
    }

    private static bool IsLabel(TextPiece piece) => !piece.IsNumber && !piece.IsDash;
}
