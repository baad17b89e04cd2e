using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// The streams of an OLE file (doc, xls, wps) put together from their sectors. Only those of the root: an embedded document has
/// streams of the same names in a folder of its own.
/// </summary>
internal sealed class OleFile
{
    private const int HeaderLength = 512;
    private const int EntrySize = 128;
    private const int EndOfChain = -2;

    private readonly byte[] bytes;
    private readonly int sectorSize;
    private readonly int[] chains;
    private readonly Lazy<(int[] Chains, byte[] Sectors)> small;
    private readonly Dictionary<string, (int Start, int Length)> streams = new(StringComparer.Ordinal);
    private (int Start, int Length) root;

    private OleFile(byte[] bytes)
    {
        this.bytes = bytes;
        sectorSize = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(30)), 7, 16);
        chains = Numbers(ChainSectors().SelectMany(Sector).ToArray());
        ReadDirectory(Chain(Number(48)));
        small = new(() => (Numbers(Chain(Number(60))), Cut(Chain(root.Start), root.Length)));
    }

    /// <summary>Opens a file; null where its directory can't be followed to its end.</summary>
    public static OleFile? Open(byte[] bytes)
    {
        try
        {
            return bytes.Length < HeaderLength ? null : new OleFile(bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A stream's bytes; null where there is none, or where a part of it is missing from the file.</summary>
    public byte[]? Stream(string name)
    {
        if (!streams.TryGetValue(name, out var stream)) return null;
        try
        {
            return stream.Length >= Number(56) ? Cut(Chain(stream.Start), stream.Length) : Cut(SmallChain(stream.Start), stream.Length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Cut(byte[] sectors, int length) => length >= 0 && length <= sectors.Length ? sectors[..length] : throw new InvalidDataException();

    private static int[] Numbers(byte[] bytes)
    {
        var numbers = new int[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * 4));
        return numbers;
    }

    private int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(offset));

    /// <summary>The sectors that hold the chains: 109 are named in the header, the others in sectors of their own.</summary>
    private List<int> ChainSectors()
    {
        var sectors = Numbers(bytes[76..HeaderLength]).ToList();
        var more = Number(68);
        for (var left = bytes.Length / sectorSize; more is >= 0 && left > 0; left--)
        {
            var list = Numbers(Sector(more));
            sectors.AddRange(list[..^1]);
            more = list[^1];
        }

        return [.. sectors.Where(sector => sector >= 0)];
    }

    /// <summary>A sector; the file's last one may be short.</summary>
    private byte[] Sector(int number)
    {
        var start = (number + 1L) * sectorSize;
        if (number < 0 || start >= bytes.Length) throw new InvalidDataException();
        return bytes.AsSpan((int)start, (int)Math.Min(sectorSize, bytes.Length - start)).ToArray();
    }

    private byte[] Chain(int start)
    {
        using var joined = new MemoryStream();
        for (var left = chains.Length; start != EndOfChain; left--)
        {
            if (left == 0 || start < 0 || start >= chains.Length) throw new InvalidDataException();
            joined.Write(Sector(start));
            start = chains[start];
        }

        return joined.ToArray();
    }

    private byte[] SmallChain(int start)
    {
        var size = 1 << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(32)), 4, 12);
        var (next, sectors) = small.Value;
        using var joined = new MemoryStream();
        for (var left = next.Length; start != EndOfChain; left--)
        {
            if (left == 0 || start < 0 || start >= next.Length || (start + 1L) * size > sectors.Length) throw new InvalidDataException();
            joined.Write(sectors, start * size, size);
            start = next[start];
        }

        return joined.ToArray();
    }

    private void ReadDirectory(byte[] directory)
    {
        if (directory.Length < EntrySize) throw new InvalidDataException();
        root = (BinaryPrimitives.ReadInt32LittleEndian(directory.AsSpan(116)), BinaryPrimitives.ReadInt32LittleEndian(directory.AsSpan(120)));
        var seen = new HashSet<int>();
        var open = new Stack<int>([BinaryPrimitives.ReadInt32LittleEndian(directory.AsSpan(76))]);
        while (open.TryPop(out var index))
        {
            if (index < 0 || index >= directory.Length / EntrySize || !seen.Add(index)) continue;
            var entry = directory.AsSpan(index * EntrySize, EntrySize);
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            streams.TryAdd(Encoding.Unicode.GetString(entry[..length]), (BinaryPrimitives.ReadInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadInt32LittleEndian(entry[120..])));
            open.Push(BinaryPrimitives.ReadInt32LittleEndian(entry[68..]));
            open.Push(BinaryPrimitives.ReadInt32LittleEndian(entry[72..]));
        }
    }
}
