using System.Globalization;

namespace FinalAccounts.Layouts;

/// <summary>What stands in a cell where a number belongs.</summary>
internal enum PrintedKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A dash or 不适用: the form has no number here.</summary>
    Dash,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Digits that do not make one number: two numbers in a cell, impossible grouping, a percentage.</summary>
    Garbled,

    /// <summary>Words.</summary>
    Words,

    /// <summary>A column's heading, printed in a line where its number belongs.</summary>
    Heading,
}

/// <summary>
/// The text of a cell as a number: <paramref name="Value"/> and the last printed place <paramref name="Step"/> where it is one.
/// White space inside a number (a line break in the cell) is dropped only where the halves are not two numbers by themselves: two
/// numbers are never joined.
/// </summary>
internal readonly record struct PrintedNumber(PrintedKind Kind, decimal Value = 0, decimal Step = 1)
{
    private const int LongestNumber = 24;

    /// <summary>A number that can't be a code, a line number or a year: with decimals or thousands separators.</summary>
    public bool IsUnmistakable { get; private init; }

    /// <summary>A whole number without separators: it might be a code, a line number or a column number.</summary>
    public bool IsBareInteger => Kind == PrintedKind.Number && !IsUnmistakable;

    /// <summary>Reads a cell's normalised text.</summary>
    public static PrintedNumber Read(string text)
    {
        var span = text.AsSpan().Trim();
        if (span.IsEmpty) return new(PrintedKind.Blank);
        if (span.IndexOfAnyExcept(Dashes) < 0 || span is "不适用" or "无") return new(PrintedKind.Dash);
        if ((!span.ContainsAnyInRange('0', '9') && !span.ContainsAnyInRange('０', '９')) || Words.HasChinese(span)) return new(PrintedKind.Words);
        if (span.Length > LongestNumber) return new(PrintedKind.Garbled);

        Span<char> ordinary = stackalloc char[span.Length];
        for (var i = 0; i < span.Length; i++) ordinary[i] = Ordinary(span[i]);
        return Parse(ordinary) ?? JoinHalves(ordinary) ?? new(PrintedKind.Garbled);
    }

    private static char Ordinary(char c) => c switch
    {
        '，' or '﹐' => ',',
        '．' or '﹒' => '.',
        '－' or '−' or '—' or '–' or '﹣' => '-',
        '（' => '(',
        '）' => ')',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '\n' or '\r' or '\t' or '\u00A0' or '\u3000' => ' ',
        _ => c,
    };

    private static PrintedNumber? JoinHalves(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf(' ');
        if (gap < 0 || text[(gap + 1)..].Contains(' ')) return null;
        var left = text[..gap];
        var right = text[(gap + 1)..];
        var isBroken = left[^1] is ',' or '.' or '-' || right[0] is ',' or '.' || Parse(left) is null || Parse(right) is null;
        if (!isBroken) return null;
        Span<char> joined = stackalloc char[text.Length - 1];
        left.CopyTo(joined);
        right.CopyTo(joined[gap..]);
        return Parse(joined);
    }

    private static PrintedNumber? Parse(ReadOnlySpan<char> text)
    {
        var digits = text;
        var isNegative = false;
        if (digits.Length > 2 && digits[0] == '(' && digits[^1] == ')')
        {
            // (1.00): an accountant's negative.
            isNegative = true;
            digits = digits[1..^1];
        }
        else if (digits[0] is '-' or '+')
        {
            isNegative = digits[0] == '-';
            digits = digits[1..];
        }

        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if (!IsWhole(whole) || (point >= 0 && decimals.IsEmpty) || decimals.IndexOfAnyExceptInRange('0', '9') >= 0) return null;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) return null;

        return new(PrintedKind.Number, isNegative ? -value : value, new decimal(1, 0, 0, false, (byte)decimals.Length))
        {
            IsUnmistakable = point >= 0 || whole.Contains(','),
        };
    }

    /// <summary>Plain digits without a leading zero, or groups of three behind commas.</summary>
    private static bool IsWhole(ReadOnlySpan<char> whole)
    {
        if (whole.IsEmpty || (whole[0] == '0' && whole.Length > 1)) return false;
        var comma = whole.IndexOf(',');
        if (comma < 0) return whole.IndexOfAnyExceptInRange('0', '9') < 0;
        if (comma is 0 or > 3 || (whole.Length - comma) % 4 != 0) return false;
        for (var i = 0; i < whole.Length; i++)
        {
            var isSeparator = i >= comma && (i - comma) % 4 == 0;
            if (isSeparator ? whole[i] != ',' : !char.IsAsciiDigit(whole[i])) return false;
        }

        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Dashes = System.Buffers.SearchValues.Create("-—–－‐‑‒―─━−_/／﹣﹘~～ ");
}
