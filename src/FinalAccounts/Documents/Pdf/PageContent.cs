namespace FinalAccounts.Documents.Pdf;

/// <summary>What stands on a page from top to bottom: a table, or a line of text outside of tables.</summary>
internal abstract record PageItem(float Top);

/// <summary>A table on the page.</summary>
internal sealed record TableItem(PageTable Table) : PageItem(Table.Area.Y0);

/// <summary>A line outside of tables.</summary>
internal sealed record LineItem(UprightPage Page, TextLine Line) : PageItem(Line.Baseline - (Line.Size * 0.5f));

/// <summary>A page's tables and lines in reading order.</summary>
internal sealed record PageContent(UprightPage Page, List<PageItem> Items)
{
    /// <summary>Sorts a page's text into tables and lines; a table without lines may go on from the page before.</summary>
    public static PageContent Of(UprightPage page, PageContent? before = null)
    {
        var tables = RuledTables.Find(page);
        var outside = CellPlacement.Place(page, tables);
        var items = new List<PageItem>();
        foreach (var table in tables)
        {
            if (IsFrame(table)) outside.AddRange(table.Cells.SelectMany(cell => cell.Runs));
            else items.Add(new TableItem(UnruledRows.Part(MissingLines.Complete(table))));
        }

        var unruled = UnruledTables.Find(page, TextLine.Of(outside), [.. items.OfType<TableItem>().Select(item => item.Table)], (before?.Items.FindLast(item => item is TableItem) as TableItem)?.Table is { IsUnruled: true } last ? last : null);
        items.AddRange(unruled.Tables.Select(table => new TableItem(table)));
        items.AddRange(unruled.Lines.Select(line => new LineItem(page, line)));
        return new PageContent(page, [.. items.OrderBy(item => item.Top)]) { HasColumnsWithoutLines = unruled.Uncertain > 0 };
    }

    /// <summary>Whether numbers stand in columns outside of any table that could be read with certainty.</summary>
    public bool HasColumnsWithoutLines { get; private init; }

    /// <summary>A frame around text, or lines that only part it, is no table: its text stands as lines.</summary>
    private static bool IsFrame(PageTable table) => table.Columns.Count switch
    {
        <= 2 => true,
        3 => table.Cells.Count < 6 && table.Cells.Count(cell => cell.Runs.Count > 0) < 2,
        _ => false,
    };
}
