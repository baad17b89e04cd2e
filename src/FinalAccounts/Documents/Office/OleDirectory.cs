using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// The names of the streams in an OLE file (doc, xls, wps, encrypted docx). Its directory's entries have 128 bytes each and lie at
/// multiples of 128; they are looked for there without following the chains of sectors, which a damaged file has broken.
/// </summary>
internal static class OleDirectory
{
    private const int EntrySize = 128;
    private const int NameLength = 64;
    private const byte StreamType = 2;

    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public static IReadOnlySet<string> StreamNames(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var start = EntrySize; start + EntrySize <= bytes.Length; start += EntrySize)
        {
            var entry = bytes.Slice(start, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLength..]);
            if (length is < 4 or > NameLength || length % 2 != 0 || entry[NameLength + 2] != StreamType) continue;
            var name = Encoding.Unicode.GetString(entry[..(length - 2)]);
            if (IsPlain(name) && entry[(length - 2)..NameLength].IndexOfAnyExcept((byte)0) < 0) names.Add(name.TrimStart('\u0001', '\u0005'));
        }

        return names;
    }

    private static bool IsPlain(string name) => name.AsSpan().IndexOfAnyExceptInRange('\u0001', '\u007E') < 0;
}
