using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A column of a scorecard's funds: 年初预算数, 全年预算数 or 全年执行数 of its total row.</summary>
internal sealed partial record CardColumn(string Name, Func<ScorecardFund, string> Cell)
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

    /// <summary>An amount that a text states as the annual budget.</summary>
    [GeneratedRegex("""全年预算(?:总额|总数|数)(?:共计|合计|为)?""" + StatedNumber.Pattern + "(?<unit>万元|亿元|元)")]
    public static partial Regex AnnualWords();

    /// <summary>An amount that a text states as the budget at the year's beginning.</summary>
    [GeneratedRegex("""年初预算(?:总额|总数|数)(?:共计|合计|为)?""" + StatedNumber.Pattern + "(?<unit>万元|亿元|元)")]
    public static partial Regex InitialWords();
}
