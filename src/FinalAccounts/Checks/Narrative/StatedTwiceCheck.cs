using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>N05: one indicator has one value. The same table cell, or the same subject within one section, names one indicator.</summary>
internal sealed record StatedTwiceCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "同一指标各处的数相同";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var twice = account.Statements.SelectMany(Keyed)
            .Where(entry => StatedRange.Of(entry.Figure) is not null)
            .GroupBy(entry => entry.Key, entry => entry.Figure)
            .Where(group => group.Select(figure => figure.Place).Distinct().Count() > 1)
            .ToList();
        return twice.Count > 0 ? twice.Select(group => At([.. group])) : [NotApplicable("说明", CheckMessages.NothingTwice)];
    }

    private Outcome At(IReadOnlyList<StatedFigure> figures)
    {
        var (first, where) = (figures[0], $"“{figures[0].Subject}”{figures[0].Kind.Label()}");
        var other = figures.FirstOrDefault(figure => !StatedRange.Of(figure)!.Value.Meets(StatedRange.Of(first)!.Value));
        if (other is null) return Passed(where);
        return Failed(where, CheckMessages.StatedTwice(first, other)) with
        {
            Printed = other.Printed,
            Expected = first.Printed,
            Difference = Amounts.Trim(((other.Value * StatedRange.Factor(other)!.Value) - (first.Value * StatedRange.Factor(first)!.Value)) / StatedRange.Factor(first)!.Value),
            Unit = first.Unit,
            UnitInYuan = StatedRange.Factor(first)!.Value,
            HoldsWith = (place, more) => StatedRange.Of(StatedRange.With(other, place, more))!.Value.Meets(StatedRange.Of(StatedRange.With(first, place, more))!.Value),
            Evidence = [StatedRange.Evidence(other), StatedRange.Evidence(first)],
            Suggestion = CheckMessages.LookAtCells,
        };
    }

    /// <summary>The figures of a linked item, by its cell; an amount stated is compared with the cell itself (N01) and needs no second finding.</summary>
    private static IEnumerable<((FactAddress Cell, FigureKind Kind, string Budget) Key, StatedFigure Figure)> Keyed(Statement statement)
    {
        if (statement.Figures.FirstOrDefault(figure => figure.Cell is not null)?.Cell is not { } cell) yield break;
        foreach (var figure in statement.Figures)
        {
            if (figure.Cell is null) yield return ((cell, figure.Kind, Budget(figure)), figure);
        }
    }

    /// <summary>完成年初预算 and 完成全年预算 are two indicators.</summary>
    private static string Budget(StatedFigure figure) => figure.Kind == FigureKind.Completion ? string.Concat(figure.Printed.Where(c => !char.IsDigit(c) && c is not ('.' or '%'))) : "";
}
