using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Objects and streams of a PDF lost, doubled, exchanged; references that lead elsewhere; drawing operators replaced. Its streams should be unpacked.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Operators = ["Tj", "TJ", "Tm", "Td", "Tf", "re", "f", "f*", "S", "l", "m", "c", "h", "W n", "cm", "q", "Q", "BT", "ET", "w", "gs", "Do", "n"];

    public static IReadOnlyList<Mutation> All { get; } = [RearrangeObjects, RearrangeStreams, Redirect, ChangeOperator];

    private static byte[] RearrangeObjects(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, Between(bytes, " obj"u8, "endobj"u8, dice), dice);

    private static byte[] RearrangeStreams(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, Between(bytes, "stream\n"u8, "endstream"u8, dice), dice);

    private static byte[] Redirect(byte[] bytes, Dice dice) =>
        Find(bytes, Reference(), dice) is { } found ? Pieces.Replace(bytes, found.Start, found.Length, Encoding.ASCII.GetBytes($"{dice.Between(0, 120)} 0 R")) : bytes;

    private static byte[] ChangeOperator(byte[] bytes, Dice dice) =>
        Find(bytes, Operator(), dice) is { } found ? Pieces.Replace(bytes, found.Start, found.Length, Encoding.ASCII.GetBytes(dice.Pick(Operators))) : bytes;

    /// <summary>The insides of some objects or streams, from three places on.</summary>
    private static List<Range> Between(byte[] bytes, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, Dice dice)
    {
        var stretches = new List<Range>();
        for (var i = 0; i < 3; i++)
        {
            var from = dice.Between(0, bytes.Length - 1);
            var start = bytes.AsSpan(from).IndexOf(open);
            if (start < 0) continue;
            start += from + open.Length;
            var length = bytes.AsSpan(start).IndexOf(close);
            if (length > 0) stretches.Add(start..(start + length));
        }

        return stretches;
    }

    private static (int Start, int Length)? Find(byte[] bytes, Regex pattern, Dice dice)
    {
        var from = dice.Between(0, bytes.Length - 1);
        var match = pattern.Match(Encoding.Latin1.GetString(bytes, from, Math.Min(bytes.Length - from, 20_000)));
        return match.Success ? (from + match.Index, match.Length) : null;
    }

    [GeneratedRegex(@"\d+ 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=\s)(Tj|TJ|Tm|Td|Tf|re|f\*?|S|l|m|c|h|W n|cm|q|Q|BT|ET|w|gs|Do|n)(?=\s)")]
    private static partial Regex Operator();
}
