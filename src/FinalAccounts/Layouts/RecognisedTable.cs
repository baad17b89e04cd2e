using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>A printed table (and its continuation pages) that a layout read.</summary>
internal sealed class RecognisedTable(PrintedTable printed, TableLayout layout, Recognised reading)
{
    private const string GeneralFund = "一般公共预算";

    public PrintedTable First => Pages[0];

    public List<PrintedTable> Pages { get; } = [printed];

    public TableLayout Layout { get; } = layout;

    public DisclosureTable Table => Layout.Table;

    public IReadOnlyList<TableLine> Lines { get; private set; } = reading.Lines;

    public List<ImportIssue> Issues { get; } = [.. reading.Issues];

    public AmountUnit? HeadingUnit { get; } = reading.Unit;

    /// <summary>
    /// True under the table's own title, or another of the same fund: 一般公共预算财政拨款支出决算表, 一般公共预算支出决算表（功能科目）, not
    /// …收入支出决算表 or 财政拨款支出决算表, which some provinces print beside it.
    /// </summary>
    public bool HasStandardTitle => First.Title is { } title && IsStandard(Words.Plain(title.Text), Words.Plain(Table.Title()));

    private static bool IsStandard(string title, string standard) =>
        title.EndsWith(standard, StringComparison.Ordinal) ||
        (standard.StartsWith(GeneralFund, StringComparison.Ordinal) && title.Contains(GeneralFund, StringComparison.Ordinal) && !title.Contains("收入", StringComparison.Ordinal));

    public bool HasNumbers => Lines.Any(static line => line.Facts.Any(static fact => fact.State == CellState.Value));

    /// <summary>
    /// Takes a page without title as this table's continuation if its rows go on: under its own repeated headings, or without any
    /// under these ones. Lines must be new ones.
    /// </summary>
    public bool Continue(PrintedTable page, AmountUnit unit)
    {
        if (page.Grid.Alignment != First.Grid.Alignment || (page.Label is { } label && First.Label is { } mine && label != mine)) return false;
        if (Layout.Read(page.View(), unit) is Recognised own)
        {
            if (own.Lines.Count == 0 || !AreNew(own.Lines)) return false;
            Lines = [.. Lines, .. own.Lines];
            Issues.AddRange(own.Issues);
            Pages.Add(page);
            return true;
        }

        if (!HasSameWidth(page) && !IsTotalLine(page)) return false;
        if (Layout.Read(PrintedTable.Join([.. Pages, page]), unit) is not Recognised joined) return false;
        var added = joined.Lines.Where(line => line.Facts.Any(fact => fact.Place.Block == page.Grid.Ordinal)).ToList();
        if (added.Count == 0 || joined.Lines.Count != Lines.Count + added.Count || !AreNew(added)) return false;
        Lines = joined.Lines;
        Issues.Clear();
        Issues.AddRange(joined.Issues);
        Pages.Add(page);
        return true;
    }

    private bool AreNew(IReadOnlyList<TableLine> lines)
    {
        var known = Lines.SelectMany(static line => line.Facts.Select(fact => (line.Key, fact.Measure))).ToHashSet();
        return !lines.Any(line => line.Facts.Any(fact => known.Contains((line.Key, fact.Measure))));
    }

    /// <summary>
    /// A total line alone on its page: no line above it shows that its label stands over the columns of code and name, so there it is
    /// one cell and the page is narrower by the others.
    /// </summary>
    private bool IsTotalLine(PrintedTable page)
    {
        const int mostLabels = 4;
        var rows = page.View().Rows;
        var missing = First.View().Width - page.View().Width;
        if (page.Grid.Alignment != Documents.GridAlignment.Exact || missing is < 1 or >= mostLabels || rows.Count != 1) return false;
        if (rows[0].FirstText is not ("合计" or "总计") || rows[0].Printed[1..].Any(static cell => cell.Number.Kind == PrintedKind.Words)) return false;
        page.Shift = missing;
        return true;
    }

    private bool HasSameWidth(PrintedTable page) =>
        page.Grid.Alignment != Documents.GridAlignment.Exact || page.View().Width == First.View().Width;
}
