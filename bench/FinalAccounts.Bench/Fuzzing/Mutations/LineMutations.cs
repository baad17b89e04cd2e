using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Lines lost, doubled, exchanged, joined and broken: what happens to the text of a table when it is copied.</summary>
internal static class LineMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [Rearrange, RearrangeBlocks, Join, Break, Tabs];

    private static byte[] Rearrange(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, Lines(bytes, 1, dice), dice);

    private static byte[] RearrangeBlocks(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, Lines(bytes, dice.Between(2, 40), dice), dice);

    private static byte[] Join(byte[] bytes, Dice dice) => Find(bytes, (byte)'\n', dice) is >= 0 and var end ? Pieces.Replace(bytes, end, 1, dice.Chance(50) ? [] : "\t"u8) : bytes;

    private static byte[] Break(byte[] bytes, Dice dice) => Pieces.Replace(bytes, dice.Between(0, bytes.Length), 0, dice.Chance(50) ? "\n"u8 : "\n\n\t"u8);

    private static byte[] Tabs(byte[] bytes, Dice dice)
    {
        var tab = Find(bytes, (byte)'\t', dice);
        return tab < 0 ? bytes : Pieces.Replace(bytes, tab, 1, dice.Chance(50) ? [] : "\t\t"u8);
    }

    /// <summary>Two stretches of whole lines, somewhere in the file.</summary>
    private static List<Range> Lines(byte[] bytes, int count, Dice dice)
    {
        var stretches = new List<Range>();
        for (var i = 0; i < 2; i++)
        {
            var start = Find(bytes, (byte)'\n', dice) + 1;
            var end = start;
            for (var line = 0; line < count && end < bytes.Length; line++) end = bytes.AsSpan(end).IndexOf((byte)'\n') is >= 0 and var length ? end + length + 1 : bytes.Length;
            stretches.Add(start..end);
        }

        return stretches;
    }

    private static int Find(byte[] bytes, byte wanted, Dice dice)
    {
        var from = dice.Between(0, bytes.Length - 1);
        var found = bytes.AsSpan(from).IndexOf(wanted);
        return found < 0 ? -1 : from + found;
    }
}
