using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>What a table says at an address.</summary>
public enum CellStanding
{
    /// <summary>A number is printed.</summary>
    Value,

    /// <summary>The cell is there and blank, or holds a dash: nothing is printed, which adds nothing.</summary>
    Nothing,

    /// <summary>The document states that the table is empty: nothing, and meant.</summary>
    StatedEmpty,

    /// <summary>Something is printed that was not understood.</summary>
    Unreadable,

    /// <summary>A machine read it from a picture: it may be wrong, and accuses nobody.</summary>
    Unverified,

    /// <summary>The form as printed has no such line or column.</summary>
    NoSuchCell,

    /// <summary>The table was not read.</summary>
    NoTable,
}

/// <summary>
/// A cell as a check sees it: its standing, the values in 元 (or counts) that it may stand for, and the evidence.
/// <paramref name="Range"/> is exactly zero where nothing is printed.
/// </summary>
public sealed record CellReading(FactAddress Address, CellStanding Standing, Interval Range, decimal Value)
{
    /// <summary>The cell's words; empty where there is no cell.</summary>
    public string Printed { get; init; } = "";

    /// <summary>Where the cell is.</summary>
    public Place? Place { get; init; }

    /// <summary>What a reader calls it where it is no cell: a figure of the narrative that stands for one.</summary>
    public string? Label { get; init; }

    /// <summary>The cell as a finding quotes it: made only where one does, for most statements hold.</summary>
    public Evidence Evidence => new(Label ?? CellNames.Of(Address), Printed, Place);

    /// <summary>Whether a number is printed.</summary>
    public bool HasValue => Standing == CellStanding.Value;

    /// <summary>Whether the document says how much it is: a number, or that there is none.</summary>
    public bool IsSaid => Standing is CellStanding.Value or CellStanding.StatedEmpty;

    /// <summary>The unit in which it is printed.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousandYuan;

    /// <summary>What is not there to be read.</summary>
    public static CellReading Without(FactAddress address, CellStanding standing) => new(address, standing, Interval.Exactly(0), 0);
}
