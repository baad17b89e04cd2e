using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>A list's number in Word's formats: 一, 壹, 甲, ①, 1, 01, i, A.</summary>
internal static class ListNumber
{
    private const string Digits = "零一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Print(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        _ when number is < 1 or > 9999 => Plain(number),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counting(number, Digits, "十百千", dropsFirstOne: true),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Counting(number, LegalDigits, "拾佰仟", dropsFirstOne: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Plain(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0'])),
        "ideographTraditional" when number <= Stems.Length => Stems[number - 1].ToString(),
        "ideographZodiac" when number <= Branches.Length => Branches[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "decimalEnclosedFullstop" when number <= 20 => ((char)('⒈' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => RomanOf(number),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value) text.Append(letters);
        }

        return text.ToString();
    }

    private static string Counting(int number, string digits, string units, bool dropsFirstOne)
    {
        var printed = Plain(number);
        var text = new StringBuilder();
        for (var i = 0; i < printed.Length; i++)
        {
            var place = printed.Length - 1 - i;
            if (printed[i] == '0')
            {
                if (text.Length > 0 && text[^1] != digits[0] && printed.AsSpan(i).ContainsAnyExcept('0')) text.Append(digits[0]);
                continue;
            }

            if (!(dropsFirstOne && number is >= 10 and < 20 && place == 1)) text.Append(digits[printed[i] - '0']);
            if (place > 0) text.Append(units[place - 1]);
        }

        return text.ToString();
    }
}
