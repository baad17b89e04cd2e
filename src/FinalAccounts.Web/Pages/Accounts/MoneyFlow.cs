using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Pictures;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// Where an account's money came from and where it went: the lines of 01 with an amount; where 01 is not there, the sources of
/// 02's total line and the classes of 03. <see cref="GrandTotal"/> is 01's 总计, if it prints one.
/// </summary>
public sealed record MoneyFlow(IReadOnlyList<MoneyFlow.Item> Sources, IReadOnlyList<MoneyFlow.Item> Uses, PrintedCell? GrandTotal)
{
    private static readonly string[] Totals = ["本年收入合计", "本年支出合计", "合计", "总计", "收入总计", "支出总计"];

    /// <summary>A line with its amount.</summary>
    public sealed record Item(string Name, string? Code, PrintedCell Cell);

    /// <summary>The picture, if the numbers allow one.</summary>
    public Flow? Picture => Flow.Of([.. Sources.Select(Part)], [.. Uses.Select(Part)]);

    /// <summary>True where the parts of a side don't make up the printed total; rounding of each printed part is allowed for.</summary>
    public bool PartsDiffer => GrandTotal is { HasValue: true } total && (Differs(Sources, total) || Differs(Uses, total));

    /// <summary>The sum of one side in 元.</summary>
    public static decimal Sum(IReadOnlyList<Item> items) => items.Sum(i => i.Cell.Amount ?? 0m);

    /// <summary>Reads the lines of a version: one statement.</summary>
    public static async Task<MoneyFlow> ReadAsync(FinalAccountsContext db, int version, CancellationToken cancellation)
    {
        var facts = await db.Facts
            .Where(f => f.VersionId == version && (f.TableNumber == 1 || (f.TableNumber == 2 && f.Line.Key == "合计") || (f.TableNumber == 3 && f.Line.Level == 1)))
            .Where(f => f.State == CellState.Value && f.Amount != 0)
            .OrderBy(f => f.TableNumber).ThenBy(f => f.LineOrdinal).ThenBy(f => f.Measure)
            .Select(f => new { f.TableNumber, f.Measure, f.Line.Key, f.Line.Name, f.Line.Code, f.Line.ParentKey, Cell = new PrintedCell(f.State, f.Amount, f.Printed, f.Step, f.Unit, f.Place) { Confidence = f.Confidence } })
            .ToListAsync(cancellation);

        IReadOnlyList<Item> Side(Measure measure) => [.. facts
            .Where(f => f.TableNumber == 1 && f.Measure == measure && f.ParentKey is null && !Totals.Contains(f.Key))
            .Select(f => new Item(f.Key, null, f.Cell))];
        var sources = Side(Measure.Revenue);
        var uses = Side(Measure.Expenditure);
        if (sources.Count == 0) sources = [.. facts.Where(f => f.TableNumber == 2 && f.Measure != Measure.RevenueTotal).Select(f => new Item(f.Measure.Label(), null, f.Cell))];
        if (uses.Count == 0) uses = [.. facts.Where(f => f.TableNumber == 3 && f.Measure == Measure.ExpenditureTotal).Select(f => new Item(f.Name, f.Code, f.Cell))];
        return new MoneyFlow(sources, uses, facts.Find(f => f.TableNumber == 1 && f.Key == "总计")?.Cell);
    }

    private static Flow.Part Part(Item item) => new(item.Name, item.Cell.Amount ?? 0m);

    private static bool Differs(IReadOnlyList<Item> items, PrintedCell total)
    {
        var rounding = (total.Step ?? 0m) + items.Sum(i => i.Cell.Step ?? 0m);
        return items.Count > 0 && Math.Abs(Sum(items) - total.Amount!.Value) > rounding / 2;
    }
}
