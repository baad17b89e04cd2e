using System.Globalization;
using FinalAccounts.Web.Display;

namespace FinalAccounts.Web.Pictures;

/// <summary>
/// Bars of some series over the years, drawn on the server. Widths are per cent and heights pixels, so that the picture fits any
/// screen and its words stay legible. A year without a value has no bar and says so.
/// </summary>
public sealed record YearBars(IReadOnlyList<string> Series, IReadOnlyList<YearBars.Bar> Bars, IReadOnlyList<YearBars.Label> Years)
{
    /// <summary>The height of the drawing.</summary>
    public const int Height = 250;

    /// <summary>The line on which the bars stand.</summary>
    public const int Ground = 216;

    private const int Ceiling = 26;

    /// <summary>The amounts of one year in the order of the series, in 元.</summary>
    public sealed record Year(int Number, IReadOnlyList<decimal?> Amounts);

    /// <summary>A bar: left edge and width in per cent, top and height in pixels, and the number above it.</summary>
    public sealed record Bar(int Series, string X, string Width, string Middle, int Top, int Height, string Text);

    /// <summary>A year under its bars.</summary>
    public sealed record Label(string Middle, string Text);

    /// <summary>What a reader who does not see the picture is told.</summary>
    public required string Description { get; init; }

    /// <summary>Draws the years in order; null where no year has a positive amount.</summary>
    public static YearBars? Of(IReadOnlyList<string> series, IReadOnlyList<Year> years)
    {
        var highest = years.SelectMany(y => y.Amounts).Max() ?? 0m;
        if (highest <= 0) return null;

        var slot = 100.0 / years.Count;
        var width = Math.Min(slot * 0.8 / series.Count, 14);
        var bars = new List<Bar>();
        var labels = new List<Label>();
        for (var i = 0; i < years.Count; i++)
        {
            var middle = slot * (i + 0.5);
            labels.Add(new Label(Percent(middle), years[i].Number.ToString(CultureInfo.InvariantCulture)));
            for (var s = 0; s < series.Count; s++)
            {
                if (years[i].Amounts[s] is not { } amount) continue;
                var left = middle + ((s - (series.Count / 2.0)) * width);
                var height = (int)Math.Round((double)(Math.Max(amount, 0) / highest) * (Ground - Ceiling));
                bars.Add(new Bar(s, Percent(left + (width * 0.04)), Percent(width * 0.92), Percent(left + (width / 2)), Ground - height, height, Amounts.TenThousandYuan(amount)));
            }
        }

        var told = years.Select(y => $"{y.Number} 年" + string.Join("、", series.Zip(y.Amounts, (name, amount) => name + (amount is { } value ? Amounts.TenThousandYuan(value) + " 万元" : "没有数字"))));
        return new YearBars(series, bars, labels) { Description = string.Join("；", told) + "。" };
    }

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
