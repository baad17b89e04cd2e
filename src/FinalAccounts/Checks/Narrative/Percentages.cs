using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>How percentages are printed.</summary>
internal static class Percentages
{
    /// <summary>Decimals cut off instead of rounded (95.457 as 95.45): more than rounding allows, but no contradiction either.</summary>
    public static bool IsCut(StatedFigure rate, decimal exact) => rate.Step > 0 && Math.Truncate(exact / rate.Step) * rate.Step == rate.Value;
}
