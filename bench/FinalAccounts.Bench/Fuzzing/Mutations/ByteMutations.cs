using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Damage that knows nothing of the file: bytes changed, pieces lost, doubled or moved, the end cut off.</summary>
internal static class ByteMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [Flip, Set, Drop, Double, Move, CutOff, Insert];

    private static byte[] Flip(byte[] bytes, Dice dice)
    {
        byte[] changed = [.. bytes];
        for (var count = dice.Between(1, 8); count > 0; count--) changed[dice.Between(0, bytes.Length - 1)] ^= (byte)(1 << dice.Between(0, 7));
        return changed;
    }

    private static byte[] Set(byte[] bytes, Dice dice)
    {
        byte[] changed = [.. bytes];
        for (var count = dice.Between(1, 8); count > 0; count--) changed[dice.Between(0, bytes.Length - 1)] = dice.Pick<byte>([0, 1, 0x7F, 0x80, 0xFF, (byte)'\t', (byte)'\n', (byte)' ', (byte)'0', (byte)'9', (byte)'<', (byte)'.']);
        return changed;
    }

    private static byte[] Drop(byte[] bytes, Dice dice)
    {
        var (start, length) = Pieces.Stretch(bytes.Length, dice);
        return Pieces.Replace(bytes, start, length, []);
    }

    private static byte[] Double(byte[] bytes, Dice dice)
    {
        var (start, length) = Pieces.Stretch(bytes.Length, dice);
        var piece = bytes.AsSpan(start, length);
        var times = dice.Between(1, Math.Clamp(65_536 / length, 1, 200));
        var repeated = new byte[length * times];
        for (var i = 0; i < times; i++) piece.CopyTo(repeated.AsSpan(i * length));
        return Pieces.Replace(bytes, start, 0, repeated);
    }

    private static byte[] Move(byte[] bytes, Dice dice)
    {
        var (start, length) = Pieces.Stretch(bytes.Length, dice);
        var rest = Pieces.Replace(bytes, start, length, []);
        return Pieces.Replace(rest, dice.Between(0, rest.Length), 0, bytes.AsSpan(start, length));
    }

    private static byte[] CutOff(byte[] bytes, Dice dice) => dice.Chance(80) ? bytes[..dice.Between(1, bytes.Length)] : bytes[dice.Between(0, bytes.Length - 1)..];

    private static byte[] Insert(byte[] bytes, Dice dice) => Pieces.Replace(bytes, dice.Between(0, bytes.Length), 0, dice.Pick(Tokens.Words));
}
