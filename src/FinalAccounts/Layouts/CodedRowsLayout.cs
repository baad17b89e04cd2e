using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The shape of tables whose rows are classification codes and whose columns are measures (02, 03, 05, 07, 08, and 06 where it is
/// printed in one block). A printed form is the words of its headings.
/// </summary>
internal sealed record CodedRowsLayout(DisclosureTable Table, string Name) : TableLayout(Table, Name)
{
    /// <summary>The headings of each measure, as <see cref="HeadedColumn.Key"/> gives them; every one that is listed here may be printed.</summary>
    public required IReadOnlyDictionary<Measure, string[]> AmountHeadings { get; init; }

    /// <summary>Groups that a form may print above the measures without a meaning of their own: 本年支出, 支出决算数 ….</summary>
    public IReadOnlySet<string> Wrappers { get; init; } = new HashSet<string>();

    /// <summary>Measures without which it is another form.</summary>
    public required IReadOnlyList<Measure> Required { get; init; }

    /// <summary>合计 = the parts, in each line.</summary>
    public RowSum? Sum { get; init; }

    /// <summary>Headings that no other standard table has: any two of them make a title unnecessary.</summary>
    public IReadOnlySet<string> Telling { get; init; } = new HashSet<string>();

    /// <summary>Columns without a measure whose total row is a line of its own: 人员经费 → 人员经费合计.</summary>
    public IReadOnlyDictionary<string, string> TotalsOfColumns { get; init; } = new Dictionary<string, string>();

    public override Recognition Read(TableView view, AmountUnit unit)
    {
        var head = TableHead.Of(view, IsLine, HeadingWords.OnlyRepeatActual);
        if (head.Rows.Count == 0) return new Declined("没有表头。");
        if (head.Columns is not { Count: > 0 } columns) return new Declined("各行表头无法对应。");
        if (head.Numbers is { } numbers && view.Alignment != Documents.GridAlignment.Exact && numbers.Count != columns.Count)
        {
            return new Declined($"表头有{columns.Count}栏，栏次有{numbers.Count}栏。");
        }

        var measures = new Measure?[columns.Count];
        for (var i = 0; i < measures.Length; i++) measures[i] = MeasureOf(columns[i]);
        foreach (var measure in Required)
        {
            if (!measures.Contains(measure)) return new Declined($"表头中没有“{measure.Label()}”。");
        }

        var twice = measures.Where(static m => m is not null).GroupBy(static m => m).FirstOrDefault(static group => group.Count() > 1);
        if (twice is not null) return new Declined($"表头中“{twice.Key!.Value.Label()}”出现多次。");
        if (HasUnitNames(head)) return new Declined("按单位分列，不是按科目汇总的表。");

        unit = UnitOf(head, unit, out var printedUnit);
        var issues = new List<ImportIssue>();
        var fit = new LineFit(head, Sum);
        var placed = Placement.Choose(head, measures, fit);
        if (placed is null || PlacementGuard.Doubts(head, placed, Sum))
        {
            issues.Add(LayoutMessages.PlacementUncertain(Table.Title(), head.Rows[0].Place));
            return new Recognised([], issues) { IsUnmistakable = IsTelling(columns), Unit = printedUnit };
        }

        if (head.InTotal is { } words) issues.Add(LayoutMessages.HeadingsInTotal(words.Printed.Select(static cell => cell.Text), words.Place));
        UnreadColumns.Report(head, columns.Zip(placed, static (column, place) => (Heading: column, Column: place)).Where(pair => !TotalsOfColumns.ContainsKey(pair.Heading.Meaning)).Select(static pair => (pair.Heading.Printed, pair.Column)), issues);
        var lines = new CodedRows(placed, fit, view.Alignment != Documents.GridAlignment.Exact, HasCodeHeading(head), unit, issues, TotalsByColumn(columns, placed)).Read(head.Body);
        return new Recognised(lines, issues) { IsUnmistakable = IsTelling(columns), Unit = printedUnit };
    }

    private Measure? MeasureOf(HeadedColumn column)
    {
        var key = column.Key(Wrappers);
        var joined = column.Path.Count > 1 ? column.Joined : key;
        foreach (var (measure, headings) in AmountHeadings)
        {
            if (headings.Contains(key) || headings.Contains(joined)) return measure;
        }

        // 一般公共预算财政拨款支出 / 合计: the group says nothing that the title does not.
        return column.Path.Count > 1 && Wrappers.Contains(key) && HeadingWords.RepeatsGroup(column.Leaf) ? MeasureOf(column with { Path = [column.Leaf] }) : null;
    }

    private bool IsTelling(IReadOnlyList<HeadedColumn> columns) => columns.Count(column => Telling.Contains(column.Key(Wrappers))) >= 2;

    private List<(ValueColumn Column, string Key)> TotalsByColumn(IReadOnlyList<HeadedColumn> columns, IReadOnlyList<ValueColumn> placed)
    {
        var totals = new List<(ValueColumn, string)>();
        for (var i = 0; i < placed.Count; i++)
        {
            if (placed[i].Measure is null && TotalsOfColumns.TryGetValue(columns[i].Meaning, out var key)) totals.Add((placed[i], key));
        }

        return totals;
    }

    private static bool HasCodeHeading(TableHead head) =>
        head.Rows.Any(static row => Array.Exists(row.Printed, static cell => cell.Text.Contains("编码", StringComparison.Ordinal) || cell.Text.Contains("代码", StringComparison.Ordinal) || cell.Text is "类" or "款"));

    private static bool HasUnitNames(TableHead head) =>
        head.Rows.Any(static row => Array.Exists(row.Printed, static cell => cell.Text is "单位名称" or "预算单位" or "单位" or "部门名称" or "单位代码" or "单位编码"));

    private static bool IsLine(ViewRow row)
    {
        // 类 | 款 | 项 | 合计 | …: the total stands in the row of the code's headings.
        var cells = Array.FindAll(row.Printed, static cell => !HeadingWords.IsCodeLevel(cell.Text));
        var first = Array.Find(cells, static cell => !cell.IsBlank);
        if (first.Source is null) return false;
        if (FunctionalCode.Begins(first.Text)) return true;
        if (Array.Exists(cells, static cell => cell.OwnNumber.IsUnmistakable)) return true;
        return RowLabel.IsTotal(RowLabel.Key(first.Text)) && (cells.Length == row.Printed.Length || cells.Length > 1) &&
            Array.TrueForAll(cells, cell => cell.IsBlank || cell.Number.Kind != PrintedKind.Words || cell.Text == first.Text);
    }
}
