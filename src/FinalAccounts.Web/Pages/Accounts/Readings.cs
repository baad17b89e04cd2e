using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>Something that was read at a place of the document: what it is and what it says.</summary>
public sealed record Reading(Place Place, string What, string Says)
{
    /// <summary>The table cell that holds it or prints the same item.</summary>
    public FactAddress? Cell { get; init; }

    /// <summary>The scorecard that it belongs to, from 0.</summary>
    public int? Scorecard { get; init; }

    /// <summary>The reason that the narrative gives.</summary>
    public string? Reason { get; init; }

    /// <summary>How certain the machine is that read it from a scan; null where the file has it as text.</summary>
    public float? Confidence { get; init; }
}

/// <summary>Reads what was read.</summary>
internal static class Readings
{
    /// <summary>Everything that was read within the block of a place: three statements.</summary>
    public static async Task<IReadOnlyList<Reading>> ReadReadingsAsync(this FinalAccountsContext db, int version, Place place, CancellationToken cancellation)
    {
        var block = new Place(place.Block).ToString();
        var (cells, words) = (block + "r", block + "s");
        var readings = new List<Reading>();

        var facts = await db.Facts
            .Where(f => f.VersionId == version && f.Place.StartsWith(cells))
            .Select(f => new { f.TableNumber, f.Line.Key, f.Line.Name, f.Measure, Cell = new PrintedCell(f.State, f.Amount, f.Printed, f.Step, f.Unit, f.Place) { Confidence = f.Confidence }, f.Line.CountUnit })
            .ToListAsync(cancellation);
        foreach (var fact in facts)
        {
            var table = (DisclosureTable)fact.TableNumber;
            var row = fact.Name.Length > 0 && fact.Name != fact.Key ? $"{fact.Key} {fact.Name}" : fact.Key;
            Add(fact.Cell.Place, $"{table.Id()} {table.Title()}，“{row}”的“{fact.Measure.Label()}”", CellSays.Of(fact.Cell, fact.CountUnit), new FactAddress(table, fact.Key, fact.Measure), confidence: fact.Cell.Confidence);
        }

        var figures = await db.Figures
            .Where(f => f.VersionId == version && (f.Place.StartsWith(words) || f.Place.StartsWith(cells)))
            .Select(f => new { f.Subject, f.Kind, f.Value, f.Unit, f.Step, f.Reason, f.Place, f.CellTable, f.CellRow, f.CellMeasure, f.Confidence })
            .ToListAsync(cancellation);
        foreach (var figure in figures)
        {
            FactAddress? cell = figure is { CellTable: { } table, CellRow: { } row, CellMeasure: { } measure } ? new FactAddress((DisclosureTable)table, row, measure) : null;
            Add(figure.Place, $"{figure.Subject} {figure.Kind.Label()}", CellSays.Of(figure.Kind, figure.Value, figure.Step, figure.Unit), cell, reason: figure.Reason, confidence: figure.Confidence);
        }

        var funds = db.ScorecardFunds
            .Where(f => f.VersionId == version && f.Place.StartsWith(cells))
            .Select(f => new { f.ScorecardOrdinal, Title = f.Name, Text = f.AnnualBudget, Result = f.Executed, f.Place, f.Confidence, IsFund = true });
        var indicators = db.ScorecardIndicators
            .Where(i => i.VersionId == version && i.Place.StartsWith(cells))
            .Select(i => new { i.ScorecardOrdinal, Title = i.Level3, Text = i.Target, Result = i.Actual, i.Place, i.Confidence, IsFund = false });
        foreach (var line in await funds.Concat(indicators).ToListAsync(cancellation))
        {
            var says = line.IsFund ? $"全年预算数 {line.Text}，全年执行数 {line.Result}" : $"指标值 {line.Text}，实际完成值 {line.Result}";
            Add(line.Place, $"绩效自评表第 {line.ScorecardOrdinal + 1} 张，“{line.Title}”", says, null, scorecard: line.ScorecardOrdinal, confidence: line.Confidence);
        }

        return readings;

        void Add(string at, string what, string says, FactAddress? cell, int? scorecard = null, string? reason = null, float? confidence = null)
        {
            if (Place.Parse(at) is { } parsed) readings.Add(new Reading(parsed, what, says) { Cell = cell, Scorecard = scorecard, Reason = reason, Confidence = confidence });
        }
    }
}
