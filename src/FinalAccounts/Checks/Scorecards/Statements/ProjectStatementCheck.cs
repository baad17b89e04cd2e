using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>
/// S11: what the text says of a project, or of the department's whole expenditure, is what its scorecard prints: funds, execution rate,
/// score, what the indicators reached. The text is a paragraph that names one card's project, as far as it speaks of that project, a
/// sentence on 整体支出, or the card's own 实际完成情况.
/// </summary>
internal sealed partial record ProjectStatementCheck(string Id, string Statement) : CardStatementCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "说明中某项目的预算数、执行数、执行率、得分、完成值 = 其绩效自评表的数";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    protected override string NothingSaid => CheckMessages.NothingSaidOfProjects;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Compare(CheckedAccount account) => Passages(account)
        .SelectMany(passage => CardFigure.All.SelectMany(figure => figure.In(passage)).Concat(IndicatorFigure.In(passage)).Select(said => At(account, passage, said)))
        .Concat(Goals(account).SelectMany(goal => OfGoal(account, goal.Card, goal.Text)))
        .Concat(RepeatedSentences.Of(account).Select(pair => Repeated(account, pair)));

    private static IEnumerable<CardPassage> Passages(CheckedAccount account)
    {
        var cards = account.Account.Scorecards;
        var names = CardNames.Names(cards);
        var overall = cards.Where(card => card.Kind == ScorecardKind.Overall).ToList();
        foreach (var block in account.Prose)
        {
            if (CardNames.Only(names, block.Text) is { Card: var named })
            {
                foreach (var passage in CardPassages.OfProject(named, YearOf(account, named), block, names.Where(entry => entry.Card == named).Select(entry => entry.Name))) yield return passage;
            }

            if (overall is not [var whole]) continue;
            foreach (Match match in Whole().Matches(block.Text)) yield return CardPassages.Of(whole, YearOf(account, whole), block, match.Index, match.Index + match.Length);
        }
    }

    private static IEnumerable<(Scorecard Card, TextBlock Text)> Goals(CheckedAccount account) =>
        from card in account.Account.Scorecards
        let goal = account.ActualGoal(card)
        where goal is not null
        select (card, goal);

    /// <summary>The card's own 实际完成情况: its indicators all through, its funds and score as far as it speaks of nothing else.</summary>
    private IEnumerable<Outcome> OfGoal(CheckedAccount account, Scorecard card, TextBlock goal)
    {
        var whole = new CardPassage(card, YearOf(account, card), goal, goal.Text, 0, goal.Text.Length);
        var own = CardPassages.Of(card, whole.Year, goal, 0, goal.Text.Length);
        return CardFigure.All.SelectMany(figure => figure.In(own)).Select(said => At(account, own, said)).Concat(IndicatorFigure.In(whole).Select(said => At(account, whole, said)));
    }

    private static int YearOf(CheckedAccount account, Scorecard card) => card.Year ?? account.Account.Year;

    private Outcome At(CheckedAccount account, CardPassage passage, SaidOfCard said)
    {
        var where = $"{CardNames.Of(passage.Card)}{said.Name}";
        if (said.Printed is not { } printed) return NotApplicable(where, said.WhyNot!);
        if (said.Stated.Meets(printed)) return Passed(where);
        if (DoubtOf(account, passage.Card) is { } doubt) return NotApplicable(where, CheckMessages.InDoubt(doubt));
        return Failed(where, CheckMessages.CardStatementDiffers(said.Spot.Words, where, said.CardCell.Printed)) with
        {
            Severity = said.IsCertain ? Severity : FindingSeverity.Warning,
            Printed = said.Spot.Words,
            Expected = said.CardCell.Printed,
            Difference = Kinds.Amounts.Trim(said.Difference),
            Tolerance = Kinds.Amounts.Trim((said.Stated.Tolerance + printed.Tolerance) / said.Factor),
            Unit = said.Unit,
            Evidence = [new Evidence("说明", said.Spot.Context, said.Spot.Place), said.CardCell],
            Suggestion = CheckMessages.LookAtCardStatement,
        };
    }

    /// <summary>The same sentence in the narrative and on the card with another figure.</summary>
    private Outcome Repeated(CheckedAccount account, RepeatedSentence pair)
    {
        var where = $"{CardNames.Of(pair.Card)}实际完成情况";
        if (pair.Differing is not { } differing) return Passed(where);
        if (DoubtOf(account, pair.Card) is { } doubt) return NotApplicable(where, CheckMessages.InDoubt(doubt));
        return Failed(where, CheckMessages.SentencesDiffer(differing.Said.Context, differing.OnCard.Context)) with
        {
            Severity = FindingSeverity.Warning,
            Printed = differing.Said.Words,
            Expected = differing.OnCard.Words,
            Evidence = [new Evidence("说明", differing.Said.Context, differing.Said.Place), new Evidence($"{CardNames.Of(pair.Card)}实际完成情况", differing.OnCard.Context, differing.OnCard.Place)],
            Suggestion = CheckMessages.LookAtCardStatement,
        };
    }

    /// <summary>A sentence on the self-evaluation of the whole department; an average or another's evaluation is not the card's.</summary>
    [GeneratedRegex("""(?<=^|[，。；：、（）\s的对展时]|部门|单位|年度?|我[局委办厅院]|本[局委办厅院])(?:整体支出绩效(?:(?=自评得分)|自评|评价)|整体支出开展绩效(?:自评|评价))(?!自评表)[^。；]*?自评得分[^。；]*""")]
    private static partial Regex Whole();
}
