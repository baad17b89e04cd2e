using System.Buffers.Binary;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// LibreOffice takes the words out of a table and drops it where a doc ends with its last row and no paragraph follows (as in the
/// docs that LibreOffice itself writes). Such a doc is handed to it with an empty paragraph more: one more piece of text, which
/// shows the end mark of an ordinary paragraph of the same file.
/// </summary>
internal static class WordEnding
{
    private const int MainLengthPlace = 0x4C;
    private const int PiecesPlace = 0x1A2;

    /// <summary>The file with a paragraph behind its last table; null where none is needed, or where the file has no ordinary paragraph.</summary>
    public static byte[]? Mend(WordBinary word)
    {
        var last = word.Pieces.FirstOrDefault(piece => piece.First < word.MainLength && piece.End >= word.MainLength);
        if (last is null || !word.Paragraphs.At(last.OffsetOf(word.MainLength - 1)).InTable) return null;
        foreach (var (position, offset, character) in word.Characters())
        {
            if (position >= word.MainLength) break;
            if (character == '\r' && !word.Paragraphs.At(offset).InTable) return With(word, offset, word.Pieces.First(piece => position < piece.End).IsNarrow);
        }

        return null;
    }

    private static byte[] With(WordBinary word, int mark, bool isNarrow)
    {
        var main = word.MainLength;
        WordPiece?[] pieces =
        [
            .. word.Pieces.Select(piece => piece.Part(0, main, 0)),
            new WordPiece(main, main + 1, mark, isNarrow),
            .. word.Pieces.Select(piece => piece.Part(main, int.MaxValue, 1)),
        ];
        var list = WordPiece.Write([.. pieces.OfType<WordPiece>()]);
        var text = word.Text.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(text.AsSpan(MainLengthPlace), main + 1);
        BinaryPrimitives.WriteInt32LittleEndian(text.AsSpan(PiecesPlace), word.Table.Length);
        BinaryPrimitives.WriteInt32LittleEndian(text.AsSpan(PiecesPlace + 4), list.Length);
        return OleWriter.Write([("WordDocument", text), (word.TableName, [.. word.Table, .. list]), .. word.Data.Length > 0 ? [("Data", word.Data)] : Array.Empty<(string, byte[])>()]);
    }
}
