using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>How percentages are printed.</summary>
internal static class Percentages
{
    /// <summary>The habit of printing that explains a percentage which rounding does not, in a clause for the reader; null where none does.</summary>
    public static string? Habit(StatedFigure rate, decimal exact, Interval range) =>
        IsCut(rate, exact) ? CheckMessages.CutNotRounded : IsPadded(rate, range) ? CheckMessages.PaddedWithZero : null;

    /// <summary>Decimals cut off instead of rounded (95.457 as 95.45): more than rounding allows, but no contradiction either.</summary>
    private static bool IsCut(StatedFigure rate, decimal exact) => rate.Step > 0 && Math.Truncate(exact / rate.Step) * rate.Step == rate.Value;

    /// <summary>Rounded to a decimal less, with a zero added (2.589 as 2.60).</summary>
    private static bool IsPadded(StatedFigure rate, Interval range) =>
        rate.Step is > 0 and <= 0.01m && rate.Value % (rate.Step * 10) == 0 && Interval.Printed(rate.Value, rate.Step * 10).Meets(range);
}
