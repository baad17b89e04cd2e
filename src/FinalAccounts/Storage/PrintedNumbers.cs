using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>Numbers of cells that are kept as text. Only what is nothing but a number becomes one; 约100 or 98/100 stays text.</summary>
internal static partial class PrintedNumbers
{
    private static readonly Dictionary<string, AmountUnit> Money = Enum.GetValues<AmountUnit>().Where(AmountUnits.IsMoney).ToDictionary(AmountUnits.Label);

    /// <summary>98.5, 1,234.50; otherwise null.</summary>
    public static decimal? Plain(string printed) => Parse(printed, Number());

    /// <summary>Points of a score: a number, also with 分 behind it.</summary>
    public static decimal? Points(string printed) => Parse(printed, NumberOfPoints());

    /// <summary>An amount in 元, or null where the unit is not money.</summary>
    public static decimal? InYuan(decimal value, string unit) => Money.TryGetValue(unit, out var money) ? value * money.InYuan() : null;

    private static decimal? Parse(string printed, Regex pattern)
    {
        if (printed.Length is 0 or > 40) return null;
        return pattern.Match(TextNormaliser.Normalise(printed)) is { Success: true } match &&
            decimal.TryParse(match.Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex(@"^(-?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,8})?)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(-?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,8})?)分?$")]
    private static partial Regex NumberOfPoints();
}
