using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Numbers replaced by ones that no reader should misunderstand, broken in two, exchanged; the same in a PDF's operands and in spans.</summary>
internal static partial class NumberMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [Replace, Break, Exchange, Retype];

    private static byte[] Replace(byte[] bytes, Dice dice) =>
        Pick(bytes, dice) is var (start, length) && length > 0 ? Pieces.Replace(bytes, start, length, dice.Pick(Tokens.Numbers)) : bytes;

    /// <summary>A gap, a line's end, a tab or a point inside a number.</summary>
    private static byte[] Break(byte[] bytes, Dice dice) =>
        Pick(bytes, dice) is var (start, length) && length > 1 ? Pieces.Replace(bytes, start + dice.Between(1, length - 1), 0, dice.Pick([" "u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), "."u8.ToArray(), ","u8.ToArray(), "\n\n\t"u8.ToArray()])) : bytes;

    private static byte[] Exchange(byte[] bytes, Dice dice)
    {
        var (start, length) = Pick(bytes, dice);
        var (other, otherLength) = Pick(bytes, dice);
        return length == 0 ? bytes : Pieces.Rearrange(bytes, [start..(start + length), other..(other + otherLength)], dice);
    }

    /// <summary>Another digit.</summary>
    private static byte[] Retype(byte[] bytes, Dice dice)
    {
        var (start, length) = Pick(bytes, dice);
        if (length == 0) return bytes;
        byte[] changed = [.. bytes];
        changed[start + dice.Between(0, length - 1)] = (byte)dice.Pick("0123456789.,- ".ToCharArray());
        return changed;
    }

    private static (int Start, int Length) Pick(byte[] bytes, Dice dice)
    {
        var from = dice.Between(0, bytes.Length - 1);
        var text = Encoding.Latin1.GetString(bytes, from, Math.Min(bytes.Length - from, 4_000));
        var number = Number().Match(text);
        return number.Success ? (from + number.Index, number.Length) : (0, 0);
    }

    [GeneratedRegex(@"-?\d[\d,.]*")]
    private static partial Regex Number();
}
