using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>How a stated percentage follows from the other figures of its statement.</summary>
/// <param name="Kind">The percentage.</param>
/// <param name="Formula">The calculation in words.</param>
/// <param name="Operands">The figures that it takes, or null where the statement has not all of them, or does not say which.</param>
/// <param name="Calculate">The percentage from values of the operands; null where it is not defined.</param>
internal sealed record Rate(FigureKind Kind, string Formula, Func<Statement, StatedFigure, IReadOnlyList<StatedFigure>?> Operands, Func<decimal, decimal, decimal?> Calculate)
{
    /// <summary>How it follows from other figures, where the statement prints those instead.</summary>
    public Rate? Otherwise { get; init; }

    /// <summary>Whether the first operand is a change and the divisor what the second was before it.</summary>
    public bool IsOfChange { get; init; }

    /// <summary>The least and the greatest percentage over both intervals; null where it is undefined in them.</summary>
    public Interval? Over(Interval one, Interval other)
    {
        decimal?[] corners = [Calculate(one.Low, other.Low), Calculate(one.Low, other.High), Calculate(one.High, other.Low), Calculate(one.High, other.High)];
        if (corners.Any(corner => corner is null) || IsSingular(one, other)) return null;
        return new Interval(corners.Min()!.Value, corners.Max()!.Value);
    }

    /// <summary>Whether values that round to the two figures give the percentage.</summary>
    public bool Holds(StatedFigure rate, StatedFigure one, StatedFigure other) =>
        StatedRange.Of(one) is { } first && StatedRange.Of(other) is { } second && Over(first, second) is { } range && Interval.Printed(rate.Value, rate.Step).Meets(range);

    /// <summary>Whether the divisor changes its sign within the intervals: the corners then say nothing of what lies between.</summary>
    private bool IsSingular(Interval one, Interval other) => IsOfChange ? (other - one).Contains(0) : other.Contains(0);
}

/// <summary>
/// A percentage recomputed from the two figures that it follows from. Over the intervals of both figures the quotient takes its
/// extremes at their ends, so that the percentage fails only where no values that round to the printed figures give it.
/// </summary>
internal sealed record RateCheck(string Id, string Statement, Rate Rate) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => Rate.Otherwise is { } other ? $"{Rate.Formula}；或 {other.Formula}" : Rate.Formula;

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Percentage;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var stated = account.Statements.SelectMany(statement => statement.Figures.Where(figure => figure.Kind == Rate.Kind).Select(figure => (statement, figure))).ToList();
        return stated.Count > 0 ? stated.Select(pair => At(account, pair.statement, pair.figure)) : [NotApplicable("说明", CheckMessages.NotStated(Rate.Kind))];
    }

    private Outcome At(CheckedAccount account, Statement statement, StatedFigure rate)
    {
        var rule = Rate.Otherwise is { } change && Rate.Operands(statement, rate) is null && Rates.Precedes(statement, rate, FigureKind.BudgetChange) ? change : Rate;
        return At(account, statement, rate, rule);
    }

    private Outcome At(CheckedAccount account, Statement statement, StatedFigure rate, Rate rule)
    {
        // What stands in another paragraph or in a table may be about something else: then a reader should look.
        var isElsewhere = rule.Operands(statement, rate) is null;
        var whole = isElsewhere ? OperandsElsewhere.Complete(account, statement) ?? statement : statement;
        if (rule.Operands(whole, rate) is not [var one, var other]) return NotApplicable(statement.Where, CheckMessages.OperandsMissing(rate));
        if (StatedRange.Of(one) is not { } first || StatedRange.Of(other) is not { } second || StatedRange.Factor(one) is not { } factor || StatedRange.Factor(other) is not { } otherFactor)
            return NotApplicable(statement.Where, CheckMessages.UnitNotUnderstood(rate));
        if (rule.Over(first, second) is not { } range || rule.Calculate(one.Value * factor, other.Value * otherFactor) is not { } exact)
            return NotApplicable(statement.Where, CheckMessages.DivisorMayBeZero(rate));

        var printed = Interval.Printed(rate.Value, rate.Step);
        var holds = printed.Meets(range);
        var expected = Math.Round(exact, 2, MidpointRounding.AwayFromZero);
        var difference = rate.Value - expected;
        var outcome = new Outcome(Id, holds ? OutcomeKind.Passed : OutcomeKind.Failed, statement.Where)
        {
            Severity = Severity,
            Printed = rate.Printed,
            Expected = $"{Amounts.Print(expected)}%",
            Difference = Amounts.Trim(difference),
            Tolerance = Math.Round(printed.Tolerance + range.Tolerance, 4),
            Unit = "%",
            IsRounding = holds && Math.Abs(difference) >= Math.Max(rate.Step, 0.01m),
        };
        if (holds && !outcome.IsRounding) return outcome;
        if (!holds && Rates.WrongWord(whole, rate) is not null) return NotApplicable(statement.Where, CheckMessages.OnlyDirectionDiffers(rate));
        var habit = holds ? null : Percentages.Habit(rate, exact, range);
        return outcome with
        {
            Severity = habit is null && !isElsewhere ? Severity : FindingSeverity.Warning,
            Message = CheckMessages.RateDiffers(rate, rule.Formula, outcome) + habit,
            HoldsWith = (place, more) => rule.Holds(StatedRange.With(rate, place, more), StatedRange.With(one, place, more), StatedRange.With(other, place, more)),
            Evidence = [StatedRange.Evidence(rate), StatedRange.Evidence(one), StatedRange.Evidence(other)],
            Suggestion = holds ? null : CheckMessages.RateSuggestion(outcome.Expected!),
        };
    }
}
