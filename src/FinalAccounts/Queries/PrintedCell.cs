using FinalAccounts.Model;

namespace FinalAccounts.Queries;

/// <summary>
/// A numeric cell as readers of the portal see it: its state, the amount in 元 (a count stays a count), the printed text, the last
/// printed decimal place in 元, the printed unit and where it stands. Nothing is not zero: without a value the amount is null.
/// </summary>
public sealed record PrintedCell(CellState State, decimal? Amount, string Printed, decimal? Step, AmountUnit Unit, string Place)
{
    /// <summary>How certain the machine is that read the cell from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; init; }

    /// <summary>未核实: a machine read it from a scan, and nobody has checked it.</summary>
    public bool IsUnverified => Confidence is not null;

    /// <summary>True where a number is printed, 0 included.</summary>
    public bool HasValue => State == CellState.Value && Amount is not null;

    /// <summary>The number in the unit it was printed in; null unless there is a value.</summary>
    public decimal? Value => HasValue ? Amount / Unit.InYuan() : null;

    /// <summary>How many decimals were printed, in the printed unit.</summary>
    public int Decimals => Step is { } step and > 0 ? DecimalsOf(step / Unit.InYuan()) : 0;

    /// <summary>The decimals of a step: 2 for 0.01.</summary>
    public static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        for (; step < 1m && decimals < 10; decimals++) step *= 10m;
        return decimals;
    }
}
