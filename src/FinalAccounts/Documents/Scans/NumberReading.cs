using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Scans;

/// <summary>
/// Numbers are read by two models that were trained apart, and hold only where both read the same: one alone is sure of itself also
/// where it is wrong.
/// </summary>
internal static partial class NumberReading
{
    /// <summary>What a second look at another size takes off the confidence.</summary>
    private const float SecondLook = 0.8f;

    /// <summary>Whether a text may be a number, seen or mistaken.</summary>
    public static bool IsLikely(string text)
    {
        if (text.Length == 0) return false;
        int digits = 0, others = 0;
        foreach (var c in Ordinary(text))
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!"OoQDlI|!SsBbZzgqG.,-%()+:;'`\"〇".Contains(c)) others++;
        }

        return digits > 0 ? others * 4 <= text.Length : others == 0 && text.Length > 1;
    }

    /// <summary>Full-width and Chinese marks as those of a number.</summary>
    public static string Ordinary(string text) => Blanks().Replace(text, "")
        .Replace('，', ',').Replace('．', '.').Replace('。', '.').Replace('·', '.').Replace('－', '-').Replace('—', '-').Replace('（', '(').Replace('）', ')').Replace('％', '%');

    /// <summary>Whether a text is one number as a table prints it: a code, a count, an amount, a percentage.</summary>
    public static bool IsNumber(string text) => Printed().IsMatch(text);

    /// <summary>The number that both read, with its confidence; null where they differ.</summary>
    public static (string Text, float Confidence)? Agreed(ReadOnlySpan<ReadLine> chinese, ReadOnlySpan<ReadLine> latin)
    {
        (string Text, float Confidence)? agreed = null;
        for (var c = 0; c < chinese.Length; c++)
        {
            var text = Ordinary(chinese[c].Text);
            if (!IsNumber(text)) continue;
            for (var l = 0; l < latin.Length; l++)
            {
                if (Ordinary(latin[l].Text) != text) continue;
                if (agreed is { } before && before.Text != text) return null;
                var confidence = chinese[c].Confidence * (c + l > 0 ? SecondLook : 1);
                if (agreed is null || confidence > agreed.Value.Confidence) agreed = (text, confidence);
            }
        }

        return agreed;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?%?$|^\((?:\d{1,3}(?:,\d{3})+|\d+)\.\d\d\)$")]
    private static partial Regex Printed();
}
