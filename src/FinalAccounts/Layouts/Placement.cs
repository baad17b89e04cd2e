using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>A value column: where its cells stand, and what they measure (null for a column that no standard form has).</summary>
internal readonly record struct ValueColumn(int First, int Last, Measure? Measure);

/// <summary>
/// Which cells of a row belong to which heading. Headings, column numbers and the row's end each suggest a placement; the lines
/// decide: names on the left, numbers only under the headings, nothing beyond, and a total wherever there is a part.
/// </summary>
internal static class Placement
{
    /// <summary>A placement may fail for so large a part of the lines: those are reported line by line.</summary>
    private const double Tolerated = 0.34;

    /// <summary>The placement that the lines bear out, or null when none or more than one does.</summary>
    public static IReadOnlyList<ValueColumn>? Choose(TableHead head, IReadOnlyList<Measure?> measures, LineFit fit)
    {
        var sum = fit.Sum;
        var candidates = Candidates(head, measures);
        if (head.Body.Count == 0) return candidates[0];

        var best = new List<(IReadOnlyList<ValueColumn> Columns, int Faults)>();
        foreach (var columns in candidates)
        {
            if (columns[^1].Last + 1 < head.View.Width && fit.IsOverrun(columns)) continue;
            var faults = head.Body.Count(row => fit.Fault(row, columns) is not null);
            if (faults <= head.Body.Count * Tolerated) best.Add((columns, faults));
        }

        if (best.Count == 0) return null;
        var least = best.Min(static candidate => candidate.Faults);
        best.RemoveAll(candidate => candidate.Faults > least);
        if (best.Count == 1 || best.TrueForAll(candidate => SaysTheSame(head.Body, candidate.Columns, best[0].Columns))) return best[0].Columns;

        // Several placements fit: only the sums of the lines can tell them apart.
        if (sum is null) return null;
        var summing = best.FindAll(candidate => sum.HoldsMostly(head.Body, candidate.Columns));
        return summing.Count == 1 ? summing[0].Columns : null;
    }

    /// <summary>
    /// For a line that does not fit: as many numbers as there are columns, side by side and with nothing behind them, can only be
    /// those columns'.
    /// </summary>
    public static IReadOnlyList<ValueColumn>? Shifted(ViewRow row, IReadOnlyList<ValueColumn> columns)
    {
        var first = Array.FindIndex(row.Cells, static cell => cell.OwnNumber.IsUnmistakable);
        if (first < 0 || first + columns.Count > row.Cells.Length) return null;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var kind = row.Cells[c].OwnNumber.Kind;
            var isValue = c >= first && c < first + columns.Count;
            if (isValue ? kind is not PrintedKind.Number : c > first && kind != PrintedKind.Blank) return null;
        }

        return [.. columns.Select((column, i) => new ValueColumn(first + i, first + i, column.Measure))];
    }

    private static List<IReadOnlyList<ValueColumn>> Candidates(TableHead head, IReadOnlyList<Measure?> measures)
    {
        var count = measures.Count;
        var candidates = new List<IReadOnlyList<ValueColumn>>();
        void Add(Func<int, (int First, int Last)> place)
        {
            ValueColumn[] columns = [.. measures.Select((measure, i) => new ValueColumn(place(i).First, place(i).Last, measure))];
            if (!candidates.Exists(other => other.SequenceEqual(columns))) candidates.Add(columns);
        }

        var headings = head.Columns!;
        if (head.View.Alignment == GridAlignment.FromRight)
        {
            Add(i => (head.View.Width - count + i, head.View.Width - count + i));
            return candidates;
        }

        if (head.View.Alignment == GridAlignment.Exact) Add(i => (headings[i].First, headings[i].Last));
        if (head.Numbers is { } numbers && numbers.Count == count) Add(i => (numbers[i], numbers[i]));
        if (head.View.Alignment == GridAlignment.FromLeft)
        {
            Add(i => (headings[i].First, headings[i].Last));
            var width = head.Body.Count == 0 ? head.View.Width : head.Body.Max(static row => row.Printed.Length);
            if (width > count) Add(i => (width - count + i, width - count + i));
        }

        return candidates;
    }

    private static bool SaysTheSame(IReadOnlyList<ViewRow> body, IReadOnlyList<ValueColumn> one, IReadOnlyList<ValueColumn> other)
    {
        foreach (var row in body)
        {
            for (var i = 0; i < one.Count; i++)
            {
                var left = FactCells.Single(row, one[i].First, one[i].Last);
                var right = FactCells.Single(row, other[i].First, other[i].Last);
                if (left is null || right is null || left.Value.Own != right.Value.Own) return false;
            }
        }

        return true;
    }
}
