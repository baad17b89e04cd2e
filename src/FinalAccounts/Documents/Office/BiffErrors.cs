using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>The cells of an xls (BIFF8) whose formula failed, by sheet, as <see cref="SheetErrors"/> finds those of an xlsx.</summary>
internal static class BiffErrors
{
    private const int Formula = 0x0006;
    private const int Begin = 0x0809;
    private const int End = 0x000A;
    private const int Sheet = 0x0085;
    private const int TruthOrError = 0x0205;
    private const byte ErrorResult = 2;

    public static IReadOnlyDictionary<string, Dictionary<(int Row, int Column), string>> Read(byte[] file)
    {
        var sheets = new Dictionary<string, Dictionary<(int Row, int Column), string>>(StringComparer.Ordinal);
        var book = OleFile.Open(file)?.Stream("Workbook") ?? [];
        for (var offset = 0; Record(book, offset) is { } record && record.Kind != End; offset = record.Next)
        {
            if (record.Kind != Sheet || record.Length < 8) continue;
            var content = book.AsSpan(offset + 4, record.Length);
            var isWide = (content[7] & 1) != 0;
            var name = content.Slice(8, Math.Min(content[6] * (isWide ? 2 : 1), content.Length - 8));
            sheets.TryAdd((isWide ? Encoding.Unicode : Encoding.Latin1).GetString(name), Cells(book, BinaryPrimitives.ReadInt32LittleEndian(content)));
        }

        return sheets;
    }

    private static Dictionary<(int Row, int Column), string> Cells(byte[] book, int offset)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        var open = 0;
        while (Record(book, offset) is { } record)
        {
            // A chart in the sheet is a stream of its own inside it.
            if (record.Kind == Begin) open++;
            if (record.Kind == End && --open <= 0) break;
            var content = book.AsSpan(offset + 4, record.Length);
            if (open == 1 && Error(record.Kind, content) is { } error)
            {
                cells[(BinaryPrimitives.ReadUInt16LittleEndian(content), BinaryPrimitives.ReadUInt16LittleEndian(content[2..]))] = error;
            }

            offset = record.Next;
        }

        return cells;
    }

    private static string? Error(int kind, ReadOnlySpan<byte> content) => kind switch
    {
        TruthOrError when content.Length >= 8 && content[7] == 1 => Name(content[6]),
        Formula when content.Length >= 14 && content[6] == ErrorResult && content[12] == 0xFF && content[13] == 0xFF => Name(content[8]),
        _ => null,
    };

    private static string Name(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    private static (int Kind, int Length, int Next)? Record(byte[] book, int offset)
    {
        if (offset < 0 || offset + 4 > book.Length) return null;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(offset + 2));
        return offset + 4 + length > book.Length ? null : (BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(offset)), length, offset + 4 + length);
    }
}
