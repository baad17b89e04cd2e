using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>Doubts a reading, not the document.</summary>
internal static class PlacementGuard
{
    /// <summary>Fewer lines prove nothing.</summary>
    private const int FewestLines = 2;

    /// <summary>So many numbers each one more than the one before are line numbers.</summary>
    private const int LongestCount = 4;

    /// <summary>
    /// True when a column counts 1, 2, 3 …; or when most lines break 合计 = sum of the parts as they were read and would satisfy it if
    /// the numbers stood under other headings, or no line satisfies it at all; or when the lines have lost or gained a cell against
    /// the headings, which the sums can't tell the place of.
    /// </summary>
    public static bool Doubts(TableHead head, IReadOnlyList<ValueColumn> columns, RowSum? sum)
    {
        if (columns.Any(column => CountsUp(head.Body, column))) return true;
        if (HasOtherLength(head) && !IsBorneOutFromRight(head, columns, sum) && head.Body.Any(static row => Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind == PrintedKind.Number))) return true;
        if (sum is null) return false;
        var (holds, fails) = sum.Count(head.Body, columns);
        if (fails < FewestLines || holds >= fails) return false;
        if (holds == 0 && fails > FewestLines && columns.All(static column => column.Measure is not null)) return true;
        return Others(columns).Any(other => sum.Count(head.Body, other) is var (otherHolds, otherFails) && otherHolds >= FewestLines && otherHolds > holds && otherHolds > otherFails * 2);
    }

    /// <summary>Whether a ragged table's lines all have fewer cells than its heading: one column has been lost.</summary>
    public static bool HasLostColumn(TableHead head) =>
        head.View.Alignment != GridAlignment.Exact && head.Body.Count > 0 && head.Body.Max(static row => row.Printed.Length) < head.Length;

    /// <summary>Whether a column's numbers are line numbers.</summary>
    public static bool CountsUp(IReadOnlyList<ViewRow> body, ValueColumn column)
    {
        decimal? last = null;
        var count = 0;
        foreach (var row in body)
        {
            if (FactCells.Single(row, column.First, column.Last) is not { Number.Kind: PrintedKind.Number } cell) continue;
            if (!cell.Number.IsBareInteger || (last is { } before && cell.Number.Value != before + 1)) return false;
            last = cell.Number.Value;
            count++;
        }

        return count >= LongestCount;
    }

    /// <summary>
    /// Whether lines that keep their blank cells have more or fewer cells than the heading, or all have equally fewer. Where blank
    /// cells at a line's end are dropped, lengths vary, and a shorter line says nothing.
    /// </summary>
    private static bool HasOtherLength(TableHead head)
    {
        if (head.View.Alignment != GridAlignment.FromLeft || head.Body.Count < 2) return false;
        var usual = head.Body.Where(row => row.Printed.Length == head.UsualLength).ToList();
        var isKept = usual.Exists(static row => row.Printed[^1].IsBlank);
        return isKept ? head.UsualLength != head.Length : usual.Count == head.Body.Count && head.UsualLength < head.Length;
    }

    /// <summary>
    /// Whether the cells too many or too few can only be label cells: the values are the last cells of each line, begin with the
    /// total, and no line lacks it.
    /// </summary>
    private static bool IsBorneOutFromRight(TableHead head, IReadOnlyList<ValueColumn> columns, RowSum? sum)
    {
        if (sum is null || columns[0].Measure != sum.Total) return false;
        var fit = new LineFit(head, sum);
        return head.Body.All(row => columns[^1].Last == row.Printed.Length - 1 && fit.Fault(row, columns) is null);
    }

    /// <summary>All columns one further to the left or right, and the total changing places with another column.</summary>
    private static IEnumerable<IReadOnlyList<ValueColumn>> Others(IReadOnlyList<ValueColumn> columns)
    {
        yield return [.. columns.Select(static column => column with { First = column.First + 1, Last = column.Last + 1 })];
        if (columns[0].First > 0) yield return [.. columns.Select(static column => column with { First = column.First - 1, Last = column.Last - 1 })];
        for (var i = 1; i < columns.Count; i++)
        {
            ValueColumn[] exchanged = [.. columns];
            exchanged[0] = columns[0] with { Measure = columns[i].Measure };
            exchanged[i] = columns[i] with { Measure = columns[0].Measure };
            yield return exchanged;
        }
    }
}
