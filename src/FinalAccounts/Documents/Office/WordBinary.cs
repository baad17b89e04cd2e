using System.Buffers.Binary;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// A Word 97 file (doc, and WPS Writer's wps) as far as its tables can be counted: MS-DOC's header (FIB), its pieces of text, and
/// the properties of its paragraphs, of which a row's last mark (sprmPFTtp) is one.
/// </summary>
internal sealed class WordBinary
{
    private const int HeaderLength = 0x1AA;
    private const ushort FirstCountable = 0xC1;
    private const char CellMark = '\u0007';

    private readonly byte[] text;
    private readonly byte[] table;
    private readonly WordParagraphs paragraphs;

    private WordBinary(byte[] text, byte[] table, byte[] data)
    {
        this.text = text;
        this.table = table;
        paragraphs = new WordParagraphs(text, table.AsSpan(Number(0x102), Number(0x106)), data);
    }

    /// <summary>Whether the file can be opened with a password only.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> text) => text.Length > 11 && (text[11] & 1) != 0;

    /// <summary>The tables and rows of the text and of its text boxes; null where the file does not say it as Word 97 does.</summary>
    public static TableRows? Count(OleFile file)
    {
        if (file.Stream("WordDocument") is not { Length: >= HeaderLength } text || BinaryPrimitives.ReadUInt16LittleEndian(text.AsSpan(2)) < FirstCountable) return null;
        if (file.Stream((text[11] & 2) != 0 ? "1Table" : "0Table") is not { } table) return null;
        try
        {
            return new WordBinary(text, table, file.Stream("Data") ?? []).Count();
        }
        catch (ArgumentException)
        {
            // A length or an offset points outside the file.
            return null;
        }
    }

    private TableRows Count()
    {
        var (main, boxes) = (Number(0x4C), Number(0x64));
        var beforeBoxes = (long)main + Number(0x50) + Number(0x54) + Number(0x58) + Number(0x5C) + Number(0x60);
        var (tables, rows) = (0, 0);
        var afterRow = false;
        foreach (var (position, offset, character) in Characters())
        {
            if (position >= main && (position < beforeBoxes || position >= beforeBoxes + boxes))
            {
                if (afterRow) tables++;
                afterRow = false;
                continue;
            }

            if (afterRow && !paragraphs.At(offset).InTable) tables++;
            afterRow = character == CellMark && paragraphs.At(offset).IsRowEnd;
            if (afterRow) rows++;
        }

        return new TableRows(tables + (afterRow ? 1 : 0), rows);
    }

    /// <summary>Every character with its position and where it stands in the stream, piece by piece.</summary>
    private IEnumerable<(long Position, int Offset, char Character)> Characters()
    {
        var pieces = Pieces();
        var count = (pieces.Length - 4) / 12;
        for (var piece = 0; piece < count; piece++)
        {
            var first = BinaryPrimitives.ReadInt32LittleEndian(pieces.AsSpan(piece * 4));
            var end = BinaryPrimitives.ReadInt32LittleEndian(pieces.AsSpan((piece + 1) * 4));
            var start = BinaryPrimitives.ReadInt32LittleEndian(pieces.AsSpan(((count + 1) * 4) + (piece * 8) + 2));
            var isNarrow = (start & 0x40000000) != 0;
            start &= 0x3FFFFFFF;
            if (isNarrow) start /= 2;
            for (var position = first; position < end; position++)
            {
                var offset = start + ((position - first) * (isNarrow ? 1 : 2));
                yield return (position, offset, isNarrow ? (char)text.AsSpan(offset, 1)[0] : (char)BinaryPrimitives.ReadUInt16LittleEndian(text.AsSpan(offset, 2)));
            }
        }
    }

    /// <summary>The table of pieces stands in the Clx behind any number of property lists.</summary>
    private byte[] Pieces()
    {
        var clx = table.AsSpan(Number(0x1A2), Number(0x1A6));
        while (clx[0] == 1) clx = clx[(3 + BinaryPrimitives.ReadUInt16LittleEndian(clx[1..]))..];
        return clx.Slice(5, BinaryPrimitives.ReadInt32LittleEndian(clx[1..])).ToArray();
    }

    private int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(text.AsSpan(offset));
}
