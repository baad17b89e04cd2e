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
public sealed record CellReading(FactAddress Address, CellStanding Standing, Interval Range, decimal Value, Evidence Evidence)
{
    /// <summary>Whether a number is printed.</summary>
    public bool HasValue => Standing == CellStanding.Value;

    /// <summary>Whether it can stand in a sum: a number, or nothing where nothing means nothing to add.</summary>
    public bool Adds => Standing is CellStanding.Value or CellStanding.Nothing or CellStanding.NoSuchCell;
}
