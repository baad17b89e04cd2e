using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>The beginning of one file and the end of another.</summary>
internal static class Splices
{
    public static byte[] Of(byte[] first, byte[] second, Dice dice) =>
        second.Length == 0 ? first : [.. first.AsSpan(0, dice.Between(1, first.Length)), .. second.AsSpan(dice.Between(0, second.Length - 1))];
}
