using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>
/// One loss that changes no digit: a tab, a line's end, a blank line or a tag is gone, or the file's end. Numbers may be lost with it,
/// and may not appear anywhere else.
/// </summary>
internal static partial class LossMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [Tab, LineEnd, BlankLine, Tag, Line, End];

    private static byte[] Tab(byte[] bytes, Dice dice) => Without(bytes, Tabs(), dice);

    private static byte[] LineEnd(byte[] bytes, Dice dice) => Without(bytes, LineEnds(), dice);

    private static byte[] BlankLine(byte[] bytes, Dice dice) => Without(bytes, BlankLines(), dice);

    private static byte[] Tag(byte[] bytes, Dice dice) => Without(bytes, Tags(), dice);

    private static byte[] Line(byte[] bytes, Dice dice) => Without(bytes, Lines(), dice);

    private static byte[] End(byte[] bytes, Dice dice) => bytes[..dice.Between(bytes.Length / 2, bytes.Length)];

    private static byte[] Without(byte[] bytes, Regex what, Dice dice)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var match = what.Match(text, dice.Between(0, bytes.Length - 1));
        return match.Success ? Pieces.Replace(bytes, match.Index, match.Length, []) : bytes;
    }

    [GeneratedRegex(@"\t")]
    private static partial Regex Tabs();

    [GeneratedRegex(@"(?<=[^\n\d])\n(?=[^\n\d])")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"(?<=\n)\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"</?(td|tr|table|th|tbody|p)\b[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?<=\n)[^\n]*\n")]
    private static partial Regex Lines();
}
