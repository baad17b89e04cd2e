namespace FinalAccounts.Documents;

/// <summary>
/// A table with its cells at their true rows and columns, covered cells left out; and whether it is a table at all or only
/// arranges text.
/// </summary>
internal sealed class TableShape
{
    /// <summary>No real disclosure table has more columns; a wider span is a slip or hostile.</summary>
    public const int ColumnLimit = 256;

    private readonly List<List<TableCell>> rows = [];

    public IReadOnlyList<List<TableCell>> Rows => rows;

    public void Add(List<TableCell> row) => rows.Add(row);

    /// <summary>Whether the table only arranges text: a single column, a caption's line, or one cell with most of the page.</summary>
    public bool IsLayout => rows.TrueForAll(row => row.Count <= 1) || IsCaptionLine() || IsPageFrame();

    /// <summary>The rows as a grid's.</summary>
    public IReadOnlyList<IReadOnlyList<GridCell>> GridRows()
    {
        // A column exists where a cell begins in it: a title over 1,000 columns is as wide as the table.
        var width = 1 + rows.SelectMany(row => row).Max(cell => cell.Column);
        return [.. rows.Select((row, r) => (IReadOnlyList<GridCell>)[.. row.Select(cell => new GridCell(r, cell.Column, cell.Text, cell.Printed)
        {
            RowSpan = cell.RowSpan,
            ColumnSpan = Math.Clamp(cell.ColumnSpan, 1, width - cell.Column),
        })])];
    }

    /// <summary>
    /// 部门：某局 | 2024年度 | 金额单位：万元 in a table of its own, or the words of a menu: no number, and either one row, or up to three
    /// of which each that has several cells has a colon.
    /// </summary>
    private bool IsCaptionLine()
    {
        var printed = rows.Where(row => row.Exists(cell => cell.Text.Length > 0)).Select(row => row.Where(cell => cell.Text.Length > 0).ToList()).ToList();
        return printed.Count <= 3 && !printed.Exists(row => row.Exists(cell => cell.IsNumber)) &&
            (printed.Count <= 1 || printed.TrueForAll(row => row.Count == 1 || row.Exists(cell => cell.Text.AsSpan().IndexOfAny("：:") > 0)));
    }

    /// <summary>A site's frame: fewer than three rows with three cells, and a cell with many lines that holds most of the text.</summary>
    private bool IsPageFrame()
    {
        if (rows.Count(row => row.Count(cell => cell.Text.Length > 0) >= 3) >= 3) return false;
        var largest = rows.SelectMany(row => row).MaxBy(cell => cell.Text.Length);
        var all = rows.Sum(row => row.Sum(cell => cell.Text.Length));
        return largest is not null && largest.Lines >= 8 && largest.Text.Length * 2 > all;
    }
}
