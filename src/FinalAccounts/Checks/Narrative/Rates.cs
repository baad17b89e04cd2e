using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>The percentages that narratives state of a subject's own figures.</summary>
internal static class Rates
{
    /// <summary>增长/下降 %: the change over last year's figure, which is the amount less the change.</summary>
    public static readonly Rate Growth = new(
        FigureKind.Growth,
        "增减幅度 = 比上年增减 ÷（本年数 − 比上年增减）× 100%",
        (statement, _) => Pair(statement.Only(FigureKind.Change), statement.Only(FigureKind.Amount)),
        (change, amount) => amount == change ? null : change / Math.Abs(amount - change) * 100)
    { IsOfChange = true };

    /// <summary>完成预算 %: of the budget that the words name; where they do not, of the only one stated.</summary>
    public static readonly Rate Completion = new(
        FigureKind.Completion,
        "完成率 = 决算数 ÷ 预算数 × 100%",
        (statement, rate) => Pair(statement.Only(FigureKind.Amount), Budget(statement, rate)),
        (amount, budget) => budget == 0 ? null : amount / budget * 100);

    /// <summary>比预算减少2万元，下降20%: the budget is the amount less the change, where it is not printed itself.</summary>
    private static readonly Rate VarianceOfChange = new(
        FigureKind.Variance,
        "差异率 = 比预算增减 ÷（决算数 − 比预算增减）× 100%",
        (statement, _) => Pair(statement.Only(FigureKind.BudgetChange), statement.Only(FigureKind.Amount)),
        (change, amount) => amount == change ? null : change / Math.Abs(amount - change) * 100)
    { IsOfChange = true };

    /// <summary>预决算差异率.</summary>
    public static readonly Rate Variance = new(
        FigureKind.Variance,
        "差异率 =（决算数 − 预算数）÷ 预算数 × 100%",
        (statement, rate) => Pair(statement.Only(FigureKind.Amount), Budget(statement, rate)),
        (amount, budget) => budget == 0 ? null : (amount - budget) / budget * 100)
    { Otherwise = VarianceOfChange };

    /// <summary>
    /// Of a change and its rate that point two ways, the one whose sign alone is wrong: turned, it fits the other and the amount. Null
    /// where they point the same way, or where a size is wrong too.
    /// </summary>
    public static (StatedFigure Wrong, StatedFigure Other)? WrongWord(Statement statement, StatedFigure growth)
    {
        if (growth.Kind != FigureKind.Growth || statement.Only(FigureKind.Growth) is null || Growth.Operands(statement, growth) is not [var change, var amount]) return null;
        if (Math.Sign(change.Value) * Math.Sign(growth.Value) >= 0) return null;
        if (Growth.Holds(growth with { Value = -growth.Value }, change, amount)) return (growth, change);
        return Growth.Holds(growth, change with { Value = -change.Value }, amount) ? (change, growth) : null;
    }

    /// <summary>Whether the figure before a rate in its statement is of a kind.</summary>
    public static bool Precedes(Statement statement, StatedFigure rate, FigureKind kind)
    {
        StatedFigure? before = null;
        foreach (var figure in statement.Figures)
        {
            if (ReferenceEquals(figure, rate)) return before?.Kind == kind;
            before = figure;
        }

        return false;
    }

    private static StatedFigure? Budget(Statement statement, StatedFigure rate)
    {
        var initial = statement.Only(FigureKind.InitialBudget);
        var annual = statement.Only(FigureKind.AnnualBudget);
        if (rate.Printed.Contains("年初", StringComparison.Ordinal)) return initial;
        if (rate.Printed.Contains("全年", StringComparison.Ordinal) || rate.Printed.Contains("调整", StringComparison.Ordinal)) return annual;
        return initial is null || annual is null || initial.Value == annual.Value ? initial ?? annual : null;
    }

    private static StatedFigure[]? Pair(StatedFigure? one, StatedFigure? other) => one is null || other is null ? null : [one, other];
}
