using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>A file cut into pieces, and the pieces dropped, doubled, exchanged.</summary>
internal static class Pieces
{
    /// <summary>A stretch of a file: mostly short, sometimes long.</summary>
    public static (int Start, int Length) Stretch(int length, Dice dice)
    {
        var start = dice.Between(0, Math.Max(0, length - 1));
        var longest = Math.Max(1, length - start);
        return (start, dice.Between(1, dice.Chance(70) ? Math.Min(longest, 64) : longest));
    }

    public static byte[] Replace(byte[] bytes, int start, int length, ReadOnlySpan<byte> by) => [.. bytes.AsSpan(0, start), .. by, .. bytes.AsSpan(start + length)];

    /// <summary>One of the stretches dropped, doubled, or exchanged with another.</summary>
    public static byte[] Rearrange(byte[] bytes, IReadOnlyList<Range> stretches, Dice dice)
    {
        if (stretches.Count == 0) return bytes;
        var (start, length) = dice.Pick(stretches).GetOffsetAndLength(bytes.Length);
        var (other, otherLength) = dice.Pick(stretches).GetOffsetAndLength(bytes.Length);
        switch (dice.Between(0, 3))
        {
            case 0:
                return Replace(bytes, start, length, []);
            case 1:
                return Replace(bytes, start, 0, bytes.AsSpan(start, length));
            case 2:
                return Replace(bytes, start, length, bytes.AsSpan(other, otherLength));
            default:
                if (start > other) (start, length, other, otherLength) = (other, otherLength, start, length);
                if (start + length > other) return bytes;
                return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(other, otherLength), .. bytes.AsSpan(start + length, other - start - length), .. bytes.AsSpan(start, length), .. bytes.AsSpan(other + otherLength)];
        }
    }
}
