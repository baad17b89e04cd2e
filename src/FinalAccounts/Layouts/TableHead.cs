using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>A table taken apart: heading rows, the column-number row, and the lines below, without headings repeated on later pages.</summary>
internal sealed class TableHead
{
    private readonly IReadOnlyList<ViewRow> naming;
    private readonly ViewRow? numberRow;

    private TableHead(TableView view, List<ViewRow> rows, IReadOnlyList<ViewRow> naming, ViewRow? numberRow, IReadOnlyList<int>? numbers, List<ViewRow> body)
    {
        View = view;
        Rows = rows;
        this.naming = naming;
        this.numberRow = numberRow;
        Numbers = numbers;
        Length = rows.Append(numberRow).Max(static row => row?.Printed.Length ?? 0);
        Body = body;
        UsualLength = body.Count == 0 ? Length : body.GroupBy(static row => row.Printed.Length).MaxBy(static group => group.Count())!.Key;
        Columns = view.Alignment == GridAlignment.Exact ? ExactColumns(naming) : RaggedHeadings.Resolve(naming, view.Alignment);
    }

    public TableView View { get; }

    /// <summary>The heading rows.</summary>
    public IReadOnlyList<ViewRow> Rows { get; }

    /// <summary>The numbered columns, or null without a column-number row.</summary>
    public IReadOnlyList<int>? Numbers { get; }

    /// <summary>The cells of the longest heading row.</summary>
    public int Length { get; }

    /// <summary>The cells that most lines have.</summary>
    public int UsualLength { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<ViewRow> Body { get; }

    /// <summary>The value columns with their headings, or null where the heading rows can't be matched.</summary>
    public IReadOnlyList<HeadedColumn>? Columns { get; }

    /// <summary>The words of the headings that a total row prints between its numbers (<see cref="HeadingsInTotal"/>), or null.</summary>
    public ViewRow? InTotal { get; private init; }

    /// <summary>True where a column numbers the lines (行次).</summary>
    public bool HasLineNumbers => Rows.Any(static row => Array.Exists(row.Printed, static cell => HeadingWords.IsLineNumber(cell.Text)));

    /// <summary>
    /// Takes a table apart; <paramref name="isLine"/> knows the first line where no column numbers stand before it, and
    /// <paramref name="isIdle"/> the heading rows that tell no column from another.
    /// </summary>
    public static TableHead Of(TableView view, Func<ViewRow, bool> isLine, Func<ViewRow, bool>? isIdle = null)
    {
        var head = new List<ViewRow>();
        var body = new List<ViewRow>();
        IReadOnlyList<int>? numbers = null;
        ViewRow? numberRow = null;
        ViewRow? inTotal = null;
        var words = new HashSet<string>();
        foreach (var row in view.Rows)
        {
            if (row.IsBlank) continue;
            var columnNumbers = numbers is null && body.Count > 0 ? null : ColumnNumbers.Of(row);
            if (columnNumbers is not null && (numbers is null || numbers.SequenceEqual(columnNumbers)))
            {
                numbers = columnNumbers;
                numberRow ??= row;
                continue;
            }

            if (HeadingsInTotal.Split(row, view, head) is { } split && (body.Count == 0 || inTotal is not null))
            {
                inTotal ??= split.Heading;
                body.Add(split.Total);
            }
            else if (body.Count == 0 && numbers is null && !isLine(row))
            {
                head.Add(row);
                foreach (var cell in row.Printed) words.Add(cell.Text);
            }
            else if (!IsFurniture(row, words))
            {
                body.Add(row);
            }
        }

        if (inTotal is not null) head.Add(inTotal);
        IReadOnlyList<ViewRow> naming = isIdle is null ? head : head.FindAll(row => !isIdle(row));
        return new TableHead(view, head, naming, numberRow, numbers, body) { InTotal = inTotal };
    }

    /// <summary>The same headings over the first lines only.</summary>
    public TableHead Take(int lines) => lines >= Body.Count ? this : new TableHead(View, [.. Rows], naming, numberRow, Numbers, [.. Body.Take(lines)]) { InTotal = InTotal };

    /// <summary>Captions, page marks and headings that a page break brings again, and 类 款 项 栏次 in a row of their own.</summary>
    private static bool IsFurniture(ViewRow row, HashSet<string> words)
    {
        var printed = Array.FindAll(row.Printed, static cell => !cell.IsBlank);
        return Array.TrueForAll(printed, static cell => cell.Text is "类" or "款" or "项" or "栏次" or "行次" or "项目") ||
            (printed.Length > 0 && printed[0].Text == "栏次") ||
            Array.TrueForAll(printed, static cell => cell.Number.Kind == PrintedKind.Words && Caption.Is(cell.Text)) ||
            (printed.Length > 1 && Array.TrueForAll(printed, cell => cell.Number.Kind == PrintedKind.Words && words.Contains(cell.Text))) ||
            (printed.Length == 1 && TableTitle.Read(printed[0].Text) is not null);
    }

    private List<HeadedColumn> ExactColumns(IReadOnlyList<ViewRow> rows)
    {
        var columns = new List<HeadedColumn>();
        GridCell? lowest = null;
        for (var c = 0; c < View.Width; c++)
        {
            var path = new List<string>();
            GridCell? leaf = null;
            foreach (var row in rows)
            {
                var cell = row.Cells[c];
                if (cell.Source is null || cell.Text.Length == 0 || cell.Number.Kind != PrintedKind.Words || ReferenceEquals(cell.Source, leaf)) continue;
                path.Add(cell.Text);
                leaf = cell.Source;
            }

            if (leaf is not null && ReferenceEquals(leaf, lowest)) columns[^1] = columns[^1] with { Last = c };
            else if (leaf is not null) columns.Add(new HeadedColumn(c, c, path));
            lowest = leaf;
        }

        columns.RemoveAll(static column => HeadingWords.IsLabel(column.Leaf) || HeadingWords.IsRemark(column.Leaf) || column.Path.All(HeadingWords.IsLabel));
        return columns;
    }
}
