using System.Globalization;
using FinalAccounts.Model;
using FinalAccounts.Queries;

namespace FinalAccounts.Web.Display;

/// <summary>How numbers are written on pages: thousands separators, decimals as printed.</summary>
public static class Amounts
{
    /// <summary>An amount in 元 as 万元 with two decimals: 1,234.56.</summary>
    public static string TenThousandYuan(decimal yuan) => Number(decimal.Round(yuan / 10_000m, 2, MidpointRounding.AwayFromZero), 2);

    /// <summary>A cell's number in its printed unit with its printed decimals and thousands separators; null without a value.</summary>
    public static string? AsPublished(PrintedCell cell) => cell.Value is { } value ? Number(value, cell.Decimals) : null;

    /// <summary>Money in 万元, a count as it stands; null without a value.</summary>
    public static string? InPortalUnit(PrintedCell cell)
    {
        if (!cell.HasValue) return null;
        return cell.Unit.IsMoney() ? TenThousandYuan(cell.Amount!.Value) : AsPublished(cell);
    }

    /// <summary>A number with separators and so many decimals.</summary>
    public static string Number(decimal value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal);

    /// <summary>A share of a whole as per cent with one decimal, or null where the whole is not positive.</summary>
    public static string? Percent(decimal part, decimal whole) => whole > 0 ? Number(decimal.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero), 1) + "%" : null;

    /// <summary>A day and time of the portal: Chinese time, to the minute.</summary>
    public static string Moment(DateTime utc) => utc.AddHours(8).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
