using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>
/// A cell as the layouts see it: its text in plain words, its number, and whether it is only covered here by a cell that begins
/// above or on the left.
/// </summary>
internal readonly record struct ViewCell(GridCell? Source, string Text, PrintedNumber Number, bool IsCovered)
{
    public static ViewCell Empty { get; } = new(null, "", new PrintedNumber(PrintedKind.Blank), false);

    /// <summary>What is printed here; nothing where the cell only covers.</summary>
    public string Own => IsCovered ? "" : Text;

    /// <summary>The number printed here.</summary>
    public PrintedNumber OwnNumber => IsCovered ? new PrintedNumber(PrintedKind.Blank) : Number;

    /// <summary>True where nothing is printed.</summary>
    public bool IsBlank => IsCovered || Text.Length == 0;
}

/// <summary>A row: its cells by column, and the printed ones in order.</summary>
internal sealed record ViewRow(int Block, int Index, ViewCell[] Cells, ViewCell[] Printed)
{
    /// <summary>True where nothing is printed.</summary>
    public bool IsBlank => Array.TrueForAll(Printed, static cell => cell.IsBlank);

    /// <summary>The first printed text, for messages.</summary>
    public string FirstText => Array.Find(Printed, static cell => !cell.IsBlank).Text ?? "";

    /// <summary>The place of a cell; of the row's last one where the cell is missing.</summary>
    public Model.Place PlaceOf(ViewCell cell) => cell.Source is { } source
        ? Model.Place.Cell(Block, source.Row, source.Column)
        : Model.Place.Cell(Block, Index, Array.FindLast(Printed, static printed => printed.Source is not null).Source?.Column ?? 0);

    /// <summary>The place of the row's first printed cell.</summary>
    public Model.Place Place => PlaceOf(Array.Find(Printed, static cell => !cell.IsBlank));
}

/// <summary>
/// The rows of a printed table in one matrix: true columns where spans are known, columns from the left or from the right
/// otherwise (<see cref="GridAlignment"/>). A continuation page's rows follow those of the page before.
/// </summary>
internal sealed class TableView
{
    private readonly bool isTrimmed;

    public TableView(GridAlignment alignment, IReadOnlyList<(Grid Grid, int First, int End, int Shift)> parts, bool isTrimmed = false)
    {
        Alignment = alignment;
        this.isTrimmed = isTrimmed;
        foreach (var (grid, first, end, shift) in parts)
        {
            for (var r = first; r < end; r++)
            {
                var row = grid.Rows[r];
                var length = alignment == GridAlignment.Exact && row.Count > 0 ? row[^1].Column + row[^1].ColumnSpan + shift : row.Count;
                Width = Math.Max(Width, length);
            }
        }

        var rows = new List<ViewRow>();
        foreach (var (grid, first, end, shift) in parts) AddRows(rows, grid, first, end, shift);
        Rows = rows;
    }

    public GridAlignment Alignment { get; }

    public int Width { get; }

    public IReadOnlyList<ViewRow> Rows { get; }

    private void AddRows(List<ViewRow> rows, Grid grid, int first, int end, int shift)
    {
        var start = rows.Count;
        for (var r = first; r < end; r++)
        {
            var cells = new ViewCell[Width];
            Array.Fill(cells, ViewCell.Empty);
            // Where the source drops the blanks at a line's end, they are put back.
            var printed = new ViewCell[isTrimmed ? Width : grid.Rows[r].Count];
            Array.Fill(printed, ViewCell.Empty);
            for (var c = 0; c < grid.Rows[r].Count; c++)
            {
                var source = grid.Rows[r][c];
                printed[c] = new ViewCell(source, Words.Plain(source.Text), PrintedNumber.Read(source.Text), false);
            }

            rows.Add(new ViewRow(grid.Ordinal, r, cells, printed));
        }

        for (var r = first; r < end; r++)
        {
            var row = rows[start + r - first];
            if (Alignment != GridAlignment.Exact)
            {
                row.Printed.CopyTo(row.Cells, Alignment == GridAlignment.FromRight ? Width - row.Printed.Length : 0);
                continue;
            }

            foreach (var cell in row.Printed) Spread(rows, start, cell, r, Math.Min(end, r + cell.Source!.RowSpan), first, shift);
        }
    }

    private void Spread(List<ViewRow> rows, int start, ViewCell cell, int top, int bottom, int first, int shift)
    {
        var source = cell.Source!;
        var left = source.Column == 0 ? 0 : source.Column + shift;
        for (var r = top; r < bottom; r++)
        {
            for (var c = left; c < Math.Min(Width, source.Column + source.ColumnSpan + shift); c++)
            {
                rows[start + r - first].Cells[c] = r == top && c == left ? cell : cell with { IsCovered = true };
            }
        }
    }
}
