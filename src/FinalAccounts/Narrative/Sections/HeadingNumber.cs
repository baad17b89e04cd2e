using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative.Sections;

/// <summary>The ways in which departments number headings. The order is the usual nesting; the document's own use goes first.</summary>
internal enum HeadingStyle
{
    /// <summary>第一部分, 第一章, 附件1, or the title of a report bound into the document.</summary>
    Part,

    /// <summary>第一节.</summary>
    Chapter,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    ChineseBracketed,

    /// <summary>1. or 1、.</summary>
    Arabic,

    /// <summary>（1） or ⑴.</summary>
    ArabicBracketed,

    /// <summary>1）.</summary>
    ArabicHalfBracketed,

    /// <summary>①.</summary>
    Circled,
}

/// <summary>The number in front of a heading or list item: style, value, the words as printed and the characters that it takes.</summary>
internal readonly partial record struct HeadingNumber(HeadingStyle Style, int Value, string Printed, int Length)
{
    private const string Digits = "一二三四五六七八九十";

    /// <summary>Reads the number at the start of a paragraph; null when there is none.</summary>
    public static HeadingNumber? Parse(string text)
    {
        if (text.Length < 2 || !MayStart(text[0])) return null;
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        foreach (var (group, style) in Groups)
        {
            if (match.Groups[group] is not { Success: true } number) continue;
            return new HeadingNumber(style, ValueOf(number.ValueSpan), match.Groups["number"].Value, match.Length);
        }

        return null;
    }

    /// <summary>一 … 九十九, 1 … 99, ① … ⑳, ⑴ … ⒇.</summary>
    private static int ValueOf(ReadOnlySpan<char> number)
    {
        if (number[0] is >= '①' and <= '⑳') return number[0] - '①' + 1;
        if (number[0] is >= '⑴' and <= '⒇') return number[0] - '⑴' + 1;
        if (int.TryParse(number, out var value)) return value;
        var ten = number.IndexOf('十');
        if (ten < 0) return Digits.IndexOf(number[^1], StringComparison.Ordinal) + 1;
        var tens = ten == 0 ? 1 : Digits.IndexOf(number[0], StringComparison.Ordinal) + 1;
        var units = ten == number.Length - 1 ? 0 : Digits.IndexOf(number[^1], StringComparison.Ordinal) + 1;
        return tens * 10 + units;
    }

    private static bool MayStart(char c) =>
        c is '第' or '附' or '（' or '(' or '-' or '*' or '#' or '•' or '·' || char.IsAsciiDigit(c) || Digits.Contains(c, StringComparison.Ordinal) || c is >= '①' and <= '⒇';

    private static readonly (string Group, HeadingStyle Style)[] Groups =
    [
        ("part", HeadingStyle.Part),
        ("chapter", HeadingStyle.Chapter),
        ("chinese", HeadingStyle.Chinese),
        ("chineseBracketed", HeadingStyle.ChineseBracketed),
        ("arabic", HeadingStyle.Arabic),
        ("arabicBracketed", HeadingStyle.ArabicBracketed),
        ("arabicHalf", HeadingStyle.ArabicHalfBracketed),
        ("circled", HeadingStyle.Circled),
    ];

    [GeneratedRegex("""
        ^[-*\#•·\s]*(?<number>
          第\s?(?<part>[一二三四五六七八九十]{1,3}|\d{1,2})\s?(?:部分|章|篇|编)
        | 第\s?(?<chapter>[一二三四五六七八九十]{1,3}|\d{1,2})\s?节
        | (?<chinese>[一二三四五六七八九十]{1,3})[、.．]
        | [（(]\s?(?<chineseBracketed>[一二三四五六七八九十]{1,3})\s?[)）]
        | [（(]\s?(?<arabicBracketed>\d{1,2})\s?[)）] | (?<arabicBracketed>[⑴-⒇])
        | (?<arabicHalf>\d{1,2})[)）]
        | (?<arabic>\d{1,2})(?:[、．]|\.(?!\d)|\.(?=20\d\d年))
        | (?<circled>[①-⑳])
        )[、.．：:\s]*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
