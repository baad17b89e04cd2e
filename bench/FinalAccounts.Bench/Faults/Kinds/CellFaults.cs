using FinalAccounts.Bench.Generation;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>A wrong number in a cell of one of the ten tables.</summary>
internal static class CellFaults
{
    /// <summary>A cell of an identity: any of its figures, or a part that is left blank.</summary>
    public static NumberFault Of(string check, string what) => new(check, what, (report, dice, size) =>
    {
        var places = report.Holding(check).Where(outcome => outcome.Weights.Count > 0).ToList();
        if (places.Count == 0) return null;
        var outcome = dice.Pick(places);
        var weight = dice.Pick(outcome.Weights);
        return Shift(report, dice, size, outcome, weight);
    });

    /// <summary>A cell, whichever it is: some check must name it.</summary>
    public static NumberFault Any(string what) => new("*", what, (report, dice, size) =>
    {
        var cells = report.Read.Account.Cells().Where(cell => cell.Fact is { State: CellState.Value, Unit: not AmountUnit.Count, Value: not 0 }).ToList();
        if (cells.Count == 0) return null;
        var (table, line, fact) = dice.Pick(cells);
        return Print(report, fact, size == FaultSize.WithinRounding ? fact.Value!.Value + fact.Step!.Value : (fact.Value!.Value * dice.Between(110, 160) / 100m) + 1, new FactAddress(table, line.Key, fact.Measure), size);
    });

    /// <summary>T09-4: money whose count is 0, or a count whose money is 0.</summary>
    public static readonly WordFault CountOfNothing = new("T09-4", "有支出而数量为0，或有数量而支出为0", (report, dice) =>
    {
        var check = (CountCheck)CheckCatalogue.Find("T09-4")!;
        if (report.Account.Table(check.Table) is not { } table) return null;
        var pairs = check.Pairs
            .Select(pair => (Money: table.Read(table.RowOf(pair.Money, check.Measure) ?? "", check.Measure), Count: table.Read(table.RowOf(pair.Count.Cell.Rows, check.Measure) ?? "", check.Measure)))
            .Where(pair => pair.Money.HasValue && pair.Count.HasValue && pair.Money.Value > 0 && pair.Count.Value > 0).ToList();
        if (pairs.Count == 0) return null;
        var (money, count) = dice.Pick(pairs);
        var cell = dice.Chance(70) ? count : money;
        var draft = new Draft(report.Read.Document).Cell(cell.Evidence.Place!.Value, Numbers.Like(cell.Evidence.Printed, 0));
        return new PlantedAt(draft, cell.Evidence.Place);
    });

    private static PlantedAt? Shift(CleanReport report, Dice dice, FaultSize size, Outcome outcome, FactWeight weight)
    {
        if (report.Account.Table(weight.Fact.Table) is not { } table || table.Doubt is not null) return null;
        var line = table.Lines.FirstOrDefault(line => line.Key == weight.Fact.Row && line.Facts.Any(fact => fact.Measure == weight.Fact.Measure));
        var fact = line?.Facts.FirstOrDefault(fact => fact.Measure == weight.Fact.Measure);
        if (fact is null || fact.State is CellState.Unreadable or CellState.NotApplicable) return null;

        // A part that is printed where its whole is not says nothing: forms leave totals blank.
        if (fact.State == CellState.Blank && (size == FaultSize.WithinRounding || !report.Account.Read(outcome.Weights[0].Fact).HasValue)) return null;

        var isCount = fact.Unit == AmountUnit.Count;
        if (isCount && size == FaultSize.WithinRounding) return null;
        var (difference, rounding) = report.Balance(outcome);
        var tolerance = rounding / fact.Unit.InYuan();
        decimal? slack = CleanReport.IsNotMore(outcome) ? Math.Max(0, -difference) / fact.Unit.InYuan() : null;
        var value = fact.Value ?? 0;
        var most = Math.Max(Math.Abs(value), 10);
        var by = isCount ? dice.Between(1, 5) : Math.Round((tolerance * 5) + (most * dice.Between(1, 300) / 1000m), 2);
        if (size == FaultSize.WithinRounding)
        {
            by = fact.Step ?? 0.01m;
            if (by > tolerance) return null;
        }

        // "Not more than" is broken in one direction only, and by more than what is left.
        var up = slack is null ? dice.Chance(50) : weight.Weight > 0;
        by += size == FaultSize.Clear ? slack ?? 0 : 0;
        if (!up && value < by)
        {
            if (slack is not null) return null;
            up = true;
        }

        return Print(report, fact, up ? value + by : value - by, weight.Fact, size);
    }

    private static PlantedAt? Print(CleanReport report, Fact fact, decimal value, FactAddress address, FaultSize size)
    {
        if (fact.Place.Row is null) return null;

        // A cell may already be off by as much as rounding explains: a step more would be a fault.
        if (size == FaultSize.WithinRounding && !report.IsRounding(address, (value - fact.Value!.Value) * fact.Unit.InYuan())) return null;
        var like = fact.State == CellState.Blank ? fact.Unit == AmountUnit.Count ? "0" : "0.00" : fact.Printed;
        var draft = new Draft(report.Read.Document);
        if (report.Read.Document.Blocks[fact.Place.Block] is not Grid grid || Draft.CellAt(grid, fact.Place) is not { } cell || (fact.State == CellState.Value && cell.Text.Trim() != fact.Printed.Trim())) return null;
        return new PlantedAt(draft.Cell(fact.Place, Numbers.Like(like, value)), fact.Place) { Address = address };
    }
}
