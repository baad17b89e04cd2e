using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>A number as a scorecard prints it (1,782.65, 99.50分, 100%): the value, its last printed decimal, and the words behind it.</summary>
internal readonly partial record struct CardNumber(decimal Value, decimal Step, string Unit)
{
    /// <summary>What it may stand for; a mark or weight printed without decimals is exact.</summary>
    public Interval Mark => Step < 1 ? Interval.Printed(Value, Step) : Interval.Exactly(Value);

    /// <summary>What an amount may stand for.</summary>
    public Interval Amount => Interval.Printed(Value, Step);

    /// <summary>The number of a cell that holds nothing else, or null.</summary>
    public static CardNumber? Read(string? text) =>
        text is null ? null
        : IsPlain(text) ? new CardNumber(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), Decimals(text), "")
        : Pattern().Match(text) is { Success: true } match
        && decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? new CardNumber(value, Decimals(match.Groups["number"].Value), match.Groups["unit"].Value.Trim())
            : null;

    /// <summary>Digits alone, as most cells are: they need no pattern.</summary>
    private static bool IsPlain(string text) => text.Length is > 0 and <= 20 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static decimal Decimals(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 1 : new decimal(1, 0, 0, isNegative: false, (byte)(number.Length - point - 1));
    }

    [GeneratedRegex("""^\s*(?<number>-?\d[\d,，]*(?:\.\d+)?)\s*(?<unit>[^\d\s][^\d]*)?\s*$""")]
    private static partial Regex Pattern();
}
