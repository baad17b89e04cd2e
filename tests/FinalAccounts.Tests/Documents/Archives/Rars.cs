using System.Buffers.Binary;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Tests.Documents.Archives;

/// <summary>RAR archives (version 4, stored), made block by block; names as the bytes of a Chinese system.</summary>
internal static class Rars
{
    public const ushort EncryptedList = 0x80;
    public const ushort EncryptedMember = 0x04;

    private const ushort LongBlock = 0x8000;

    static Rars() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SourceFile Of(IEnumerable<(string Path, byte[] Bytes)> members, ushort archiveFlags = 0, ushort memberFlags = 0)
    {
        using var rar = new MemoryStream();
        rar.Write("Rar!\x1A\x07\0"u8);
        Block(rar, 0x73, archiveFlags, new byte[6], []);
        foreach (var (path, bytes) in members) Block(rar, 0x74, (ushort)(LongBlock | memberFlags), Head(Encoding.GetEncoding("gbk").GetBytes(path.Replace('/', '\\')), bytes), bytes);
        Block(rar, 0x7B, 0x4000, [], []);
        return new SourceFile("提交.rar", rar.ToArray());
    }

    private static byte[] Head(byte[] name, byte[] bytes)
    {
        var head = new byte[25 + name.Length];
        BinaryPrimitives.WriteInt32LittleEndian(head, bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), bytes.Length);
        head[8] = 2;
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(9), Checksum.Of(bytes));
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(13), 0x5A21_0000);
        head[17] = 20;
        head[18] = 0x30;
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(19), (ushort)name.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(21), 0x20);
        name.CopyTo(head, 25);
        return head;
    }

    private static void Block(MemoryStream rar, byte type, ushort flags, byte[] head, byte[] bytes)
    {
        var block = new byte[5 + head.Length];
        block[0] = type;
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(1), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(3), (ushort)(7 + head.Length));
        head.CopyTo(block, 5);
        Span<byte> crc = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(crc, (ushort)Checksum.Of(block));
        rar.Write(crc);
        rar.Write(block);
        rar.Write(bytes);
    }
}
