using System.Buffers.Binary;

namespace FinalAccounts.Documents.Office;

/// <summary>Whether the paragraphs of a Word 97 file stand in a table, and which end a row: from the pages of their properties (PAPX FKP).</summary>
internal sealed class WordParagraphs
{
    private const int PageSize = 512;
    private const int InTable = 0x2416;
    private const int RowEnd = 0x2417;

    /// <summary>Where the properties are too long for a page, they stand in the Data stream.</summary>
    private const int Elsewhere = 0x6646;

    private const int TableElsewhere = 0x646B;

    private readonly List<(int Start, int End, bool InTable, bool IsRowEnd)> runs = [];

    public WordParagraphs(byte[] text, ReadOnlySpan<byte> pages, byte[] data)
    {
        var count = (pages.Length - 4) / 8;
        if (count > text.Length / PageSize) throw new ArgumentException("More pages of properties are named than the stream has.", nameof(pages));
        for (var i = 0; i < count; i++)
        {
            var page = BinaryPrimitives.ReadInt32LittleEndian(pages[((count + 1 + i) * 4)..]) & 0x3FFFFF;
            ReadPage(text.AsSpan(page * PageSize, PageSize), data);
        }

        runs.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>The paragraph whose characters stand at this offset.</summary>
    public (bool InTable, bool IsRowEnd) At(int offset)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = runs[middle];
            if (offset < run.Start) high = middle - 1;
            else if (offset >= run.End) low = middle + 1;
            else return (run.InTable, run.IsRowEnd);
        }

        return default;
    }

    private void ReadPage(ReadOnlySpan<byte> page, byte[] data)
    {
        int count = page[PageSize - 1];
        for (var i = 0; i < count; i++)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(page[(i * 4)..]);
            var end = BinaryPrimitives.ReadInt32LittleEndian(page[((i + 1) * 4)..]);
            var offset = page[((count + 1) * 4) + (i * 13)] * 2;
            var (inTable, isRowEnd) = (false, false);
            if (offset > 0)
            {
                var isLong = page[offset] == 0;
                var length = isLong ? page[offset + 1] * 2 : (page[offset] * 2) - 1;

                // The first two bytes name the style.
                Read(page.Slice(offset + (isLong ? 2 : 1), length)[2..], data, ref inTable, ref isRowEnd, follow: true);
            }

            runs.Add((start, end, inTable, isRowEnd));
        }
    }

    private static void Read(ReadOnlySpan<byte> properties, byte[] data, ref bool inTable, ref bool isRowEnd, bool follow)
    {
        while (properties.Length > 2)
        {
            int name = BinaryPrimitives.ReadUInt16LittleEndian(properties);
            var value = properties[2..];
            if (name == InTable) inTable = value[0] != 0;
            else if (name == RowEnd) isRowEnd = value[0] != 0;
            else if (name is Elsewhere or TableElsewhere && follow)
            {
                var place = BinaryPrimitives.ReadInt32LittleEndian(value);
                Read(data.AsSpan(place + 2, BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(place))), data, ref inTable, ref isRowEnd, follow: false);
            }

            var length = Length(name, value);
            if (length > value.Length) return;
            properties = value[length..];
        }
    }

    /// <summary>A property's length stands in the upper three bits of its name; only two have a count of their own.</summary>
    private static int Length(int name, ReadOnlySpan<byte> value) => (name >> 13) switch
    {
        0 or 1 => 1,
        2 or 4 or 5 => 2,
        3 => 4,
        7 => 3,
        _ when name == 0xD608 => 1 + BinaryPrimitives.ReadUInt16LittleEndian(value),
        _ when name == 0xC615 && value[0] == 255 => int.MaxValue,
        _ => 1 + value[0],
    };
}
