using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The shape of 09, in its three directions: lines with columns 预算数, 决算数; one row of many columns (items × 预算数, 决算数); or
/// items as columns with a row for each of 预算数 and 决算数.
/// </summary>
internal sealed record ThreePublicLayout(DisclosureTable Table, string Name) : TableLayout(Table, Name)
{
    /// <summary>Words for each measure, of columns or rows.</summary>
    public required IReadOnlyDictionary<Measure, string[]> AmountHeadings { get; init; }

    public override Recognition Read(TableView view, AmountUnit unit)
    {
        var whole = TableHead.Of(view, IsLine);
        var amounts = ThreePublicCounts.Before(whole.Body);
        var head = whole.Take(amounts);
        if (head.Rows.Count == 0) return new Declined("没有表头。");
        if (head.Columns is not { Count: > 0 } columns) return new Declined("各行表头无法对应。");
        var issues = new List<ImportIssue>();
        if (head.Rows.Any(ThreePublicCounts.IsHeading)) return new Recognised(ThreePublicCounts.Read(head.Body, issues), issues);
        unit = UnitOf(head, unit, out var printedUnit);
        foreach (var cell in head.Rows.SelectMany(static row => row.Printed))
        {
            if (cell.Number.IsUnmistakable) issues.Add(LayoutMessages.NumberInHeading(cell.Source!.Printed, Place.Cell(head.View.Rows[0].Block, cell.Source.Row, cell.Source.Column)));
        }

        var isAcross = columns.Count(static column => ItemOf(column) is not null) >= 3;
        var recognition = isAcross
            ? new ThreePublicColumns(this, head, columns, unit, issues).Read()
            : new ThreePublicRows(this, head, columns, unit, issues).Read();
        return recognition is Recognised recognised
            ? recognised with { Lines = [.. recognised.Lines, .. ThreePublicCounts.Read(whole.Body.Skip(amounts), issues)], Unit = printedUnit }
            : recognition;
    }

    /// <summary>The measure that a heading or row label names; null for another (上年决算数, 增减).</summary>
    public Measure? MeasureOf(string plain)
    {
        var text = HeadedColumn.Clean(RowLabel.WithoutOrdinal(plain));
        foreach (var (measure, headings) in AmountHeadings)
        {
            if (headings.Contains(text)) return measure;
        }

        return null;
    }

    /// <summary>The item that a column's headings name: the lowest that is one; 小计 is its group's, 购置费 is the vehicles'.</summary>
    public static ThreePublicItem? ItemOf(HeadedColumn column)
    {
        ThreePublicItem? group = null;
        foreach (var words in column.Path)
        {
            if (ThreePublicItem.Of(words) is { } item) group = item;
            else if (group?.Key == ThreePublicItem.Vehicles && words is "购置费" or "购置" or "购置经费") group = ThreePublicItem.Named(ThreePublicItem.Purchase);
            else if (group?.Key == ThreePublicItem.Vehicles && words is "运行费" or "运行维护费" or "运维费" or "运行经费") group = ThreePublicItem.Named(ThreePublicItem.Operation);
        }

        return group;
    }

    private static bool IsLine(ViewRow row)
    {
        var words = row.Printed.Count(static cell => cell.Number.Kind == PrintedKind.Words);
        var numbers = row.Printed.Count(static cell => cell.Number.Kind is PrintedKind.Number or PrintedKind.Dash);
        if (words > 2 && words > numbers) return false;
        var first = Array.Find(row.Printed, static cell => !cell.IsBlank);
        return (numbers > 0 && ColumnNumbers.Of(row) is null) || (first.Source is not null && first.Text.StartsWith("一、", StringComparison.Ordinal));
    }
}
