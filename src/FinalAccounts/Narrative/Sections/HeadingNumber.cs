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
internal readonly record struct HeadingNumber(HeadingStyle Style, int Value, string Printed, int Length)
{
    private const int MostDigits = 3;
    private const string Chinese = "一二三四五六七八九十";
    private const string Bullets = "-*#•· ";
    private const string After = "、.．：: ";

    private static readonly (string Word, HeadingStyle Style)[] Divisions =
        [("部分", HeadingStyle.Part), ("章", HeadingStyle.Part), ("篇", HeadingStyle.Part), ("编", HeadingStyle.Part), ("节", HeadingStyle.Chapter)];

    /// <summary>Reads the number at the start of a paragraph; null when there is none.</summary>
    public static HeadingNumber? Parse(string text)
    {
        var start = 0;
        while (start < text.Length && Bullets.Contains(text[start])) start++;
        if (start >= text.Length) return null;
        return text[start] switch
        {
            '第' => Division(text, start),
            '（' or '(' => Bracketed(text, start),
            >= '①' and <= '⑳' => Number(text, start, start + 1, HeadingStyle.Circled, text[start] - '①' + 1),
            >= '⑴' and <= '⒇' => Number(text, start, start + 1, HeadingStyle.ArabicBracketed, text[start] - '⑴' + 1),
            _ => Plain(text, start),
        };
    }

    /// <summary>第三部分, 第1章, 第二节.</summary>
    private static HeadingNumber? Division(string text, int start)
    {
        var end = Digits(text, start + 1, out var value, out _);
        if (value == 0) return null;
        foreach (var (word, style) in Divisions)
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0) return Number(text, start, end + word.Length, style, value);
        }

        return null;
    }

    /// <summary>（一）, (1).</summary>
    private static HeadingNumber? Bracketed(string text, int start)
    {
        var end = Digits(text, start + 1, out var value, out var isChinese);
        return value > 0 && end < text.Length && text[end] is '）' or ')' ? Number(text, start, end + 1, isChinese ? HeadingStyle.ChineseBracketed : HeadingStyle.ArabicBracketed, value) : null;
    }

    /// <summary>一、 1、 1. 1）; not 1.5 and not 2024年, but 1.2024年….</summary>
    private static HeadingNumber? Plain(string text, int start)
    {
        var end = Digits(text, start, out var value, out var isChinese);
        if (value == 0 || end >= text.Length) return null;
        if (isChinese) return text[end] is '、' or '.' or '．' ? Number(text, start, end + 1, HeadingStyle.Chinese, value) : null;
        return text[end] switch
        {
            '、' or '．' => Number(text, start, end + 1, HeadingStyle.Arabic, value),
            '）' or ')' => Number(text, start, end + 1, HeadingStyle.ArabicHalfBracketed, value),
            '.' when end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]) || IsYear(text, end + 1) => Number(text, start, end + 1, HeadingStyle.Arabic, value),
            _ => null,
        };
    }

    private static HeadingNumber Number(string text, int start, int end, HeadingStyle style, int value)
    {
        var after = end;
        while (after < text.Length && After.Contains(text[after])) after++;
        return new HeadingNumber(style, value, text[start..end], after);
    }

    private static bool IsYear(string text, int at) => at + 4 < text.Length && text[at] == '2' && text[at + 1] == '0' && text[at + 4] == '年';

    /// <summary>一 … 九十九 or 1 … 99; value 0 when there is no such number.</summary>
    private static int Digits(string text, int start, out int value, out bool isChinese)
    {
        value = 0;
        isChinese = start < text.Length && Chinese.Contains(text[start]);
        var end = start;
        while (end < text.Length && end - start < MostDigits && (isChinese ? Chinese.Contains(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        var digits = text.AsSpan(start, end - start);
        if (!isChinese)
        {
            value = digits.Length is 1 or 2 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0;
            return end;
        }

        var ten = digits.IndexOf('十');
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : Chinese.IndexOf(digits[0]) + 1;
        var units = digits[^1] == '十' ? 0 : Chinese.IndexOf(digits[^1]) + 1;
        value = tens * 10 + units;
        return end;
    }
}
