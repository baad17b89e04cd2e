using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Tables;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>Sections 十 and 十一 of departments that explain themselves at length: expenditure item by item, and what each evaluation concluded.</summary>
internal static class DetailedText
{
    public static IEnumerable<Element> Sections(AccountYear account, Dice dice)
    {
        var (self, year) = (account.Department.Self, account.Year);
        yield return new HeadingElement(2, "十、一般公共预算财政拨款支出的具体科目");
        yield return new ParagraphElement($"{self}{year}年度一般公共预算财政拨款支出按科目列示如下：");
        var number = 0;
        foreach (var item in account.Items.Where(item => item.Fund == Fund.GeneralPublicBudget))
        {
            var change = account.ChangeOf(a => a.Items.Where(other => other.Fund == item.Fund && other.Code == item.Code).Sum(other => other.Expenditure));
            var reason = change.Difference == 0 ? "" : $"，主要原因是：{Reasons.OfFunds(change, dice)}";
            yield return new ParagraphElement($"{++number}.{Path(item.Code)}：支出决算数为{Money(change.Current)}，{Against(change)}{reason}。");
        }

        if (!account.Department.Profile.NoThreePublicExpenses)
        {
            yield return new ParagraphElement("与全年预算相比，" + string.Join('；',
                Variance(account, "公务用车运行维护费", column => column.Operation),
                Variance(account, "公务接待费", column => column.Reception)) + "。");
        }

        yield return new HeadingElement(2, "十一、绩效自评的结论");
        yield return new ParagraphElement("评价得分在90（含）—100分的，绩效评级为“优”；得分在80（含）—90分的，绩效评级为“良”；得分在60（含）—80分的，绩效评级为“中”；得分在60分以下的，绩效评级为“差”。");
        var cards = account.Projects.Select(project => ScorecardContent.Of(account, project)).ToList();
        yield return new ParagraphElement(
            $"{self}形成项目支出绩效自评表{cards.Count}个，全年预算总额{Money(cards.Sum(card => card.Funds[0].Annual))}，实际执行总额{Money(cards.Sum(card => card.Funds[0].Executed))}。");
        foreach (var card in cards) yield return new ParagraphElement(Conclusion(card));
    }

    private static string Path(string code) =>
        $"{FunctionalClassification.NameOf(code[..3])}（类）{FunctionalClassification.NameOf(code[..5])}（款）{FunctionalClassification.NameOf(code)}（项）";

    private static string Variance(AccountYear account, string name, Func<ThreePublicColumn, long> amount)
    {
        var (budget, actual) = (amount(account.ThreePublic.Annual), amount(account.ThreePublic.Actual));
        var rate = budget == 0 ? "" : $"，预决算差异率{(actual < budget ? "-" : "")}{Amounts.Percent(actual - budget, budget)}%";
        return $"{name}全年预算数{Money(budget)}，决算数{Money(actual)}{rate}";
    }

    private static string Conclusion(ScorecardContent card) =>
        $"“{card.Project}”项目支出绩效自评表共设置三级指标{card.Indicators.Count}个，全年预算数{Money(card.Funds[0].Annual)}，全年执行数{Money(card.Funds[0].Executed)}，" +
        $"预算执行率{Amounts.Percent(card.Funds[0].Executed, card.Funds[0].Annual)}%，{card.Indicators[0].Level3}{card.Indicators[0].Actual}，" +
        $"自评得分{PerformanceText.Score(card)}分，评价等级为“{PerformanceText.Grade(card)}”。";
}
