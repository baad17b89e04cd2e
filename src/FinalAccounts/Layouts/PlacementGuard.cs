using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// Doubts a reading, not the document: most lines break 合计 = sum of the parts as they were read, and would satisfy it if the
/// numbers stood under other headings.
/// </summary>
internal static class PlacementGuard
{
    /// <summary>Fewer lines prove nothing.</summary>
    private const int FewestLines = 2;

    public static bool Doubts(IReadOnlyList<ViewRow> body, IReadOnlyList<ValueColumn> columns, RowSum? sum)
    {
        if (sum is null) return false;
        var (holds, fails) = sum.Count(body, columns);
        if (fails < FewestLines || holds >= fails) return false;
        return Others(columns).Any(other => sum.Count(body, other) is var (otherHolds, otherFails) && otherHolds >= FewestLines && otherHolds > holds && otherHolds > otherFails * 2);
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
