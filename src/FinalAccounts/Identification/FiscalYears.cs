using System.Globalization;

namespace FinalAccounts.Identification;

/// <summary>Years as titles print them: 2024, 二〇二四, 二○二四.</summary>
internal static class FiscalYears
{
    /// <summary>A year in a pattern; also the blank of a form (20XX, ××××).</summary>
    public const string Pattern = "(?:20\\d\\d|二[〇○Oo零0][一二三四五六七八九〇○Oo零0]{2}|20[Xx×＊*_]{2}|[Xx×＊*_]{2,4})";

    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The year, or null for a blank.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length != 4) return null;
        var year = 0;
        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : c is '○' or 'O' or 'o' or '零' ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return null;
            year = (year * 10) + digit;
        }

        return year is >= 2000 and <= 2099 ? year : null;
    }

    /// <summary>The year of a match's group.</summary>
    public static int? Parse(System.Text.RegularExpressions.Group group) => group.Success ? Parse(group.ValueSpan) : null;

    public static string Print(int year) => year.ToString(CultureInfo.InvariantCulture);
}
