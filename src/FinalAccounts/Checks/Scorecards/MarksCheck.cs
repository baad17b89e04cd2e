using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>S01: weights add up to 100, the funds' share included; S02: scores add up to the total.</summary>
internal sealed record MarksCheck(string Id, string Statement, string Words, Func<ScorecardIndicator, string> Mark, Func<ScorecardFund, string> FundMark, Func<Scorecard, string> Total, decimal? Fixed) : CardCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => Fixed is { } total ? $"Σ指标{Words} + 资金{Words} = {total}" : $"Σ指标{Words} + 资金{Words} = 总分";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card)
    {
        var where = Name(card);
        if (card.Indicators.Count == 0) return [NotApplicable(where, CheckMessages.NoIndicators)];
        var total = Fixed is { } given ? new CardNumber(given, 1, "") : CardNumber.Read(Total(card));
        if (total is not { } whole) return [NotApplicable(where, CheckMessages.NoTotalMark(Words))];

        var sum = Interval.Exactly(0);
        var value = 0m;
        foreach (var indicator in card.Indicators)
        {
            if (CardNumber.Read(Mark(indicator)) is not { } mark) return [NotApplicable(where, CheckMessages.MarkNotRead(Words, indicator))];
            sum += mark.Mark;
            value += mark.Value;
        }

        var fund = CardFunds.Total(card);
        var share = fund is null ? null : CardNumber.Read(FundMark(fund));
        if (share is { } funds)
        {
            sum += funds.Mark;
            value += funds.Value;
        }

        if (whole.Mark.Meets(sum)) return [Passed(where)];
        if (share is null) return [NotApplicable(where, CheckMessages.NoFundMark(Words))];
        return [Failed(where, CheckMessages.MarksDiffer(Words, where, value, Fixed is null ? $"总分为{Amounts.Print(whole.Value)}" : $"应为{Amounts.Print(whole.Value)}")) with
        {
            // The sum of the weights stands nowhere: it is what the message says.
            Printed = Fixed is null ? Total(card) : null,
            Expected = Amounts.Print(Fixed ?? value),
            Difference = Fixed is null ? whole.Value - value : value - whole.Value,
            Tolerance = sum.Tolerance + whole.Mark.Tolerance,
            Unit = "分",
            Evidence =
            [
                Total(card).Length > 0 ? new Evidence($"{where}总{Words}", Total(card), card.Place) : new Evidence("绩效自评表", where, card.Place),
                .. card.Indicators.Select(indicator => new Evidence(indicator.Level3 + Words, Mark(indicator), indicator.Place)),
                new Evidence(CardFunds.Cell(fund!, Words), FundMark(fund!), fund!.Place),
            ],
            Suggestion = CheckMessages.LookAtMarks,
            HoldsWith = (place, more) => (place == fund.Place || card.Indicators.Any(indicator => indicator.Place == place)) && whole.Mark.Meets(sum + Interval.Exactly(more)),
        }];
    }
}
