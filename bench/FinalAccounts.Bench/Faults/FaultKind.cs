using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>A fault in a report: the changed document, and where it stands in it (a cell, a sentence), or the word by which a finding without a place names it.</summary>
internal sealed record PlantedAt(Draft Draft, Place? Place, string? Named = null)
{
    /// <summary>The cell by its address, for the check of the root cause.</summary>
    public FactAddress? Address { get; init; }
}

/// <summary>How large a planted fault is.</summary>
internal enum FaultSize
{
    /// <summary>Clearly more than rounding explains.</summary>
    Clear,

    /// <summary>No more than rounding explains.</summary>
    WithinRounding,
}

/// <summary>A kind of fault: the check that must find it, and how it is put into a report.</summary>
internal abstract record FaultKind(string Check, string What)
{
    /// <summary>Whether the fault has a size at all; a wrong word has none.</summary>
    public abstract bool IsNumeric { get; }

    /// <summary>Plants it at a random place; null where the report has no place for it.</summary>
    public abstract PlantedAt? Plant(CleanReport report, Dice dice, FaultSize size);
}

/// <summary>A fault of words.</summary>
internal sealed record WordFault(string Check, string What, Func<CleanReport, Dice, PlantedAt?> Planting) : FaultKind(Check, What)
{
    public override bool IsNumeric => false;

    public override PlantedAt? Plant(CleanReport report, Dice dice, FaultSize size) => Planting(report, dice);
}

/// <summary>A fault of numbers.</summary>
internal sealed record NumberFault(string Check, string What, Func<CleanReport, Dice, FaultSize, PlantedAt?> Planting) : FaultKind(Check, What)
{
    public override bool IsNumeric => true;

    public override PlantedAt? Plant(CleanReport report, Dice dice, FaultSize size) => Planting(report, dice, size);
}
