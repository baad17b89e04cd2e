using System.Globalization;

namespace FinalAccounts.Checks.Kinds;

/// <summary>How computed figures are written in findings.</summary>
internal static class Amounts
{
    /// <summary>Without zeros at the end, but with two decimals for money that has any.</summary>
    public static string Print(decimal value) => Trim(value).ToString("#,##0.00######", CultureInfo.InvariantCulture);

    /// <summary>The same value without zeros at its end.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>With its sign.</summary>
    public static string Signed(decimal value) => (value > 0 ? "+" : "") + Print(value);
}
