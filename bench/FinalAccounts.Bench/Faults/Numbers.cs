using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Bench.Faults;

/// <summary>Numbers as documents print them.</summary>
internal static partial class Numbers
{
    /// <summary>A value in the style of a printed number: its decimals, its thousands separators.</summary>
    public static string Like(string printed, decimal value)
    {
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : printed[(point + 1)..].TakeWhile(char.IsAsciiDigit).Count();
        var format = (printed.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : "");
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The last number of a stretch of text with a value; null where there is none.</summary>
    public static (int Start, int Length)? Find(string text, int start, int length, decimal value)
    {
        var match = Pattern().Matches(text.Substring(start, length)).LastOrDefault(match => decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) == Math.Abs(value));
        return match is null ? null : (start + match.Index, match.Length);
    }

    [GeneratedRegex("""\d[\d,]*(?:\.\d+)?""")]
    private static partial Regex Pattern();
}
