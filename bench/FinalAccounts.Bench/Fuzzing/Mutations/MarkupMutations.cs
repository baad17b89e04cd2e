using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Tags and elements of HTML and XML lost, doubled, exchanged; attributes with other values.</summary>
internal static partial class MarkupMutations
{
    public static IReadOnlyList<Mutation> All { get; } = [RearrangeTags, RearrangeElements, ChangeAttribute, ChangeText];

    private static byte[] RearrangeTags(byte[] bytes, Dice dice) => Pieces.Rearrange(bytes, [.. Tags(bytes, dice).Select(tag => tag.Index..(tag.Index + tag.Length))], dice);

    /// <summary>From a start tag to the next end tag of its name.</summary>
    private static byte[] RearrangeElements(byte[] bytes, Dice dice)
    {
        var elements = new List<Range>();
        foreach (var tag in Tags(bytes, dice))
        {
            var end = tag.Name.Length == 0 ? -1 : bytes.AsSpan(tag.Index).IndexOf(Encoding.Latin1.GetBytes($"</{tag.Name}>"));
            if (end > 0) elements.Add(tag.Index..(tag.Index + end + tag.Name.Length + 3));
        }

        return Pieces.Rearrange(bytes, elements, dice);
    }

    private static byte[] ChangeAttribute(byte[] bytes, Dice dice)
    {
        foreach (var tag in Tags(bytes, dice))
        {
            var values = Attribute().Matches(tag.Text);
            if (values.Count == 0) continue;
            var value = values[dice.Between(0, values.Count - 1)].Groups["value"];
            return Pieces.Replace(bytes, tag.Index + value.Index, value.Length, dice.Pick(dice.Chance(80) ? Tokens.Numbers : Tokens.Words));
        }

        return bytes;
    }

    /// <summary>Other text behind a tag.</summary>
    private static byte[] ChangeText(byte[] bytes, Dice dice)
    {
        foreach (var tag in Tags(bytes, dice))
        {
            var start = tag.Index + tag.Length;
            var length = bytes.AsSpan(start).IndexOf((byte)'<');
            if (length > 0) return Pieces.Replace(bytes, start, length, dice.Pick(dice.Chance(60) ? Tokens.Numbers : Tokens.Words));
        }

        return bytes;
    }

    /// <summary>Some tags, from two places.</summary>
    private static List<(int Index, int Length, string Name, string Text)> Tags(byte[] bytes, Dice dice)
    {
        var tags = new List<(int, int, string, string)>();
        for (var i = 0; i < 2; i++)
        {
            var from = dice.Between(0, bytes.Length - 1);
            var text = Encoding.Latin1.GetString(bytes, from, Math.Min(bytes.Length - from, 4_000));
            tags.AddRange(Tag().Matches(text).Take(8).Select(tag => (from + tag.Index, tag.Length, tag.Groups["name"].Value, tag.Value)));
        }

        return tags;
    }

    [GeneratedRegex(@"<(?<name>[\w:]*)[^<>]{0,800}>")]
    private static partial Regex Tag();

    [GeneratedRegex("""=\s*["']?(?<value>[^"'<>\s]*)""")]
    private static partial Regex Attribute();
}
