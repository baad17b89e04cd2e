using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Form;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>S09: the budgets and what was executed of all scorecards of a kind add up to what the narrative states of them.</summary>
internal sealed partial record CardSumCheck(string Id, string Statement) : CardStatementCheck(Id, Statement)
{
    /// <summary>The words before an amount, and the columns that it may be the sum of: 涉及资金 does not say which.</summary>
    private static readonly (Regex Words, CardColumn[] Columns)[] Forms =
    [
        (CardColumn.AnnualWords(), [CardColumn.Annual]),
        (CardColumn.InitialWords(), [CardColumn.Initial]),
        (Executed(), [CardColumn.Executed]),
        (Concerned(), [CardColumn.Annual, CardColumn.Executed, CardColumn.Initial]),
    ];

    /// <inheritdoc/>
    public override string Formula => "说明中的预算总额、执行总额 = Σ各绩效自评表的全年预算数、全年执行数";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    protected override string NothingSaid => CheckMessages.NoCardSums;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Compare(CheckedAccount account) =>
        from block in account.Prose
        where block.Text.Contains("绩效", StringComparison.Ordinal)
        from Match sentence in Sentence().Matches(block.Text)
        let kinds = Kind().Matches(sentence.Value)
        from index in Enumerable.Range(0, kinds.Count)
        let end = index + 1 < kinds.Count ? kinds[index + 1].Index : sentence.Length
        from form in Forms
        from Match match in form.Words.Matches(sentence.Value[..end], kinds[index].Index + kinds[index].Length)
        select At(account, new Spot(block, sentence.Index + match.Index, match.Length), kinds[index], match, form.Columns);

    private Outcome At(CheckedAccount account, Spot spot, Match which, Match match, CardColumn[] columns)
    {
        var kind = which.Value.StartsWith('整') ? ScorecardKind.Overall : ScorecardKind.Project;
        var cards = account.Account.Scorecards.Where(card => card.Kind == kind).ToList();
        var where = $"“{which.Value}”{match.Value}";
        var count = (int)StatedNumber.Of(which).Value;
        if (cards.Count != count) return NotApplicable(where, CheckMessages.OtherNumberOfCards(count, kind, cards.Count));
        var stated = StatedNumber.Of(match);
        var sums = columns.Select(column => Sum(cards, column)).OfType<ColumnSum>().ToList();
        if (sums.Count < columns.Length) return NotApplicable(where, CheckMessages.FundsNotRead);
        if (sums.Any(sum => stated.Range.Meets(sum.Range))) return Passed(where);
        if (DoubtOfCards(account) is { } doubt) return NotApplicable(where, CheckMessages.InDoubt(doubt));

        var nearest = sums.MinBy(sum => Math.Abs((stated.Value * stated.Factor) - sum.Value))!;
        var expected = Amounts.Print(nearest.Value / stated.Factor);
        return Failed(where, CheckMessages.CardSumDiffers(where, nearest.Name, expected + stated.Unit)) with
        {
            Severity = columns.Length == 1 ? Severity : FindingSeverity.Warning,
            Printed = match.Value,
            Expected = expected,
            Difference = Amounts.Trim(stated.Value - (nearest.Value / stated.Factor)),
            Tolerance = Amounts.Trim((stated.Range.Tolerance + nearest.Range.Tolerance) / stated.Factor),
            Unit = stated.Unit,
            UnitInYuan = stated.Factor,
            Evidence = [new Evidence("说明", spot.Context, spot.Place), .. nearest.Evidence],
            Suggestion = CheckMessages.LookAtCardSums,
        };
    }

    private static ColumnSum? Sum(IReadOnlyList<Scorecard> cards, CardColumn column)
    {
        var totals = cards.Select(column.Read).ToList();
        if (totals.Any(total => total is null)) return null;
        return new ColumnSum(column.Name, totals.Sum(total => total!.Value.Value), totals.Aggregate(Interval.Exactly(0), (sum, total) => sum + total!.Value.Range), [.. totals.Select(total => total!.Value.Evidence)]);
    }

    [GeneratedRegex("""[^。；]+""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""(?:整体支出绩效自评表|预算绩效评价项目|项目支出绩效自评表)""" + StatedNumber.Pattern + """(?:个|张|份)|""" + StatedNumber.Pattern + """个(?:二级|一级|预算)?项目(?:全面)?(?:开展|进行)(?:了)?绩效自评|二级项目""" + StatedNumber.Pattern + """个(?:全面)?(?:开展|进行)(?:了)?绩效自评""")]
    private static partial Regex Kind();

    [GeneratedRegex("""(?:实际|全年)执行(?:总额|总数|数)(?:共计|合计|为)?""" + StatedNumber.Pattern + "(?<unit>万元|亿元|元)")]
    private static partial Regex Executed();

    [GeneratedRegex("""(?<=，)(?:共)?涉及资金(?:共计|合计|为)?""" + StatedNumber.Pattern + "(?<unit>万元|亿元|元)")]
    private static partial Regex Concerned();

    private sealed record ColumnSum(string Name, decimal Value, Interval Range, IReadOnlyList<Evidence> Evidence);
}
