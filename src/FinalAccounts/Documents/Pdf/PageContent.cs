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
    public static PageContent Of(UprightPage page)
    {
        var tables = RuledTables.Find(page);
        var outside = CellPlacement.Place(page, tables);
        var items = new List<PageItem>();
        foreach (var table in tables)
        {
            if (IsFrame(table)) outside.AddRange(table.Cells.SelectMany(cell => cell.Runs));
            else items.Add(new TableItem(UnruledRows.Part(table)));
        }

        items.AddRange(TextLine.Of(outside).Select(line => new LineItem(page, line)));
        return new PageContent(page, [.. items.OrderBy(item => item.Top)]);
    }

    /// <summary>Whether numbers stand in columns outside of any table with lines: a table that is not read as one.</summary>
    public bool HasColumnsWithoutLines => Items.OfType<LineItem>().Count(item => item.Line.IsRowOfAmounts) >= 3;

    /// <summary>A frame around text, or lines that only part it, is no table: its text stands as lines.</summary>
    private static bool IsFrame(PageTable table) => table.Columns.Count switch
    {
        <= 2 => true,
        3 => table.Cells.Count < 6 && table.Cells.Count(cell => cell.Runs.Count > 0) < 2,
        _ => false,
    };
}
