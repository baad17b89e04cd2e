using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>A line of a disclosure table with its cells by measure.</summary>
public sealed record TableRow(int Ordinal, string Key, string Label, string? Code, string Name, int Level, string? ParentKey, string? CountUnit, int? LineNumber, IReadOnlyDictionary<Measure, PrintedCell> Cells)
{
    /// <summary>The cell, or null where the form has none.</summary>
    public PrintedCell? Cell(Measure measure) => Cells.GetValueOrDefault(measure);

    /// <summary>True where a number other than 0 is printed, or something that was not understood.</summary>
    public bool Speaks => Cells.Values.Any(c => c.State == CellState.Unreadable || (c.HasValue && c.Amount != 0));
}

/// <summary>Reads the lines of tables for pages.</summary>
internal static class TableRows
{
    /// <summary>The lines of one table in printed order: one statement.</summary>
    public static async Task<IReadOnlyList<TableRow>> ReadRowsAsync(this FinalAccountsContext db, int version, int table, CancellationToken cancellation)
    {
        var lines = await db.Lines
            .Where(l => l.VersionId == version && l.TableNumber == table)
            .OrderBy(l => l.Ordinal)
            .Select(l => new
            {
                l.Ordinal,
                l.Key,
                l.PrintedLabel,
                l.Code,
                l.Name,
                l.Level,
                l.ParentKey,
                l.CountUnit,
                l.LineNumber,
                Cells = l.Facts.Select(f => new { f.Measure, Cell = new PrintedCell(f.State, f.Amount, f.Printed, f.Step, f.Unit, f.Place) { Confidence = f.Confidence } }).ToList(),
            })
            .ToListAsync(cancellation);
        return [.. lines.Select(l => new TableRow(l.Ordinal, l.Key, l.PrintedLabel, l.Code, l.Name, l.Level, l.ParentKey, l.CountUnit, l.LineNumber, l.Cells.ToDictionary(c => c.Measure, c => c.Cell)))];
    }
}
