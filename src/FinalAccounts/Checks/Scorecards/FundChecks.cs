using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>S04: 执行率 is what was executed of the annual budget; printed as a percentage, or by some as a ratio.</summary>
internal sealed record ExecutionRateCheck(string Id, string Statement) : CardCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "执行率 = 全年执行数 ÷ 全年预算数 × 100%";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Percentage;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card)
    {
        // A source that prints the total's own cells is the total's only one, and repeats what is said of it.
        var total = CardFunds.Total(card);
        var rates = card.Funds.Where(fund => CardNumber.Read(fund.ExecutionRate) is not null && (fund == total || total is null || !IsAlike(fund, total))).ToList();
        return rates.Count > 0 ? rates.Select(fund => At($"{Name(card)}“{fund.Name}”", fund)) : [NotApplicable(Name(card), CheckMessages.NoExecutionRate)];
    }

    private static bool IsAlike(ScorecardFund one, ScorecardFund other) => (one.AnnualBudget, one.Executed, one.ExecutionRate) == (other.AnnualBudget, other.Executed, other.ExecutionRate);

    private Outcome At(string where, ScorecardFund fund)
    {
        var rate = CardNumber.Read(fund.ExecutionRate)!.Value;
        if (CardNumber.Read(fund.AnnualBudget) is not { } budget || CardNumber.Read(fund.Executed) is not { } executed) return NotApplicable(where, CheckMessages.FundsNotRead);
        if (budget.Value == 0 || executed.Amount.Over(budget.Amount) is not { } ratio) return NotApplicable(where, CheckMessages.BudgetOfZero);

        var exact = executed.Value / budget.Value;
        var printed = rate.Amount;
        if (printed.Meets(ratio * 100) || (rate.Unit.Length == 0 && printed.Meets(ratio))) return Passed(where);
        var expected = Math.Round(exact * 100, 2, MidpointRounding.AwayFromZero);
        return Failed(where, CheckMessages.ExecutionRateDiffers(where, fund, Amounts.Print(expected))) with
        {
            Printed = fund.ExecutionRate,
            Expected = $"{Amounts.Print(expected)}%",
            Difference = rate.Value - expected,
            Tolerance = Math.Round(printed.Tolerance + (ratio * 100).Tolerance, 4),
            Unit = "%",
            Evidence = [new Evidence("执行率", fund.ExecutionRate, fund.Place), new Evidence("全年执行数", fund.Executed, fund.Place), new Evidence("全年预算数", fund.AnnualBudget, fund.Place)],
            Suggestion = CheckMessages.LookAtMarks,
        };
    }
}

/// <summary>S05: the funds' total is the sum of its sources, in each column.</summary>
internal sealed record FundSumCheck(string Id, string Statement) : CardCheck(Id, Statement)
{
    private static readonly (string Name, Func<ScorecardFund, string> Cell)[] Columns =
        [("年初预算数", fund => fund.InitialBudget), ("全年预算数", fund => fund.AnnualBudget), ("全年执行数", fund => fund.Executed)];

    /// <inheritdoc/>
    public override string Formula => "年度资金总额 = Σ各资金来源（逐栏）";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card) => Columns.Select(column => At(card, column.Name, column.Cell));

    private Outcome At(Scorecard card, string column, Func<ScorecardFund, string> cell)
    {
        var where = Name(card) + column;
        var sources = CardFunds.SourcesOf(card);
        if (CardFunds.Total(card) is not { } total || CardNumber.Read(cell(total)) is not { } whole) return NotApplicable(where, CheckMessages.FundsNotRead);
        var parts = sources.Select(source => (source, number: CardNumber.Read(cell(source)))).Where(part => part.number is not null || !IsNothing(cell(part.source))).ToList();
        if (parts.Count == 0 || parts.Any(part => part.number is null)) return NotApplicable(where, CheckMessages.FundsNotRead);

        var sum = Sum(parts.Select(part => part.number!.Value));
        var value = parts.Sum(part => part.number!.Value.Value);
        var outermost = CardFunds.Outermost(sources);
        if (whole.Amount.Meets(sum) || whole.Amount.Meets(Sum(parts.Where(part => outermost.Contains(part.source)).Select(part => part.number!.Value)))) return Passed(where);
        if (!CardFunds.AreFlat(card)) return NotApplicable(where, CheckMessages.SourcesNested);
        return Failed(where, CheckMessages.FundsDiffer(where, cell(total), Amounts.Print(value))) with
        {
            Printed = cell(total),
            Expected = Amounts.Print(value),
            Difference = whole.Value - value,
            Tolerance = whole.Amount.Tolerance + sum.Tolerance,
            Unit = card.Unit.Label(),
            Evidence = [new Evidence(CardFunds.Cell(total, column), cell(total), total.Place), .. parts.Select(part => new Evidence(CardFunds.Cell(part.source, column), cell(part.source), part.source.Place))],
            Suggestion = CheckMessages.LookAtCells,
        };
    }

    private static Interval Sum(IEnumerable<CardNumber> numbers) => numbers.Aggregate(Interval.Exactly(0), (before, number) => before + number.Amount);

    private static bool IsNothing(string text) => text.Trim() is "" or "-" or "—" or "——" or "--" or "---" or "/" or "－";
}
