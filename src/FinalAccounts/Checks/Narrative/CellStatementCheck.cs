using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>What the narrative states of an item equals the table's cell for that item: amounts and budgets (N01), counts (N03).</summary>
internal sealed record CellStatementCheck(string Id, string Statement, params IReadOnlyList<FigureKind> Kinds) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "说明中的数 = 表中同一项目的数";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var figures = account.Figures.Where(figure => figure.Cell is not null && Kinds.Contains(figure.Kind)).ToList();
        return figures.Count > 0 ? figures.Select(figure => At(account, figure, account.Read(figure.Cell!.Value))) : [NotApplicable("说明", CheckMessages.NoLinkedFigure)];
    }

    private Outcome At(CheckedAccount account, StatedFigure figure, CellReading cell)
    {
        var where = $"“{figure.Subject}”{figure.Kind.Label()}";
        if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(where, reason);
        if (StatedRange.Of(figure) is not { } stated) return NotApplicable(where, CheckMessages.UnitNotUnderstood(figure));

        // 0.00 in words and a blank cell say the same.
        if (!cell.IsSaid) return stated.Contains(0) ? Passed(where) : NotApplicable(where, CheckMessages.NothingPrinted(cell));
        var scale = cell.Unit.InYuan();
        var difference = (figure.Value * StatedRange.Factor(figure)!.Value) - cell.Value;
        var holds = stated.Meets(cell.Range);
        if (!holds && account.Table(cell.Address.Table)?.Doubt is { } doubt) return NotApplicable(where, CheckMessages.InDoubt(doubt));
        var outcome = new Outcome(Id, holds ? OutcomeKind.Passed : OutcomeKind.Failed, where)
        {
            Severity = Severity,
            Printed = figure.Printed,
            Expected = cell.HasValue ? cell.Evidence.Printed : CheckMessages.Empty,
            Difference = Amounts.Trim(difference / scale),
            Tolerance = Amounts.Trim((stated.Tolerance + cell.Range.Tolerance) / scale),
            Unit = cell.Unit.IsMoney() ? cell.Unit.Label() : figure.Unit,
            UnitInYuan = scale,
            IsRounding = holds && difference != 0,
            Weights = [new FactWeight(cell.Address, -1)],
        };
        if (holds && !outcome.IsRounding) return outcome;
        return outcome with
        {
            Message = CheckMessages.StatedDiffers(figure, cell, outcome),
            Evidence = [StatedRange.Evidence(figure), cell.Evidence],
            HoldsWith = (place, more) => StatedRange.Of(StatedRange.With(figure, place, more))!.Value.Meets(cell.Range),
            Suggestion = holds ? null : CheckMessages.StatedSuggestion(cell),
        };
    }
}
