using System.Buffers.Binary;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// A Word 97 file (doc, and WPS Writer's wps) as far as its tables can be counted: its header (FIB), its pieces of text, and the
/// properties of its paragraphs, of which a row's last mark (sprmPFTtp) is one.
/// </summary>
internal sealed class WordBinary
{
    private const int HeaderLength = 0x1AA;
    private const ushort FirstCountable = 0xC1;
    private const char CellMark = '\u0007';

    private WordBinary(byte[] text, string tableName, byte[] table, byte[] data)
    {
        Text = text;
        TableName = tableName;
        Table = table;
        Data = data;
        Pieces = WordPiece.Read(table.AsSpan(Number(0x1A2), Number(0x1A6)));
        Paragraphs = new WordParagraphs(text, table.AsSpan(Number(0x102), Number(0x106)), data);
    }

    /// <summary>The stream WordDocument: the header, the text and the pages of properties.</summary>
    public byte[] Text { get; }

    /// <summary>0Table or 1Table, whichever the header names.</summary>
    public string TableName { get; }

    public byte[] Table { get; }

    public byte[] Data { get; }

    public IReadOnlyList<WordPiece> Pieces { get; }

    public WordParagraphs Paragraphs { get; }

    /// <summary>The characters of the text proper; notes, headers and text boxes stand behind it.</summary>
    public int MainLength => Number(0x4C);

    /// <summary>Whether the file can be opened with a password only.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> text) => text.Length > 11 && (text[11] & 1) != 0;

    /// <summary>Opens a file; null where it does not say what it holds as Word 97 does.</summary>
    public static WordBinary? Open(OleFile file)
    {
        if (file.Stream("WordDocument") is not { Length: >= HeaderLength } text || BinaryPrimitives.ReadUInt16LittleEndian(text.AsSpan(2)) < FirstCountable) return null;
        var name = (text[11] & 2) != 0 ? "1Table" : "0Table";
        if (file.Stream(name) is not { } table) return null;
        try
        {
            var word = new WordBinary(text, name, table, file.Stream("Data") ?? []);
            return word.Pieces.All(piece => piece.Fits(text.Length)) && word.Pieces.Sum(piece => (long)piece.End - piece.First) <= text.Length ? word : null;
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException)
        {
            // A length or an offset points outside the file.
            return null;
        }
    }

    /// <summary>The tables and rows of the text and of its text boxes.</summary>
    public TableRows Count()
    {
        var (main, boxes) = (MainLength, Number(0x64));
        var beforeBoxes = (long)main + Number(0x50) + Number(0x54) + Number(0x58) + Number(0x5C) + Number(0x60);
        var (tables, rows) = (0, 0);
        var afterRow = false;
        foreach (var (position, offset, character) in Characters())
        {
            var isCounted = position < main || (position >= beforeBoxes && position < beforeBoxes + boxes);
            if (afterRow && !(isCounted && Paragraphs.At(offset).InTable)) tables++;
            afterRow = isCounted && character == CellMark && Paragraphs.At(offset).IsRowEnd;
            if (afterRow) rows++;
        }

        return new TableRows(tables + (afterRow ? 1 : 0), rows);
    }

    /// <summary>Every character with its position and where it stands in the stream, piece by piece.</summary>
    public IEnumerable<(int Position, int Offset, char Character)> Characters()
    {
        foreach (var piece in Pieces)
        {
            for (var position = piece.First; position < piece.End; position++)
            {
                var offset = piece.OffsetOf(position);
                yield return (position, offset, piece.IsNarrow ? (char)Text[offset] : (char)BinaryPrimitives.ReadUInt16LittleEndian(Text.AsSpan(offset)));
            }
        }
    }

    private int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Text.AsSpan(offset));
}
