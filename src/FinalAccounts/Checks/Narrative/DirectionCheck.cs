using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A05: words of direction agree with signs and sizes: 增加 with 增长, 大于预算数 with a larger figure, 持平 with no change.</summary>
internal sealed partial record DirectionCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "增加 ⇔ 增长，减少 ⇔ 下降，持平 ⇔ 无增减；大于（小于、等于）⇔ 两数之差的方向";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var outcomes = account.Statements.SelectMany(statement => Changes(statement).Concat(Sizes(statement))).ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", CheckMessages.NotStated(FigureKind.Change))];
    }

    /// <summary>增加…，增长…: the change and its rate point the same way.</summary>
    private IEnumerable<Outcome> Changes(Statement statement)
    {
        if (statement.Only(FigureKind.Change) is not { } change || statement.Only(FigureKind.Growth) is not { } growth) yield break;
        var agree = Math.Sign(change.Value) * Math.Sign(growth.Value) >= 0 && !(change.Step == 0 && change.Value == 0 && Math.Abs(growth.Value) > growth.Step);
        yield return agree
            ? Passed(statement.Where)
            : Failed(statement.Where, CheckMessages.DirectionsDiffer(change, growth)) with
            {
                Printed = growth.Printed,
                Evidence = [StatedRange.Evidence(growth), StatedRange.Evidence(change)],
                Suggestion = CheckMessages.LookAtDirection,
            };
    }

    /// <summary>决算数大于预算数: as the two figures of the statement have it.</summary>
    private IEnumerable<Outcome> Sizes(Statement statement)
    {
        if (statement.Only(FigureKind.Amount) is not { } amount) yield break;
        var sentence = statement.Figures.Select(figure => figure.Sentence).Distinct().SelectMany(text => Comparison().Matches(text)).ToList();
        if (sentence is not [var words]) yield break;
        var budget = words.Groups["which"].Value switch
        {
            "年初" => statement.Only(FigureKind.InitialBudget),
            "" => statement.Only(FigureKind.InitialBudget) is { } initial && statement.Only(FigureKind.AnnualBudget) is { } annual && initial.Value != annual.Value
                ? null
                : statement.Only(FigureKind.InitialBudget) ?? statement.Only(FigureKind.AnnualBudget),
            _ => statement.Only(FigureKind.AnnualBudget),
        };
        if (budget is null || StatedRange.Of(amount) is not { } actual || StatedRange.Of(budget) is not { } planned) yield break;
        var holds = words.Groups["size"].Value switch
        {
            "大于" or "高于" or "超过" => actual.High >= planned.Low,
            "小于" or "低于" or "少于" => actual.Low <= planned.High,
            _ => actual.Meets(planned),
        };
        yield return holds
            ? Passed(statement.Where)
            : Failed(statement.Where, CheckMessages.SizeDiffers(words.Value, amount, budget)) with
            {
                Printed = words.Value,
                Evidence = [StatedRange.Evidence(amount) with { Printed = words.Value }, StatedRange.Evidence(amount), StatedRange.Evidence(budget)],
                Suggestion = CheckMessages.LookAtDirection,
            };
    }

    [GeneratedRegex("""(?<!上年)决算数(?:与)?(?<size>大于|高于|超过|小于|低于|少于|等于)(?<which>年初|全年|调整后?|)(?:部门)?预算数?""")]
    private static partial Regex Comparison();
}
