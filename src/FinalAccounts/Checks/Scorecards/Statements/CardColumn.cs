using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A column of a scorecard's funds: 年初预算数, 全年预算数 or 全年执行数 of its total row.</summary>
internal sealed record CardColumn(string Name, Func<ScorecardFund, string> Cell)
{
    public static readonly CardColumn Initial = new("年初预算数", fund => fund.InitialBudget);
    public static readonly CardColumn Annual = new("全年预算数", fund => fund.AnnualBudget);
    public static readonly CardColumn Executed = new("全年执行数", fund => fund.Executed);

    /// <summary>What a card's total row prints, in 元; null where it can't be read.</summary>
    public (decimal Value, Interval Range, Evidence Evidence)? Read(Scorecard card)
    {
        if (CardFunds.Total(card) is not { } total || CardNumber.Read(Cell(total)) is not { } number) return null;
        var unit = card.Unit.InYuan();
        return (number.Value * unit, number.Amount * unit, new Evidence($"{CardNames.Of(card)}{total.Name}{Name}", Cell(total), total.Place));
    }
}
