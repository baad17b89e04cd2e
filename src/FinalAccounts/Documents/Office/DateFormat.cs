using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>A date in a spreadsheet's format: yyyy"年"m"月"d"日", yyyy-mm-dd, h:mm.</summary>
internal static class DateFormat
{
    public static string Print(DateTime date, string format)
    {
        var text = new StringBuilder();
        var section = FormatSections.Split(format).FirstOrDefault() ?? "";
        var afterHour = false;
        for (var i = 0; i < section.Length;)
        {
            if (FormatSections.Literal(section, ref i, text)) continue;
            var letter = char.ToLowerInvariant(section[i]);
            var length = 1;
            while (i + length < section.Length && char.ToLowerInvariant(section[i + length]) == letter) length++;
            i += length;
            var isMinute = letter == 'm' && length <= 2 && (afterHour || NextIsSecond(section, i));
            text.Append(letter switch
            {
                'y' or 'e' => Number(length > 2 || letter == 'e' ? date.Year : date.Year % 100, length > 2 ? 4 : 2),
                'm' when isMinute => Number(date.Minute, length),
                'm' when length <= 2 => Number(date.Month, length),
                'm' => $"{date.Month}月",
                'd' when length <= 2 => Number(date.Day, length),
                'h' => Number(date.Hour, length),
                's' => Number(date.Second, length),
                _ => section.Substring(i - length, length),
            });
            if (char.IsAsciiLetter(letter)) afterHour = letter == 'h';
        }

        return text.Length == 0 ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text.ToString().Trim();
    }

    private static bool NextIsSecond(string section, int from)
    {
        for (; from < section.Length; from++)
        {
            if (char.IsAsciiLetter(section[from])) return section[from] is 's' or 'S';
        }

        return false;
    }

    private static string Number(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(digits, 4), '0');
}
