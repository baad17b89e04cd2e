using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Old spreadsheets (xls, BIFF8 in an OLE file) written byte by byte, since no library at hand writes them.</summary>
internal static class Biff
{
    private const int Sector = 512;

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

    /// <summary>An OLE file of these streams, each of at least 4,096 bytes.</summary>
    public static byte[] Ole((string Name, byte[] Bytes)[] streams)
    {
        const int End = -2;
        var directorySectors = (streams.Length + 1 + 3) / 4;
        var chains = new List<int>();
        var starts = new List<int>();
        void Chain(int sectors)
        {
            starts.Add(chains.Count);
            for (var i = 1; i <= sectors; i++) chains.Add(i == sectors ? End : chains.Count + 1);
        }

        Chain(directorySectors);
        foreach (var (_, bytes) in streams) Chain((bytes.Length + Sector - 1) / Sector);
        var fatSectors = 1;
        while (fatSectors * 128 < chains.Count + fatSectors) fatSectors++;
        var fatStart = chains.Count;
        for (var i = 0; i < fatSectors; i++) chains.Add(-3);

        var file = new byte[Sector * (1 + fatStart + fatSectors)];
        void Int(int offset, int value) => BitConverter.TryWriteBytes(file.AsSpan(offset), value);
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        head.CopyTo(file, 0);
        Int(24, 0x0003003E);
        Int(28, 0x0009FFFE);
        Int(32, 6);
        Int(44, fatSectors);
        Int(48, starts[0]);
        Int(56, 4096);
        Int(60, End);
        Int(68, End);
        for (var i = 0; i < 109; i++) Int(76 + (i * 4), i < fatSectors ? fatStart + i : -1);
        for (var i = 0; i < fatSectors * 128; i++) Int((Sector * (1 + fatStart)) + (i * 4), i < chains.Count ? chains[i] : -1);

        void Entry(int index, string name, byte type, int start, int size, int child, int next)
        {
            var offset = Sector + (index * 128);
            Encoding.Unicode.GetBytes(name).CopyTo(file, offset);
            BitConverter.TryWriteBytes(file.AsSpan(offset + 64), (short)((name.Length + 1) * 2));
            file[offset + 66] = type;
            file[offset + 67] = 1;
            Int(offset + 68, -1);
            Int(offset + 72, next);
            Int(offset + 76, child);
            Int(offset + 116, start);
            Int(offset + 120, size);
        }

        Entry(0, "Root Entry", 5, End, 0, 1, -1);
        for (var i = 0; i < streams.Length; i++)
        {
            Entry(i + 1, streams[i].Name, 2, starts[i + 1], streams[i].Bytes.Length, -1, i + 1 < streams.Length ? i + 2 : -1);
            streams[i].Bytes.CopyTo(file, Sector * (1 + starts[i + 1]));
        }

        return file;
    }

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
        if (cell.Printed.Contains('.') && double.TryParse(cell.Printed, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return Record(0x0203, [.. Words(cell.Row, cell.Column, cell.Printed.Contains(',') ? 17 : 18), .. BitConverter.GetBytes(number)]);
        }

        return Record(0x0204, [.. Words(cell.Row, cell.Column, 15), .. Text(cell.Printed, longLength: true)]);
    }

    private static byte[] Record(int kind, byte[] content) => [.. Words(kind, content.Length), .. content];

    private static byte[] Words(params int[] values) => [.. values.SelectMany(value => BitConverter.GetBytes((ushort)value))];

    private static byte[] Text(string text, bool longLength) => [.. longLength ? Words(text.Length) : [(byte)text.Length], 1, .. Encoding.Unicode.GetBytes(text)];
}
