namespace FinalAccounts.Model;

/// <summary>
/// One numeric cell of a disclosure table. <paramref name="Value"/> is in the printed unit and null unless the state is
/// <see cref="CellState.Value"/>; <paramref name="Printed"/> is the cell's text as printed; <paramref name="Step"/> is the last
/// printed decimal place in the printed unit (0.01 for 4,733.14), from which tolerances follow.
/// </summary>
public sealed record Fact(Measure Measure, CellState State, decimal? Value, string Printed, decimal? Step, AmountUnit Unit, Place Place)
{
    /// <summary>The amount in 元 (a count stays a count); null unless there is a value.</summary>
    public decimal? Amount => Value * Unit.InYuan();

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text. Never the ground of an accusation.</summary>
    public float? Confidence { get; init; }
}
