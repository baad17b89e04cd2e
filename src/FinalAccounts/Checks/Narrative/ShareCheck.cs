using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>
/// A share recomputed. N06: of a total that the words name and a table prints (占项目支出总额的100%). A01: of a total that the same
/// document states, or of the total of the table that prints the item. Where several totals may be meant, it fails only if none gives the share.
/// </summary>
internal sealed record ShareCheck(string Id, string Statement, bool OfTable) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => OfTable ? "占比 = 说明的金额 ÷ 表中所称总额 × 100%" : "占比 = 本项金额 ÷ 总额 × 100%";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Percentage;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var outcomes = account.Statements
            .Where(statement => statement.Only(FigureKind.Share) is { } share && ShareBases.IsInTable(account, statement, share) == OfTable)
            .Select(statement => At(account, statement, statement.Only(FigureKind.Share)!))
            .ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", CheckMessages.NotStated(FigureKind.Share))];
    }

    private Outcome At(CheckedAccount account, Statement statement, StatedFigure share)
    {
        if (statement.Only(FigureKind.Amount) is not { } amount || StatedRange.Of(amount) is not { } part) return NotApplicable(statement.Where, CheckMessages.OperandsMissing(share));
        var bases = OfTable ? ShareBases.InTables(account, statement, share) : ShareBases.Stated(account, statement, share);
        if (bases.All(total => total.OnlyExcuses)) return NotApplicable(statement.Where, CheckMessages.ShareOfWhat(share));

        var printed = Interval.Printed(share.Value, share.Step);
        var ranges = bases.Select(total => (total, range: part.Over(total.Range) is { } range ? range * 100 : (Interval?)null)).Where(pair => pair.range is not null).ToList();
        if (ranges.All(pair => pair.total.OnlyExcuses && !pair.range!.Value.Meets(printed))) return part.Contains(0) && share.Value == 0 ? Passed(statement.Where) : NotApplicable(statement.Where, CheckMessages.DivisorMayBeZero(share));
        if (ranges.Any(pair => pair.range!.Value.Meets(printed))) return Passed(statement.Where);

        var (whole, nearest) = ranges.Where(pair => !pair.total.OnlyExcuses).MinBy(pair => Math.Abs(Middle(pair.range!.Value) - share.Value));
        if (account.Table(whole.Table ?? default)?.Doubt is { } doubt) return NotApplicable(statement.Where, CheckMessages.InDoubt(doubt));
        var exact = Middle(nearest!.Value);
        var expected = Math.Round(exact, 2, MidpointRounding.AwayFromZero);
        var habit = Percentages.Habit(share, exact, nearest.Value);
        return Failed(statement.Where, CheckMessages.ShareDiffers(share, amount, whole.Evidence, Amounts.Print(expected)) + habit) with
        {
            Severity = whole.IsSure && habit is null ? Severity : FindingSeverity.Warning,
            Printed = share.Printed,
            Expected = $"{Amounts.Print(expected)}%",
            Difference = Amounts.Trim(share.Value - expected),
            Tolerance = Math.Round(printed.Tolerance + nearest.Value.Tolerance, 4),
            Unit = "%",
            Evidence = [StatedRange.Evidence(share), StatedRange.Evidence(amount), whole.Evidence],
            Suggestion = CheckMessages.RateSuggestion($"{Amounts.Print(expected)}%"),
            HoldsWith = (place, more) => bases.Any(total => Holds(StatedRange.With(share, place, more), StatedRange.With(amount, place, more), total.With(place, more))),
        };
    }

    private static bool Holds(StatedFigure share, StatedFigure amount, ShareBase total) =>
        StatedRange.Of(amount)?.Over(total.Range) is { } range && (range * 100).Meets(Interval.Printed(share.Value, share.Step));

    private static decimal Middle(Interval interval) => (interval.Low + interval.High) / 2;
}
