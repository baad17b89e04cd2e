using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>S03: a score is not less than nothing and not more than its weight.</summary>
internal sealed record MarkRangeCheck(string Id, string Statement) : CardCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "0 ≤ 得分 ≤ 分值";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card) =>
    [
        .. card.Indicators.Select(indicator => At(Name(card, indicator), indicator.Weight, indicator.Score, indicator.Place)),
        .. card.Funds.Where(fund => CardNumber.Read(fund.Weight) is not null).Select(fund => At($"{Name(card)}“{fund.Name}”", fund.Weight, fund.Score, fund.Place)),
    ];

    private Outcome At(string where, string weight, string score, Place place)
    {
        if (CardNumber.Read(weight) is not { } most || CardNumber.Read(score) is not { } mark) return NotApplicable(where, CheckMessages.MarksNotRead(weight, score));
        if (mark.Value >= 0 && mark.Value <= most.Value) return Passed(where);
        return Failed(where, CheckMessages.MarkOutOfRange(where, weight, score)) with
        {
            Printed = score,
            Expected = $"0 – {weight}",
            Difference = mark.Value < 0 ? mark.Value : mark.Value - most.Value,
            Tolerance = 0,
            Unit = "分",
            IsOfOneCell = true,
            Evidence = [new Evidence("得分", score, place), new Evidence("分值", weight, place)],
            Suggestion = CheckMessages.LookAtMarks,
        };
    }
}
