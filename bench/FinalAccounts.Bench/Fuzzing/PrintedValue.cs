using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// A cell's printed text as a number, by other means than the readers': only digits, one point, signs and separators may stand in
/// it, and two whole numbers beside each other are none (a half that begins with a needless zero is no number by itself).
/// </summary>
internal static partial class PrintedValue
{
    public static decimal? Of(string printed)
    {
        var text = Residue().Replace(Ordinary(printed), "").Trim();
        var pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length > 1 && pieces.All(piece => WholeNumber().IsMatch(piece))) return null;
        var number = Number().Match(string.Concat(pieces));
        if (!number.Success) return null;
        var digits = number.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        return number.Value[0] is '-' or '(' ? -value : value;
    }

    /// <summary>Full-width characters as ASCII, every dash as a minus, white space as a blank, characters without a shape dropped.</summary>
    private static string Ordinary(string printed)
    {
        var text = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (c is >= '\uFF01' and <= '\uFF5E') text.Append((char)(c - 0xFEE0));
            else if (c is '\u2212' or '\u2013' or '\u2014' or '\uFE63') text.Append('-');
            else if (c == '\uFE50') text.Append(',');
            else if (c == '\uFE52') text.Append('.');
            else if (char.IsWhiteSpace(c)) text.Append(' ');
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)) text.Append(c);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\[bookmark:[^\]]*\]|(PAGE)?REF \S+|HYPERLINK \S+")]
    private static partial Regex Residue();

    [GeneratedRegex(@"^[-+]?(\d{1,3}(,\d{3})+|0|[1-9]\d*)(\.\d+)?$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^(?:[-+]?(?<digits>[\d,]+(\.\d+)?)|\((?<digits>[\d,]+(\.\d+)?)\))$")]
    private static partial Regex Number();
}
