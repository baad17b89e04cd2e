using System.Globalization;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation;

/// <summary>
/// Amounts of generated accounts are whole hundredths of 万元 (one is 100 元), so that every identity holds exactly
/// in the printed cells.
/// </summary>
internal static class Amounts
{
    /// <summary>How a cell or a sentence prints an amount.</summary>
    public static string Print(long hundredths, AmountUnit unit = AmountUnit.TenThousandYuan, bool thousands = false, int decimals = 2)
    {
        var value = Math.Round(unit == AmountUnit.Yuan ? hundredths * 100m : hundredths / 100m, decimals, MidpointRounding.AwayFromZero);
        return value.ToString((thousands ? "#,##0" : "0") + (decimals > 0 ? "." + new string('0', decimals) : ""), CultureInfo.InvariantCulture);
    }

    /// <summary>A percentage with two decimals, rounded half away from zero; the sign is dropped.</summary>
    public static string Percent(long part, long whole) =>
        Math.Abs(Math.Round(part * 100m / whole, 2, MidpointRounding.AwayFromZero)).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Splits an amount by weights without losing a hundredth: the first part takes what rounding leaves.</summary>
    public static long[] Split(long amount, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum();
        var parts = weights.Select(weight => sum == 0 ? 0 : amount * weight / sum).ToArray();
        parts[0] += amount - parts.Sum();
        return parts;
    }
}
