using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Office;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Old spreadsheets (xls, BIFF8 in an OLE file) written byte by byte, since no library at hand writes them.</summary>
internal static class Biff
{
    /// <summary>One sheet: a merged title, a heading, a row with numbers in a format.</summary>
    public static byte[] Workbook() => Workbook([.. Grids.Parse("""
        | 收入决算表 | <        |
        | 项目       | 金额     |
        | 合计       | 1,234.50 |
        """).Rows]);

    public static SourceFile Of(SourceDocument source) => new("drawn.xls", Workbook([.. source.Blocks.OfType<Grid>().Select(grid => grid.Rows)]));

    private static byte[] Workbook(IReadOnlyList<IReadOnlyList<GridCell>> sheet) => Workbook([sheet]);

    private static byte[] Workbook(IReadOnlyList<IReadOnlyList<IReadOnlyList<GridCell>>> sheets)
    {
        var streams = sheets.Select(Sheet).ToList();
        byte[] Globals(int[] starts) =>
        [
            .. Record(0x0809, Words(0x0600, 0x0005, 0, 0, 0, 0, 0, 0)),
            .. Record(0x0042, Words(1200)),
            .. Enumerable.Range(0, 5).SelectMany(_ => Record(0x0031, [200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, (byte)'A'])),
            .. Record(0x041E, [.. Words(164), .. Text("#,##0.00", longLength: true)]),
            .. Enumerable.Range(0, 16).SelectMany(i => Record(0x00E0, [.. Words(0, 0, i == 15 ? 1 : 0xFFF5, 0, 0, 0, 0, 0, 0, 0)])),
            .. new[] { 0, 164, 2 }.SelectMany(format => Record(0x00E0, [.. Words(0, format, 1, 0, 0, 0, 0, 0, 0, 0)])),
            .. starts.SelectMany((start, i) => Record(0x0085, [.. BitConverter.GetBytes(start), 0, 0, .. Text($"Z{i + 1:00}", longLength: false)])),
            .. Record(0x000A, []),
        ];

        var starts = new int[streams.Count];
        var position = Globals(starts).Length;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = position;
            position += streams[i].Length;
        }

        byte[] book = [.. Globals(starts), .. streams.SelectMany(bytes => bytes)];
        return Ole([("Workbook", [.. book, .. new byte[Math.Max(0, 4096 - book.Length)]])]);
    }

    /// <summary>An OLE file of these streams.</summary>
    public static byte[] Ole((string Name, byte[] Bytes)[] streams) => OleWriter.Write(streams);

    private static byte[] Sheet(IReadOnlyList<IReadOnlyList<GridCell>> rows)
    {
        var cells = rows.SelectMany(row => row).ToList();
        var merged = cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1).ToList();
        return
        [
            .. Record(0x0809, Words(0x0600, 0x0010, 0, 0, 0, 0, 0, 0)),
            .. Record(0x0200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(rows.Count), .. Words(0, cells.Max(cell => cell.Column + cell.ColumnSpan), 0)]),
            .. cells.Where(cell => cell.Printed.Length > 0).SelectMany(Cell),
            .. merged.Chunk(1000).SelectMany(some => Record(0x00E5, [.. Words(some.Length), .. some.SelectMany(cell => Words(cell.Row, cell.Row + cell.RowSpan - 1, cell.Column, cell.Column + cell.ColumnSpan - 1))])),
            .. Record(0x000A, []),
        ];
    }

    private static byte[] Cell(GridCell cell)
    {
        if (cell.Printed.Length > 3 && cell.Printed[^3] == '.' && double.TryParse(cell.Printed, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return Record(0x0203, [.. Words(cell.Row, cell.Column, cell.Printed.Contains(',') ? 17 : 18), .. BitConverter.GetBytes(number)]);
        }

        return Record(0x0204, [.. Words(cell.Row, cell.Column, 15), .. Text(cell.Printed, longLength: true)]);
    }

    private static byte[] Record(int kind, byte[] content) => [.. Words(kind, content.Length), .. content];

    private static byte[] Words(params int[] values) => [.. values.SelectMany(value => BitConverter.GetBytes((ushort)value))];

    private static byte[] Text(string text, bool longLength) => [.. longLength ? Words(text.Length) : [(byte)text.Length], 1, .. Encoding.Unicode.GetBytes(text)];
}
