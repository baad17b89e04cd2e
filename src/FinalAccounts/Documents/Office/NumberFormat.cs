using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// A number in a spreadsheet's format: decimals, thousands separators, percent, other signs for negatives and zero. Rounded as the
/// program rounds, from the decimal number of 15 digits. A format that is not understood shows the number in full.
/// </summary>
internal static class NumberFormat
{
    /// <summary>What General shows at most before it rounds.</summary>
    private const int GeneralDigits = 10;

    public static string Print(double value, string format)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= 1e15) return value.ToString("R", CultureInfo.InvariantCulture);
        var number = (decimal)value;
        if (format.Length == 0 || format.StartsWith("General", StringComparison.OrdinalIgnoreCase) || format == "@") return General(number);

        var sections = FormatSections.Split(format);
        var section = sections switch
        {
            [_, var negative, ..] when number < 0 => negative,
            [_, _, var zero, ..] when number == 0 => zero,
            [var positive, ..] => positive,
            [] => "",
        };
        if (HasCondition(section)) return General(number);
        var isSigned = number < 0 && sections.Count == 1;
        return Section(Math.Abs(number), section, isSigned) ?? General(number);
    }

    /// <summary>The number as General shows it in a column that is wide enough.</summary>
    private static string General(decimal number)
    {
        var whole = Math.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return Math.Round(number, Math.Clamp(GeneralDigits - whole, 0, GeneralDigits), MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>[&gt;=10000] and the like; a colour or a currency is none.</summary>
    private static bool HasCondition(string section) => section.Contains("[>", StringComparison.Ordinal) || section.Contains("[<", StringComparison.Ordinal) || section.Contains("[=", StringComparison.Ordinal);

    /// <summary>The number in one section; null where it is no plain number format. A section without places shows its words only.</summary>
    private static string? Section(decimal number, string section, bool isSigned)
    {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var places = new StringBuilder();
        for (var i = 0; i < section.Length;)
        {
            if (FormatSections.Literal(section, ref i, places.Length == 0 ? before : after)) continue;
            var c = section[i++];
            if (c is '0' or '#' or '?' or '.' or ',')
            {
                // Places behind a word are a number apart, as of a telephone number.
                if (after.Length > 0 && !string.IsNullOrWhiteSpace(after.ToString())) return null;
                places.Append(c);
            }
            else if (c == '%')
            {
                number *= 100;
                (places.Length == 0 ? before : after).Append(c);
            }
            else if (c is '/' or 'E' or 'e' || section.AsSpan(i - 1).StartsWith("General", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
            else if (c != '@')
            {
                (places.Length == 0 ? before : after).Append(c);
            }
        }

        var shown = places.Length == 0 ? "" : Places(number, places.ToString());
        var isZero = shown.Length > 0 && shown.AsSpan().IndexOfAnyInRange('1', '9') < 0;
        return ((isSigned && !isZero ? "-" : "") + before + shown + after).Trim();
    }

    /// <summary>#,##0.00 and its like: commas between digits group them, commas at the end divide by a thousand each.</summary>
    private static string Places(decimal number, string places)
    {
        var whole = places.TrimEnd(',');
        for (var scale = places.Length - whole.Length; scale > 0; scale--) number /= 1000;
        var point = whole.IndexOf('.');
        var decimals = point < 0 ? "" : whole[(point + 1)..].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var digits = point < 0 ? whole : whole[..point];
        var isGrouped = digits.Contains(',');
        var least = digits.Count(c => c == '0');
        var pattern = (isGrouped ? "#," : "#") + new string('0', least) + (decimals.Length == 0 ? "" : "." + decimals.Replace('?', '#'));
        if (isGrouped && least == 0) pattern = pattern.Insert(2, "#");
        return Math.Round(number, Math.Min(decimals.Length, 15), MidpointRounding.AwayFromZero).ToString(pattern, CultureInfo.InvariantCulture);
    }
}
