namespace FinalAccounts.Model;

/// <summary>A table as it was read: a standard one, or an extra one that is kept as it stands (<see cref="Table"/> is null).</summary>
public sealed record AccountTable(DisclosureTable? Table, string Title, TableStatus Status)
{
    /// <summary>The printed label: 公开01表, 表 1：, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The unit of its numbers.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousandYuan;

    /// <summary>False when the unit was not printed and the standard form's 万元 was taken.</summary>
    public bool UnitPrinted { get; init; } = true;

    /// <summary>The lines in printed order; empty for an extra table.</summary>
    public IReadOnlyList<TableLine> Lines { get; init; } = [];

    /// <summary>The blocks that it is printed in: title, captions, grids, notes.</summary>
    public IReadOnlyList<int> Blocks { get; init; } = [];

    /// <summary>Its notes (注：…), as printed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the title, or else the grid, is printed.</summary>
    public Place? Place { get; init; }
}
