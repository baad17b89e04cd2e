using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>09 with a line for each item and a column for each measure.</summary>
internal sealed partial class ThreePublicRows(ThreePublicLayout layout, TableHead head, IReadOnlyList<HeadedColumn> columns, AmountUnit unit, List<ImportIssue> issues)
{
    private readonly List<TableLine> lines = [];
    private readonly LineFit fit = new(head, null, isUniform: true);
    private bool inVehicles;

    public Recognition Read()
    {
        var measures = new Measure?[columns.Count];
        for (var i = 0; i < measures.Length; i++) measures[i] = layout.MeasureOf(columns[i].Meaning);
        if (!measures.Contains(Measure.Actual)) return new Declined("表头中没有“决算数”。");
        if (IsComparison(measures)) return new Declined("表中只比较各年决算数，没有预算数。") { IsOther = true };
        if (measures.Where(static m => m is not null).GroupBy(static m => m).Any(static group => group.Count() > 1)) return new Declined("表头中同一栏目出现多次。");
        if (head.Numbers is { } numbers && numbers.Count != columns.Count && head.View.Alignment != Documents.GridAlignment.Exact) return new Declined("表头与栏次的栏数不同。");

        var labels = head.Body.Select(static row => Array.Find(row.Printed, static cell => !cell.IsBlank).Text ?? "").ToList();
        var known = labels.Count(static label => ThreePublicItem.Of(label) is not null);
        if (known < 2) return new Declined("各行不是“三公”经费的项目。");
        if (Placement.Choose(head, measures, fit) is not { } placed || PlacementGuard.HasLostColumn(head) || placed.Any(column => PlacementGuard.CountsUp(head.Body, column)))
        {
            issues.Add(LayoutMessages.PlacementUncertain(layout.Table.Title(), head.Rows[0].Place));
            return new Recognised([], issues);
        }

        UnreadColumns.Report(head, columns.Zip(placed, static (column, place) => (column.Printed, place)), issues);

        // 合计 is the three public expenses' unless the form sums more (会议费, 培训费) or names them in a line of their own.
        var sumsMore = labels.Exists(static label => label.Contains("会议费", StringComparison.Ordinal) || label.Contains("培训费", StringComparison.Ordinal) || ThreePublicItem.Of(label)?.Key == ThreePublicItem.All);
        foreach (var row in head.Body) ReadRow(row, placed, sumsMore);
        return new Recognised(Lines.WithoutContradictions(lines, issues), issues)
        {
            IsUnmistakable = known >= 4,
        };
    }

    /// <summary>上年决算数 | 本年决算数 | 增减, without any 预算数: a comparison that stands beside the standard table or in its stead.</summary>
    private bool IsComparison(Measure?[] measures) =>
        !measures.Contains(Measure.InitialBudget) && !measures.Contains(Measure.AnnualBudget) &&
        columns.Where((column, i) => measures[i] is null).Count(static column => Comparison().IsMatch(column.Meaning)) >= 2;

    private void ReadRow(ViewRow row, IReadOnlyList<ValueColumn> placed, bool sumsMore)
    {
        if (fit.Fault(row, placed) is { } fault)
        {
            if (Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind is PrintedKind.Number or PrintedKind.Garbled)) issues.Add(LayoutMessages.RowUnplaced(row.FirstText, fault, row.Place));
            return;
        }

        var (label, lineNumber) = Lines.LabelBefore(row, placed[0].First);

        var hasNumbers = placed.Any(column => FactCells.Single(row, column.First, column.Last) is not { IsBlank: true });
        if (label.Length == 0 || !Words.HasChinese(label))
        {
            if (hasNumbers) issues.Add(LayoutMessages.NumberWithoutLabel(row.FirstText, row.Place));
            return;
        }

        var name = RowLabel.Key(label);
        var item = ItemOf(name, sumsMore);
        if (item is null && !hasNumbers) return;
        inVehicles = item is null ? inVehicles : item.Key == ThreePublicItem.Vehicles || (inVehicles && item.Key is ThreePublicItem.Purchase or ThreePublicItem.Operation);
        var counts = item?.CountUnit ?? (item is null ? RowLabel.CountUnit(label) : null);
        var lineUnit = counts is null ? unit : AmountUnit.Count;
        var facts = new List<Fact>(placed.Count);
        foreach (var column in placed)
        {
            if (column.Measure is not { } measure) continue;
            if (FactCells.Single(row, column.First, column.Last) is { } cell) facts.Add(FactCells.Fact(measure, row, cell, lineUnit, issues));
            else issues.Add(LayoutMessages.TwoNumbers(label, measure.Label(), row.Place));
        }

        // “三公”经费支出 without a number, and its 支出合计 below it: the first is only a heading.
        if (item is null && name is "支出合计" or "合计" && lines is [{ Key: ThreePublicItem.All } heading] && heading.Facts.All(static fact => fact.State is CellState.Blank or CellState.NotApplicable))
        {
            lines.Clear();
            item = ThreePublicItem.Named(ThreePublicItem.All);
        }

        lines.Add(new TableLine(item?.Key ?? name, label, facts)
        {
            Name = name,
            Level = item?.Level ?? (RowLabel.IsTotal(name) ? 0 : 1),
            ParentKey = item?.Parent,
            CountUnit = counts is null ? null : RowLabel.CountUnit(label) ?? counts,
            LineNumber = lineNumber,
        });
    }

    private ThreePublicItem? ItemOf(string name, bool sumsMore)
    {
        if (ThreePublicItem.Of(name) is { } item) return item;
        if (RowLabel.IsTotal(name) && !sumsMore) return ThreePublicItem.Named(ThreePublicItem.All);
        if (!inVehicles) return null;
        return name switch
        {
            "购置费" or "购置" => ThreePublicItem.Named(ThreePublicItem.Purchase),
            "运行费" or "运行维护费" => ThreePublicItem.Named(ThreePublicItem.Operation),
            _ => null,
        };
    }

    [GeneratedRegex("上年|去年|前一年|增减|增长|变动|同比|比较")]
    private static partial Regex Comparison();
}
