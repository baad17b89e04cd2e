using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Tables;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>Section 九: what was evaluated, with an overall scorecard and one for each project.</summary>
internal static class PerformanceText
{
    public static IEnumerable<Element> Section(AccountYear account)
    {
        var (self, year) = (account.Department.Self, account.Year);
        var executed = account.Projects.Sum(project => project.Executed);
        var cards = account.Projects.Select(project => ScorecardContent.Of(account, project)).ToList();
        var overall = ScorecardContent.Of(account);

        yield return new HeadingElement(2, "九、预算绩效情况说明");
        yield return new HeadingElement(3, "（一）绩效管理工作开展情况");
        yield return new ParagraphElement(
            $"{self}对{year}年度的{cards.Count}个二级项目开展绩效自评，共涉及资金{Money(executed)}，占项目支出总额的{Amounts.Percent(executed, account.Sum(item => item.Project))}%。" +
            $"其中，{cards.Count(card => card.Total >= 9000)}个项目评价结果为“优”，{cards.Count(card => card.Total < 9000)}个项目评价结果为“良”。");
        yield return new ParagraphElement(
            $"{self}同时开展整体支出绩效评价，涉及一般公共预算支出{Money(account.Sum(Fund.GeneralPublicBudget, item => item.Expenditure))}，" +
            $"政府性基金预算支出{Money(account.Sum(Fund.GovernmentFund, item => item.Expenditure))}，自评得分{Score(overall)}分，评价结果为“{Grade(overall)}”。");
        yield return new HeadingElement(3, "（二）绩效自评结果");
        yield return new ParagraphElement($"本次公开整体支出绩效自评表1个、项目支出绩效自评表{cards.Count}个，内容如下：");

        yield return account.Department.Number % 2 == 0 ? ScorecardTables.TotalLast(overall, year) : ScorecardTables.Common(overall, year);
        foreach (var card in cards) yield return ScorecardTables.Common(card, year);
    }

    public static string Score(ScorecardContent card) => (card.Total / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    public static string Grade(ScorecardContent card) => card.Total >= 9000 ? "优" : "良";
}
