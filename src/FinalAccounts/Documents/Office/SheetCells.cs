using ExcelDataReader;

namespace FinalAccounts.Documents.Office;

/// <summary>The visible cells of one sheet, sparsely: a sheet formatted down to its millionth row costs nothing.</summary>
internal sealed class SheetCells
{
    /// <summary>Of a hidden sheet, so many rows are looked through for something printed.</summary>
    public const int FewRows = 1000;

    /// <summary>Cells, blank ones too, that are walked over; a sheet formatted whole over 256 columns has so many.</summary>
    private const long WalkLimit = 300_000_000;

    private const int MergeLimit = 100_000;

    private readonly List<(int Row, List<(int Column, string Printed)> Cells)> rows = [];
    private readonly Dictionary<(int Row, int Column), string> hiddenAnchors = [];
    private readonly List<CellRange> merges;
    private readonly HashSet<(int Row, int Column)> anchors;
    private readonly bool[] hiddenColumns;
    private readonly Dictionary<(int Row, int Column), string>? errors;

    private SheetCells(IExcelDataReader sheet, Dictionary<(int Row, int Column), string>? errors)
    {
        this.errors = errors;
        merges = [.. (sheet.MergeCells ?? []).Where(merge => merge.FromColumn < TableShape.ColumnLimit && merge.FromRow <= merge.ToRow && merge.FromColumn <= merge.ToColumn)];
        anchors = [.. merges.Select(merge => (merge.FromRow, merge.FromColumn))];
        hiddenColumns = new bool[TableShape.ColumnLimit];
        for (var column = 0; column < Math.Min(sheet.FieldCount, TableShape.ColumnLimit); column++) hiddenColumns[column] = sheet.GetColumnWidth(column) <= 0;
    }

    /// <summary>Cells with text in hidden rows or columns.</summary>
    public int HiddenCells { get; private set; }

    /// <summary>Formulas that were stored without what they come to.</summary>
    public int WithoutResult => errors?.Values.Count(shown => shown.StartsWith('=')) ?? 0;

    public bool HasMoreColumns { get; private set; }

    /// <summary>The sheet's numbers of the shape's rows and columns, from 1.</summary>
    public SheetFrame Frame(string name) => new(name, [.. Lines().Select(row => row + 1)], [.. Columns().Select(column => column + 1)]);

    /// <summary>Reads the sheet that the workbook stands on, with what its failed formulas show; null where it is too large.</summary>
    public static SheetCells? Read(IExcelDataReader sheet, Dictionary<(int Row, int Column), string>? errors = null)
    {
        if ((long)sheet.RowCount * sheet.FieldCount > WalkLimit || sheet.MergeCells?.Length > MergeLimit) return null;
        var cells = new SheetCells(sheet, errors);
        var size = 0;
        for (var row = 0; sheet.Read(); row++)
        {
            cells.AddRow(sheet, row);
            if (cells.rows.Count > 0 && cells.rows[^1].Row == row) size += cells.rows[^1].Cells.Count;
            if (size > BlockList.Limit) return null;
        }

        return cells;
    }

    /// <summary>The table: hidden rows and columns closed up, blank edges cut off, runs of blank rows shown as one.</summary>
    public TableShape Shape()
    {
        var shape = new TableShape();
        var lines = Lines();
        var columns = Columns();
        if (lines.Length == 0 || columns.Length == 0) return shape;

        var byRow = merges.ToLookup(merge => First(lines, merge.FromRow));
        var coveredUntil = new int[columns.Length];
        var texts = rows.ToDictionary(row => row.Row, row => row.Cells);
        for (var r = 0; r < lines.Length; r++)
        {
            var spans = new Dictionary<int, (int Height, int Width, CellRange Merge)>();
            foreach (var merge in byRow[r])
            {
                var (left, right, bottom) = (First(columns, merge.FromColumn), First(columns, merge.ToColumn + 1), First(lines, merge.ToRow + 1));
                if (left < right && r < bottom) spans.TryAdd(left, (bottom - r, right - left, merge));
            }

            shape.Add(Row(r, texts.GetValueOrDefault(lines[r]), columns, coveredUntil, spans));
        }

        return shape;
    }

    private List<TableCell> Row(int r, List<(int Column, string Printed)>? printed, int[] columns, int[] coveredUntil, Dictionary<int, (int Height, int Width, CellRange Merge)> spans)
    {
        var cells = new List<TableCell>();
        var next = 0;
        for (var c = 0; c < columns.Length; c++)
        {
            while (next < printed?.Count && printed[next].Column < columns[c]) next++;
            if (coveredUntil[c] > r) continue;
            var text = next < printed?.Count && printed[next].Column == columns[c] ? printed[next].Printed : "";
            var (height, width) = (1, 1);
            if (spans.TryGetValue(c, out var span))
            {
                height = span.Height;
                while (width < span.Width && coveredUntil[c + width] <= r) width++;
                coveredUntil.AsSpan(c, width).Fill(r + height);
                if (text.Length == 0) text = hiddenAnchors.GetValueOrDefault((span.Merge.FromRow, span.Merge.FromColumn), "");
            }

            cells.Add(new TableCell(c, height, width, [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]));
        }

        return cells;
    }

    private void AddRow(IExcelDataReader sheet, int row)
    {
        List<(int, string)>? cells = null;
        var isHidden = sheet.RowHeight <= 0;
        for (var column = 0; column < sheet.FieldCount; column++)
        {
            if ((SheetValue.Print(sheet, column) ?? errors?.GetValueOrDefault((row, column))) is not { Length: > 0 } printed) continue;
            if (column >= TableShape.ColumnLimit)
            {
                HasMoreColumns = true;
            }
            else if (!isHidden && !hiddenColumns[column])
            {
                (cells ??= []).Add((column, printed));
            }
            else
            {
                HiddenCells++;
                if (anchors.Contains((row, column))) hiddenAnchors[(row, column)] = printed;
            }
        }

        if (cells is not null) rows.Add((row, cells));
        else if (!isHidden && rows.Count > 0 && rows[^1].Cells.Count > 0) rows.Add((row, []));
    }

    /// <summary>The sheet's rows that are shown; the last is not blank.</summary>
    private int[] Lines()
    {
        if (rows.Count > 0 && rows[^1].Cells.Count == 0) rows.RemoveAt(rows.Count - 1);
        return [.. rows.Select(row => row.Row)];
    }

    /// <summary>The sheet's columns that are shown, from the first with text to the last one.</summary>
    private int[] Columns()
    {
        var used = rows.SelectMany(row => row.Cells).Select(cell => cell.Column).ToList();
        if (used.Count == 0) return [];
        var (first, last) = (used.Min(), used.Max());
        return [.. Enumerable.Range(first, last - first + 1).Where(column => !hiddenColumns[column])];
    }

    /// <summary>The index of the first shown row or column at or behind a sheet's.</summary>
    private static int First(int[] shown, int wanted)
    {
        var index = Array.BinarySearch(shown, wanted);
        return index < 0 ? ~index : index;
    }
}
