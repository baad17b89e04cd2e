using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A number in a sentence about scorecards, with its unit: 17,091.19万元, 98.5分, 3个.</summary>
internal readonly record struct StatedNumber(decimal Value, decimal Step, string Unit)
{
    /// <summary>A number in a pattern, as the group <c>number</c>.</summary>
    public const string Pattern = """(?<number>\d[\d,]*(?:\.\d+)?)""";

    /// <summary>The number of a match with the groups <c>number</c> and perhaps <c>unit</c>.</summary>
    public static StatedNumber Of(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var step = point < 0 ? 1 : new decimal(1, 0, 0, isNegative: false, (byte)(digits.Length - point - 1));
        return new StatedNumber(decimal.Parse(digits, CultureInfo.InvariantCulture), step, match.Groups["unit"].Value);
    }

    /// <summary>What it may stand for, in 元 where it is money.</summary>
    public Interval Range => Interval.Printed(Value, Step) * Factor;

    /// <summary>A mark: exact where it is printed without decimals.</summary>
    public Interval Mark => Step < 1 ? Interval.Printed(Value, Step) : Interval.Exactly(Value);

    /// <summary>元 in one of its unit; 1 where it is not money.</summary>
    public decimal Factor => Unit switch { "万元" => 10_000, "亿元" => 100_000_000, _ => 1 };
}
