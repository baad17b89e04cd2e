using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>
/// What a statement leaves unsaid because the document says it elsewhere: “三公”经费 narratives state the amounts in one paragraph and
/// their changes in the next, and leave the budgets to table 09.
/// </summary>
internal static class OperandsElsewhere
{
    private static readonly Measure[] Budgets = [Measure.InitialBudget, Measure.AnnualBudget];

    /// <summary>The statement with the only amount that its section states of the subject, and the only budget that table 09 prints of it; null where neither adds anything.</summary>
    public static Statement? Complete(CheckedAccount account, Statement statement)
    {
        var figures = statement.Figures.ToList();
        if (!figures.Exists(figure => figure.Kind == FigureKind.Amount) && Amount(account, statement) is { } amount) figures.Add(amount);
        var own = figures.Find(figure => figure is { Kind: FigureKind.Amount, Cell.Table: DisclosureTable.ThreePublicExpenses });
        if (own is not null && !figures.Exists(figure => figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget)) figures.AddRange(Budget(account, own));
        return figures.Count > statement.Figures.Count ? statement with { Figures = figures } : null;
    }

    private static StatedFigure? Amount(CheckedAccount account, Statement statement)
    {
        var section = account.Figures.Where(figure => figure.Section == statement.Figures[0].Section).ToList();
        return (statement with { Figures = [.. section.Where(figure => figure.Subject == statement.Subject)] }).Only(FigureKind.Amount) ?? BothSides.Amount(statement.Subject, section);
    }

    /// <summary>A form with both columns does not say which one 完成预算 means, unless they are equal.</summary>
    private static IEnumerable<StatedFigure> Budget(CheckedAccount account, StatedFigure amount)
    {
        var cells = Budgets.Select(measure => account.Read(amount.Cell!.Value with { Measure = measure })).Where(cell => cell.HasValue && cell.Place is not null).ToList();
        if (cells.Count == 0 || cells.Select(cell => cell.Value).Distinct().Count() > 1) return [];
        var (cell, scale) = (cells[0], cells[0].Unit.InYuan());
        var kind = cell.Address.Measure == Measure.InitialBudget ? FigureKind.InitialBudget : FigureKind.AnnualBudget;
        return [new StatedFigure(CellNames.Of(cell.Address), kind, cell.Value / scale, cell.Unit.Label(), cell.Printed, "", cell.Place!.Value) { Step = (cell.Range.High - cell.Range.Low) / scale }];
    }
}
