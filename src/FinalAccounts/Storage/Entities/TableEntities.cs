using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>account_tables: a table of a version: one of the ten (present or not), or an extra one kept as it stands.</summary>
public sealed class AccountTableEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>1–10 for the standard tables; from 101 for extra ones.</summary>
    public int Number { get; set; }

    /// <summary>1–10 for a standard table, also where the document prints it a second time; null for any other.</summary>
    public int? Standard { get; set; }

    /// <summary>The title as printed, or the standard one.</summary>
    public required string Title { get; set; }

    /// <summary>公开01表 …, as printed.</summary>
    public string? Label { get; set; }

    /// <summary>Present, empty by statement, announced elsewhere, absent.</summary>
    public TableStatus Status { get; set; }

    /// <summary>The printed unit.</summary>
    public AmountUnit Unit { get; set; }

    /// <summary>False when the standard form's 万元 was taken for want of a printed unit.</summary>
    public bool UnitPrinted { get; set; }

    /// <summary>The blocks that it is printed in (block numbers of file 0, ascending).</summary>
    public int[] Blocks { get; set; } = [];

    /// <summary>注：….</summary>
    public string[] Notes { get; set; } = [];

    /// <summary>Where the title, or else the grid, is printed.</summary>
    public string? Place { get; set; }

    /// <summary>Its lines.</summary>
    public List<TableLineEntity> Lines { get; } = [];
}

/// <summary>
/// table_lines: a row of a standard table. Functional lines (02, 03, 05, 07, 08), summary lines (01, 04), economic lines (06),
/// three-public lines (09) and asset lines (10) share it; the views of the same names spread the amounts into columns.
/// </summary>
public sealed class TableLineEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>1–10.</summary>
    public int TableNumber { get; set; }

    /// <summary>From 0, in printed order.</summary>
    public int Ordinal { get; set; }

    /// <summary>The row of the facts export.</summary>
    public required string Key { get; set; }

    /// <summary>The label or name as printed.</summary>
    public required string PrintedLabel { get; set; }

    /// <summary>The functional or economic code, or null.</summary>
    public string? Code { get; set; }

    /// <summary>The name without white space and ordinal.</summary>
    public required string Name { get; set; }

    /// <summary>1 类, 2 款, 3 项; 0 for a total.</summary>
    public int Level { get; set; }

    /// <summary>The key of the line above it.</summary>
    public string? ParentKey { get; set; }

    /// <summary>辆, 个, 人 … for a count.</summary>
    public string? CountUnit { get; set; }

    /// <summary>行次.</summary>
    public int? LineNumber { get; set; }

    /// <summary>Its cells.</summary>
    public List<FactEntity> Facts { get; } = [];
}

/// <summary>facts: one numeric cell. Key: version, table, line, measure.</summary>
public sealed class FactEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>1–10.</summary>
    public int TableNumber { get; set; }

    /// <summary>The line.</summary>
    public int LineOrdinal { get; set; }

    /// <summary>The column.</summary>
    public Measure Measure { get; set; }

    /// <summary>Value, blank, not applicable, unreadable.</summary>
    public CellState State { get; set; }

    /// <summary>In 元 (a count stays a count); null unless there is a value.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The cell as printed.</summary>
    public required string Printed { get; set; }

    /// <summary>The last printed decimal place, in 元 (100 for 0.01 万元).</summary>
    public decimal? Step { get; set; }

    /// <summary>The unit it was printed in.</summary>
    public AmountUnit Unit { get; set; }

    /// <summary>Where (see Place): b12r3c4.</summary>
    public required string Place { get; set; }

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; set; }

    /// <summary>The line.</summary>
    public TableLineEntity Line { get; set; } = null!;
}
