using System.Buffers.Binary;

namespace FinalAccounts.Documents.Office;

/// <summary>A piece of a Word 97 file's text: the characters from one position to another, where they stand in the stream, in one byte each or two.</summary>
internal sealed record WordPiece(int First, int End, int Offset, bool IsNarrow)
{
    private const int Narrow = 0x40000000;

    private int Width => IsNarrow ? 1 : 2;

    /// <summary>The pieces, from the header's Clx: they stand behind any number of property lists.</summary>
    public static IReadOnlyList<WordPiece> Read(ReadOnlySpan<byte> clx)
    {
        while (clx[0] == 1) clx = clx[(3 + BinaryPrimitives.ReadUInt16LittleEndian(clx[1..]))..];
        var list = clx.Slice(5, BinaryPrimitives.ReadInt32LittleEndian(clx[1..]));
        var pieces = new WordPiece[(list.Length - 4) / 12];
        for (var i = 0; i < pieces.Length; i++)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(list[(((pieces.Length + 1) * 4) + (i * 8) + 2)..]);
            var isNarrow = (start & Narrow) != 0;
            var offset = (start & (Narrow - 1)) / (isNarrow ? 2 : 1);
            pieces[i] = new WordPiece(BinaryPrimitives.ReadInt32LittleEndian(list[(i * 4)..]), BinaryPrimitives.ReadInt32LittleEndian(list[((i + 1) * 4)..]), offset, isNarrow);
        }

        return pieces;
    }

    /// <summary>The pieces as a Clx.</summary>
    public static byte[] Write(IReadOnlyList<WordPiece> pieces)
    {
        var list = new List<byte>();
        foreach (var piece in pieces) list.AddRange(BitConverter.GetBytes(piece.First));
        list.AddRange(BitConverter.GetBytes(pieces[^1].End));
        foreach (var piece in pieces) list.AddRange([0, 0, .. BitConverter.GetBytes(piece.IsNarrow ? (piece.Offset * 2) | Narrow : piece.Offset), 0, 0]);
        return [2, .. BitConverter.GetBytes(list.Count), .. list];
    }

    public bool Fits(int length) => First >= 0 && First <= End && Offset + ((long)(End - First) * Width) <= length;

    public int OffsetOf(int position) => Offset + ((position - First) * Width);

    /// <summary>The part of the piece before a position or behind it, moved on by so many characters; null where there is none.</summary>
    public WordPiece? Part(int from, int to, int moved)
    {
        var (first, end) = (Math.Max(First, from), Math.Min(End, to));
        return first < end ? new WordPiece(first + moved, end + moved, OffsetOf(first), IsNarrow) : null;
    }
}
