using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>Writes an OLE file of a few streams, each in sectors of 512 bytes.</summary>
internal static class OleWriter
{
    private const int Sector = 512;

    /// <summary>A shorter stream would belong among the small ones; it is filled up.</summary>
    private const int ShortestStream = 4096;

    private const int EntrySize = 128;
    private const int ChainsPerSector = Sector / 4;
    private const int NamedInHeader = 109;
    private const int EndOfChain = -2;
    private const int ChainSector = -3;
    private const int None = -1;

    public static byte[] Write(IReadOnlyList<(string Name, byte[] Bytes)> streams)
    {
        var contents = streams.Select(stream => stream.Bytes.Length < ShortestStream ? [.. stream.Bytes, .. new byte[ShortestStream - stream.Bytes.Length]] : stream.Bytes).ToList();
        var chains = new List<int>();
        var directory = Chain(chains, (streams.Count + 1) * EntrySize);
        var starts = contents.Select(bytes => Chain(chains, bytes.Length)).ToList();

        var chainStart = chains.Count;
        var chainSectors = 1;
        while (chainSectors * ChainsPerSector < chainStart + chainSectors) chainSectors++;
        if (chainSectors > NamedInHeader) throw new ArgumentException("The streams are longer than a header without further lists can name.", nameof(streams));
        chains.AddRange(Enumerable.Repeat(ChainSector, chainSectors));

        var file = new byte[Sector * (1 + chains.Count)];
        Header(file, chainSectors, directory);
        for (var i = 0; i < NamedInHeader; i++) Put(file, 76 + (i * 4), i < chainSectors ? chainStart + i : None);
        for (var i = 0; i < chainSectors * ChainsPerSector; i++) Put(file, (Sector * (1 + chainStart)) + (i * 4), i < chains.Count ? chains[i] : None);
        Entry(file, 0, "Root Entry", type: 5, EndOfChain, length: 0, child: 1, next: None);
        for (var i = 0; i < contents.Count; i++)
        {
            Entry(file, i + 1, streams[i].Name, type: 2, starts[i], contents[i].Length, None, i + 1 < contents.Count ? i + 2 : None);
            contents[i].CopyTo(file, Sector * (1 + starts[i]));
        }

        return file;
    }

    /// <summary>Adds a chain of sectors and returns its first.</summary>
    private static int Chain(List<int> chains, int length)
    {
        var start = chains.Count;
        var sectors = (length + Sector - 1) / Sector;
        for (var i = 1; i <= sectors; i++) chains.Add(i == sectors ? EndOfChain : chains.Count + 1);
        return start;
    }

    private static void Header(byte[] file, int chainSectors, int directory)
    {
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        mark.CopyTo(file, 0);
        Put(file, 24, 0x0003003E);
        Put(file, 28, 0x0009FFFE);
        Put(file, 32, 6);
        Put(file, 44, chainSectors);
        Put(file, 48, directory);
        Put(file, 56, ShortestStream);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
    }

    private static void Entry(byte[] file, int index, string name, byte type, int start, int length, int child, int next)
    {
        var offset = Sector + (index * EntrySize);
        Encoding.Unicode.GetBytes(name).CopyTo(file, offset);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(offset + 64), (ushort)((name.Length + 1) * 2));
        file[offset + 66] = type;
        file[offset + 67] = 1;
        Put(file, offset + 68, None);
        Put(file, offset + 72, next);
        Put(file, offset + 76, child);
        Put(file, offset + 116, start);
        Put(file, offset + 120, length);
    }

    private static void Put(byte[] file, int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(offset), value);
}
