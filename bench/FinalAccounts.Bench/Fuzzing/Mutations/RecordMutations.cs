using System.Buffers.Binary;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>The records of an xls workbook (kind, length, content) with other kinds, lengths and contents, lost, doubled and exchanged.</summary>
internal static class RecordMutations
{
    private const int MostRecords = 20_000;

    /// <summary>BOUNDSHEET, SST, LABELSST, LABEL, NUMBER, RK, MULRK, MULBLANK, FORMULA, STRING, ROW, DIMENSIONS, MERGECELLS, FORMAT, XF, CONTINUE, FILEPASS, EOF.</summary>
    private static readonly ushort[] Kinds = [0x85, 0xFC, 0xFD, 0x204, 0x203, 0x27E, 0xBD, 0xBE, 0x06, 0x207, 0x208, 0x200, 0xE5, 0x41E, 0xE0, 0x3C, 0x2F, 0x0A];

    public static IReadOnlyList<Mutation> All { get; } = [Rearrange, ChangeKind, ChangeLength, ChangeContent];

    private static byte[] Rearrange(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, Records(bytes), dice);

    private static byte[] ChangeKind(byte[] bytes, Dice dice) => Change(bytes, dice, record => BinaryPrimitives.WriteUInt16LittleEndian(record, dice.Pick(Kinds)));

    private static byte[] ChangeLength(byte[] bytes, Dice dice) =>
        Change(bytes, dice, record => BinaryPrimitives.WriteUInt16LittleEndian(record[2..], (ushort)dice.Pick([0, 1, 2, 4, 8, 255, 8224, 65_535, dice.Between(0, 400)])));

    private static byte[] ChangeContent(byte[] bytes, Dice dice) => Change(bytes, dice, record =>
    {
        for (var count = dice.Between(1, 4); count > 0 && record.Length > 4; count--) record[dice.Between(4, record.Length - 1)] = dice.Pick<byte>([0, 1, 2, 0x7F, 0x80, 0xFF, (byte)dice.Between(0, 255)]);
    });

    private delegate void RecordChange(Span<byte> record);

    private static byte[] Change(byte[] bytes, Dice dice, RecordChange change)
    {
        if (Records(bytes) is not { Count: > 0 } records) return bytes;
        byte[] changed = [.. bytes];
        change(changed.AsSpan(dice.Pick(records)));
        return changed;
    }

    /// <summary>The records from a workbook's first one on; its stream lies in one piece as a rule.</summary>
    private static List<Range> Records(byte[] bytes)
    {
        var records = new List<Range>();
        var start = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00]);
        while (start >= 0 && start + 4 <= bytes.Length && records.Count < MostRecords)
        {
            var end = start + 4 + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(start + 2));
            if (end > bytes.Length) break;
            records.Add(start..end);
            start = end;
        }

        return records;
    }
}
