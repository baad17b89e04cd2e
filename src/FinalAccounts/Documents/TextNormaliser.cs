using System.Buffers;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents;

/// <summary>
/// Printed text → the text that readers compare: residue of bookmarks and fields dropped, stand-in characters replaced, white space
/// folded and, beside a Chinese character or punctuation mark, dropped (收入总计 409.12 万元 → 收入总计409.12万元). Two numbers are
/// never joined: a space between two ASCII characters stays. Chinese punctuation stays Chinese.
/// </summary>
internal static partial class TextNormaliser
{
    /// <summary>A paragraph's or a cell's text, normalised.</summary>
    public static string Normalise(string printed)
    {
        if (printed.Length == 0) return printed;
        var text = WithoutResidue(printed);
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var length = Fold(text, buffer);
            var folded = buffer.AsSpan(0, length);
            if (folded.ContainsAny(WideMarks)) FoldNumbers(folded);
            return folded.SequenceEqual(printed) ? printed : folded.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The text without bookmarks and field codes, white space as it was.</summary>
    public static string WithoutResidue(string printed) => HasResidue(printed) ? Residue().Replace(printed, "") : printed;

    private static bool HasResidue(string text) =>
        text.Contains("[bookmark:", StringComparison.Ordinal) || text.Contains("PAGEREF", StringComparison.Ordinal) ||
        text.Contains("HYPERLINK", StringComparison.Ordinal) || text.Contains("MERGEFORMAT", StringComparison.Ordinal) ||
        text.Contains("TOC \\", StringComparison.Ordinal) || text.Contains("REF _", StringComparison.Ordinal);

    private static int Fold(string text, Span<char> folded)
    {
        var length = 0;
        var gap = false;
        foreach (var printed in text)
        {
            var c = OrdinaryCharacters.Of(printed);
            if (IsSpace(c))
            {
                gap = length > 0;
                continue;
            }

            if (IsDropped(c)) continue;
            if (gap)
            {
                gap = false;
                if (char.IsAscii(c) && c != '%' && char.IsAscii(folded[length - 1])) folded[length++] = ' ';
            }

            folded[length++] = c;
        }

        return length;
    }

    /// <summary>Full-width point and signs beside digits; the full-width comma only where the whole text is a number (in prose it is punctuation).</summary>
    private static void FoldNumbers(Span<char> text)
    {
        var isNumber = text.IndexOfAnyExcept(NumberCharacters) < 0;
        for (var i = 0; i < text.Length; i++)
        {
            var afterDigit = i > 0 && char.IsAsciiDigit(text[i - 1]);
            var beforeDigit = i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            text[i] = text[i] switch
            {
                '．' when afterDigit => '.',
                '，' when isNumber && afterDigit && beforeDigit => ',',
                '－' or '\u2212' or '\uFE63' when beforeDigit => '-',
                '＋' when beforeDigit => '+',
                var other => other,
            };
        }
    }

    private static readonly SearchValues<char> WideMarks = SearchValues.Create("．，－\u2212\uFE63＋");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.．，,-－\u2212\uFE63+＋%() ");

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u00A0' or '\u3000' or '\u0085' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F';

    /// <summary>Characters without a shape: controls (also Word's field marks), soft hyphen, zero-width, direction marks, byte order mark.</summary>
    private static bool IsDropped(char c) => c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    [GeneratedRegex("""\[bookmark:[^\]]{0,200}\]|\b(?:PAGEREF|REF)\s+_\w+(?:\s*\\[a-z*]+)*|\bHYPERLINK\s+(?:\\l\s+)?(?:"[^"]{0,500}"|“[^”]{0,500}”)(?:\s*\\[a-z]+)*|\bTOC(?:\s*\\[a-z*]+(?:\s*"[^"]{0,50}")?)+|(?:PAGE\s*)?\\\*\s*MERGEFORMAT""")]
    private static partial Regex Residue();
}
