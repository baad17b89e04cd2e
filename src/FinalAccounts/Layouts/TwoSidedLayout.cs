using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The shape of 01 and 04: income lines on the left, expenditure lines on the right, each with or without 行次.
/// </summary>
internal sealed record TwoSidedLayout(DisclosureTable Table, string Name) : TableLayout(Table, Name)
{
    /// <summary>The amount's headings on the left.</summary>
    public required IReadOnlyDictionary<Measure, string[]> IncomeHeadings { get; init; }

    /// <summary>The amounts' headings on the right.</summary>
    public required IReadOnlyDictionary<Measure, string[]> ExpenditureHeadings { get; init; }

    /// <summary>The table must have a column of one of these measures (04: the funds); empty if none is needed.</summary>
    public IReadOnlyList<Measure> Required { get; init; } = [];

    /// <summary>Income labels of which two, without a title, tell this table.</summary>
    public IReadOnlySet<string> TellingLabels { get; init; } = new HashSet<string>();

    /// <summary>Headings or labels that only the other two-sided table has.</summary>
    public IReadOnlySet<string> Foreign { get; init; } = new HashSet<string>();

    /// <summary>Balances whose sub-lines repeat other lines' labels: their key is 年初财政拨款结转和结余/….</summary>
    public IReadOnlySet<string> Balances { get; init; } = new HashSet<string>();

    public override Recognition Read(TableView view, AmountUnit unit)
    {
        var head = TableHead.Of(view, IsLine);
        var unread = new List<(string Heading, ValueColumn Column)>();
        if (head.Rows.Count == 0) return new Declined("没有表头。");
        var candidates = TwoSidedColumns.Find(head, MeasureOf, unread);
        if (candidates.Count == 0) return new Declined("表头不是收入、支出左右两栏。");
        var sides = candidates[0];
        if (sides.Count > 3) return new Declined("表头多于收入、支出和支出性质三栏。");
        var measures = sides.SelectMany(static side => side.Amounts).Select(static column => column.Measure).ToList();
        if (!sides.Take(2).All(static side => side.Amounts.Any(static column => column.Measure is not null))) return new Declined("收入或支出一侧没有决算数栏。");
        if (measures.Where(static m => m is not null).Distinct().Count() < measures.Count(static m => m is not null)) return new Declined("同一侧有多个决算数栏。");
        if (Required.Count > 0 && !Required.Any(measure => measures.Contains(measure))) return new Declined("支出一侧没有按资金来源分列的栏目。");
        if (HasForeign(head)) return new Declined("表头或项目属于另一张收支总表。");

        unit = UnitOf(head, unit, out var printedUnit);
        var issues = new List<ImportIssue>();
        UnreadColumns.Report(head, unread, issues);
        if (Fitting(head, candidates) is not { } fitting)
        {
            issues.Add(LayoutMessages.PlacementUncertain(Table.Title(), head.Rows[0].Place));
            return new Recognised([], issues) { Unit = printedUnit };
        }

        var lines = new TwoSidedRows(fitting, Balances, unit, issues).Read(head.Body);
        if (head.Body.Count > 0 && lines.Count == 0) return new Declined("没有能读出的行。");

        var isTelling = Required.Count > 0
            ? Required.Count(measure => measures.Contains(measure)) >= 2
            : lines.Count(line => TellingLabels.Contains(line.Key)) >= 2;
        return new Recognised(lines, issues) { IsUnmistakable = isTelling, Unit = printedUnit };
    }

    /// <summary>The placement that most lines fit; null where none does, or two do and say different things.</summary>
    private static TwoSidedFit? Fitting(TableHead head, IReadOnlyList<IReadOnlyList<TableSide>> candidates)
    {
        var fits = candidates.Select(sides => new TwoSidedFit(head, sides)).Where(static fit => fit.IsLikely).ToList();
        if (fits.Count == 0) return null;
        var least = fits.Min(static fit => fit.Faults);
        fits.RemoveAll(fit => fit.Faults > least);
        return fits.Count == 1 ? fits[0] : null;
    }

    private Measure? MeasureOf(string heading, int side)
    {
        var text = HeadedColumn.Clean(heading);
        // A third side repeats the expenditure by its nature; no measure of the standard form takes it.
        if (side > 1) return null;
        foreach (var (measure, headings) in side == 0 ? IncomeHeadings : ExpenditureHeadings)
        {
            if (headings.Contains(text)) return measure;
        }

        return null;
    }

    private bool HasForeign(TableHead head) =>
        head.Rows.Concat(head.Body).Any(row => Array.Exists(row.Printed, cell => Foreign.Contains(cell.Text) || Foreign.Contains(RowLabel.Key(cell.Text))));

    private static bool IsLine(ViewRow row)
    {
        var first = Array.Find(row.Printed, static cell => !cell.IsBlank);
        if (first.Source is null) return false;
        return RowLabel.HasOrdinal(first.Text) || Array.Exists(row.Printed, static cell => cell.OwnNumber.IsUnmistakable);
    }
}
