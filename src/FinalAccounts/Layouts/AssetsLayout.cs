using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The shape of 10: vehicles by kind and large equipment, a line each, or one row with a column each. All counts.</summary>
internal sealed partial record AssetsLayout(DisclosureTable Table, string Name) : TableLayout(Table, Name)
{
    /// <summary>Headings of the counts.</summary>
    public required IReadOnlySet<string> CountHeadings { get; init; }

    /// <summary>Words of which the labels must have some: this is the table of vehicles and equipment, not of asset values.</summary>
    public required IReadOnlyList<string> Telling { get; init; }

    public override Recognition Read(TableView view, AmountUnit unit)
    {
        var head = TableHead.Of(view, IsLine);
        if (head.Rows.Count == 0) return new Declined("没有表头。");
        if (head.Columns is not { Count: > 0 } columns) return new Declined("各行表头无法对应。");
        if (columns.Any(static column => column.Path.Any(IsOfOtherTable))) return new Declined("表头是资产金额或“三公”经费，不是车辆和设备的数量。");
        var issues = new List<ImportIssue>();
        return columns.Count >= 3 && columns.Count(column => IsTelling(column.Printed)) >= 2 ? Across(head, columns, issues) : Down(head, columns, issues);
    }

    private Recognition Down(TableHead head, IReadOnlyList<HeadedColumn> columns, List<ImportIssue> issues)
    {
        var measures = new Measure?[columns.Count];
        for (var i = 0; i < measures.Length; i++) measures[i] = CountHeadings.Contains(HeadedColumn.Clean(columns[i].Meaning)) ? Measure.Actual : null;
        if (measures.Count(static measure => measure is not null) != 1) return new Declined("表头中没有（或不止一个）数量栏。");
        if (head.Body.Count(row => IsTelling(row.FirstText)) is var telling && telling < 2) return new Declined("各行不是车辆和设备。");
        var fit = new LineFit(head, null, isUniform: true);
        if (Placement.Choose(head, measures, fit) is not { } placed || PlacementGuard.HasLostColumn(head) || placed.Any(column => PlacementGuard.CountsUp(head.Body, column)))
        {
            issues.Add(LayoutMessages.PlacementUncertain(Table.Title(), head.Rows[0].Place));
            return new Recognised([], issues);
        }

        UnreadColumns.Report(head, columns.Zip(placed, static (column, place) => (column.Printed, place)), issues);
        var lines = new List<TableLine>();
        foreach (var row in head.Body) ReadRow(row, placed, fit, lines, issues);
        return new Recognised(Lines.WithoutContradictions(lines, issues), issues) { IsUnmistakable = telling >= 3 };
    }

    private static void ReadRow(ViewRow row, IReadOnlyList<ValueColumn> placed, LineFit fit, List<TableLine> lines, List<ImportIssue> issues)
    {
        if (fit.Fault(row, placed) is { } fault)
        {
            issues.Add(LayoutMessages.RowUnplaced(row.FirstText, fault, row.Place));
            return;
        }

        var (label, lineNumber) = Lines.LabelBefore(row, placed[0].First);

        var column = placed.First(static column => column.Measure is not null);
        if (FactCells.Single(row, column.First, column.Last) is not { } value)
        {
            issues.Add(LayoutMessages.TwoNumbers(row.FirstText, Measure.Actual.Label(), row.Place));
            return;
        }

        if (label.Length == 0)
        {
            if (!value.IsBlank) issues.Add(LayoutMessages.NumberWithoutLabel(value.Text, row.Place));
            return;
        }

        lines.Add(LineOf(label, FactCells.Fact(Measure.Actual, row, value, AmountUnit.Count, issues), lines, lineNumber));
    }

    private Recognition Across(TableHead head, IReadOnlyList<HeadedColumn> columns, List<ImportIssue> issues)
    {
        var rows = head.Body.Where(static row => Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind == PrintedKind.Number)).ToList();
        if (rows.Count > 1) return new Declined("有多行数字，无法确定哪一行是本部门的合计。");
        var lines = new List<TableLine>();
        if (rows.Count == 0) return new Recognised(lines, issues) { IsUnmistakable = true };
        var measures = columns.Select(static _ => (Measure?)Measure.Actual).ToArray();
        var placed = Placement.Choose(head, measures, new LineFit(head, null));
        if (placed is null || (head.View.Alignment == Documents.GridAlignment.FromRight && rows[0].Printed.Length < columns.Count))
        {
            issues.Add(LayoutMessages.PlacementUncertain(Table.Title(), head.Rows[0].Place));
            return new Recognised(lines, issues);
        }

        for (var i = 0; i < columns.Count; i++)
        {
            var words = columns[i].Meaning;
            if (FactCells.Single(rows[0], placed[i].First, placed[i].Last) is { } cell) lines.Add(LineOf(words, FactCells.Fact(Measure.Actual, rows[0], cell, AmountUnit.Count, issues), lines, null));
            else issues.Add(LayoutMessages.TwoNumbers(rows[0].FirstText, words, rows[0].Place));
        }

        return new Recognised(Lines.WithoutContradictions(lines, issues), issues) { IsUnmistakable = true };
    }

    private static TableLine LineOf(string label, Fact fact, List<TableLine> lines, int? lineNumber)
    {
        var key = RowLabel.Key(label);
        var isVehicleKind = key.EndsWith("用车", StringComparison.Ordinal) || key.EndsWith("车辆", StringComparison.Ordinal);
        var whole = lines.FirstOrDefault(static line => line.Key.StartsWith("车辆", StringComparison.Ordinal));
        return new TableLine(key, label, [fact])
        {
            Name = key,
            Level = isVehicleKind && whole is not null ? 2 : 1,
            ParentKey = isVehicleKind ? whole?.Key : null,
            CountUnit = RowLabel.CountUnit(label) ?? (isVehicleKind ? "辆" : null),
            LineNumber = lineNumber,
        };
    }

    private bool IsTelling(string words) => ThreePublicItem.Of(words) is null && Telling.Any(word => words.Contains(word, StringComparison.Ordinal));

    /// <summary>Some forms print the assets' values under 10's title, and the three public expenses name vehicles too.</summary>
    private static bool IsOfOtherTable(string heading) => AssetValue().IsMatch(heading) || ThreePublicItem.Of(heading) is { CountUnit: null };

    [GeneratedRegex("^(?:资产总额|资产合计|流动资产|固定资产|无形资产|在建工程|(?:长期|对外)投资)")]
    private static partial Regex AssetValue();

    private static bool IsLine(ViewRow row)
    {
        var words = row.Printed.Count(static cell => cell.Number.Kind == PrintedKind.Words);
        var numbers = row.Printed.Count(static cell => cell.OwnNumber.Kind is PrintedKind.Number or PrintedKind.Dash);
        var first = Array.Find(row.Printed, static cell => !cell.IsBlank);
        return numbers >= words || (words == 1 && numbers > 0) || (first.Source is not null && first.Text.StartsWith("一、", StringComparison.Ordinal));
    }
}
