using System.Globalization;

namespace FinalAccounts.Narrative.Text;

/// <summary>
/// Finds numbers with a unit. Years, dates, document numbers, ordinals, ranges (3-5家), thresholds (100万元以上) and rough numbers
/// (近1000万元, 20余次) are not figures.
/// </summary>
internal static class FigureScanner
{
    /// <summary>Longest first where one starts with another.</summary>
    private static readonly (string Unit, UnitClass Class)[] Units =
    [
        ("亿美元", UnitClass.None), ("万美元", UnitClass.None), ("美元", UnitClass.None), ("亿元", UnitClass.Money), ("万元", UnitClass.Money), ("万 元", UnitClass.Money), (Short, UnitClass.Money), ("千元", UnitClass.Money), ("元", UnitClass.Money),
        ("个百分点", UnitClass.None), ("百分点", UnitClass.None), ("%", UnitClass.Percent), ("％", UnitClass.Percent), ("﹪", UnitClass.Percent),
        ("批次", UnitClass.Count), ("批", UnitClass.Count), ("人次", UnitClass.Count), ("人", UnitClass.Count), ("名", UnitClass.Count),
        ("台（套）", UnitClass.Count), ("台(套)", UnitClass.Count), ("台/套", UnitClass.Count), ("台、套", UnitClass.Count), ("台套", UnitClass.Count), ("台", UnitClass.Count), ("套", UnitClass.Count),
        ("辆（台）", UnitClass.Count), ("辆(台)", UnitClass.Count), ("辆", UnitClass.Count), ("平方米", UnitClass.Count), ("个", UnitClass.Count), ("次", UnitClass.Count), ("组", UnitClass.Count),
    ];

    /// <summary>万元 without 元.</summary>
    private const string Short = "万";

    private const int LongestNumber = 30;

    private const int LongestLead = 16;

    private static readonly string[] MoneyWords = ["支出", "收入", "费", "费用", "拨款", "预算", "决算", "预算数", "决算数", "结余", "金额", "总计", "合计", "总额"];

    private static readonly string[] Thresholds = ["以上", "以下", "以内", "及以上"];

    /// <summary>The tokens of a stretch of text, in order.</summary>
    public static void Scan(string text, int start, int end, List<FigureToken> tokens)
    {
        tokens.Clear();
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var first = i;
            i = NumberEnd(text, i, end);
            if (Token(text, first, i, end) is { } token)
            {
                tokens.Add(token);
                i = token.End;
            }

            i--;
        }
    }

    /// <summary>The end of digits, thousands groups (also with a full-width comma before a decimal part) and decimals.</summary>
    private static int NumberEnd(string text, int i, int end)
    {
        while (i < end && char.IsAsciiDigit(text[i])) i++;
        while (i + 3 < end && text[i] is ',' or '，' && IsGroup(text, i + 1, end) && (text[i] == ',' || DecimalsFollow(text, i + 4, end))) i += 4;
        if (i + 1 < end && text[i] is '.' or '．' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < end && char.IsAsciiDigit(text[i])) i++;
        }

        return i;
    }

    private static bool IsGroup(string text, int i, int end) =>
        char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && (i + 3 >= end || !char.IsAsciiDigit(text[i + 3]));

    private static bool DecimalsFollow(string text, int i, int end) => i + 1 < end && (text[i] is '.' || (text[i] is ',' or '，' && i + 3 < end && IsGroup(text, i + 1, end)));

    private static FigureToken? Token(string text, int first, int afterNumber, int end)
    {
        if (afterNumber - first > LongestNumber || (first > 0 && (char.IsAsciiLetterOrDigit(text[first - 1]) || text[first - 1] is '第' or '.' or '〔' or '['))) return null;
        var unitStart = afterNumber < end && text[afterNumber] == ' ' ? afterNumber + 1 : afterNumber;
        foreach (var (unit, unitClass) in Units)
        {
            if (string.CompareOrdinal(text, unitStart, unit, 0, unit.Length) != 0 || unitStart + unit.Length > end) continue;
            var after = unitStart + unit.Length;
            var start = first > 0 && text[first - 1] is '-' or '－' or '−' && !IsRange(text, first - 1) ? first - 1 : first;
            if (start == first && first > 0 && text[first - 1] is '-' or '—' or '~' or '～' or '至' or '－') return null;
            if (IsThreshold(text, after, end) || (unit == Short && !IsMoney(text, start, after, end))) return null;
            if (!TryValue(text.AsSpan(first, afterNumber - first), start < first, out var value, out var step)) return null;
            return new FigureToken(start, after, value, step, Printed(unit), IsRough(text, start) ? UnitClass.None : unitClass, after < end && IsIdeograph(text[after]) && text[after] is not ('和' or '及' or '与'));
        }

        return null;
    }

    /// <summary>True when the dash stands between two numbers or units (3-5家, 1－9月).</summary>
    private static bool IsRange(string text, int dash) => dash > 0 && (char.IsAsciiLetterOrDigit(text[dash - 1]) || text[dash - 1] is '%' or '年' or '月' or '）' or ')' or '元' or '—' or '-');

    private static bool IsRough(string text, int start) => start > 0 && text[start - 1] is '近' or '约' or '超' or '逾';

    /// <summary>100万元以上, 单价100万元（含）以上设备: part of a name.</summary>
    private static bool IsThreshold(string text, int after, int end)
    {
        var following = text.AsSpan(after, Math.Min(4, end - after));
        if (following.StartsWith("（含") || following.StartsWith("(含")) return following.Length > 3 && following[2] is '）' or ')' || text.AsSpan(after, Math.Min(7, end - after)).Contains('以');
        foreach (var threshold in Thresholds)
        {
            if (following.StartsWith(threshold)) return true;
        }

        return false;
    }

    /// <summary>公务接待费支出1.20万，: whether the words before a number of 万 name money, and nothing that it may count follows.</summary>
    private static bool IsMoney(string text, int start, int after, int end)
    {
        if (after < end && text[after] is not ('，' or '。' or '；' or '、' or '）' or '（' or ')' or '(' or ';' or ',')) return false;
        var lead = text.AsSpan(Math.Max(0, start - LongestLead), Math.Min(start, LongestLead));
        lead = lead[(lead.LastIndexOfAny("，。；：、（(") + 1)..].TrimEnd("为是共计达 ");
        foreach (var word in MoneyWords)
        {
            if (lead.EndsWith(word)) return true;
        }

        return false;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string Printed(string unit) => unit switch
    {
        "％" or "﹪" => "%",
        "万 元" or Short => "万元",
        "辆（台）" or "辆(台)" => "辆",
        _ => unit,
    };

    private static bool TryValue(ReadOnlySpan<char> number, bool negative, out decimal value, out decimal step)
    {
        Span<char> plain = stackalloc char[number.Length];
        var length = 0;
        foreach (var c in number)
        {
            if (c is ',' or '，') continue;
            plain[length++] = c == '．' ? '.' : c;
        }

        step = 1m;
        var point = plain[..length].IndexOf('.');
        for (var i = point < 0 ? length : point + 1; i < length && i < point + 12; i++) step /= 10m;
        if (!decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return false;
        if (negative) value = -value;
        return true;
    }
}
