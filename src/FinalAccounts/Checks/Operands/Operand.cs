using FinalAccounts.Model;

namespace FinalAccounts.Checks.Operands;

/// <summary>The row or column at which a check over each row or column stands just now; its name for the reader.</summary>
public sealed record Standing(string Where, string? Row = null, Measure? Measure = null);

/// <summary>An operand of a check: it has a name for the formula, and finds its cells in an account.</summary>
public abstract record Operand
{
    /// <summary>Its name in the formula.</summary>
    public abstract string Name { get; }

    /// <summary>The table that it is read from.</summary>
    public abstract DisclosureTable Table { get; }

    /// <summary>What the account prints there: one cell, or the cells to be added up.</summary>
    public abstract IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at);
}
