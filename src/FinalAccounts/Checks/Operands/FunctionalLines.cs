using FinalAccounts.Model;

namespace FinalAccounts.Checks.Operands;

/// <summary>Finds the lines of a table that a total adds up.</summary>
internal static class FunctionalLines
{
    /// <summary>The 类 rows of a coded table, or the lines above 本年支出合计.</summary>
    public static IReadOnlyList<TableLine> Of(CheckedTable table, Measure measure) => table.Standard.IsFunctional()
        ? table.Hierarchy.FirstOrDefault(group => group.Whole is null).Parts ?? []
        : Before(table, measure, RowKeys.CurrentYearExpenditure);

    /// <summary>The lines of a side that stand above its total and are not part of another line; none where the total is not printed.</summary>
    public static IReadOnlyList<TableLine> Before(CheckedTable table, Measure measure, IReadOnlyList<string> total)
    {
        var side = table.Lines.Where(line => line.Facts.Any(fact => fact.Measure == measure)).ToList();
        var end = side.FindIndex(line => total.Contains(line.Key));
        return end < 0 ? [] : [.. side.Take(end).Where(line => line.ParentKey is null)];
    }
}
