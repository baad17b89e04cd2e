using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>A row of a scorecard's funds, in hundredths of 万元.</summary>
internal sealed record CardFund(string Name, long Initial, long Annual, long Executed);

/// <summary>An indicator of a scorecard; weight in points, score in hundredths of a point.</summary>
internal sealed record CardIndicator(string Level1, string Level2, string Level3, int Weight, string Target, string Actual, long Score, string Reason = "");

/// <summary>What a scorecard says, before it is drawn in a province's form. Weights add up to 100 with the funds' 10.</summary>
internal sealed record ScorecardContent(string? Project, string Department, IReadOnlyList<CardFund> Funds, string Expected, string Actual, IReadOnlyList<CardIndicator> Indicators)
{
    /// <summary>Ten points times the execution rate of the total.</summary>
    public long FundScore => Share(1000, Funds[0].Executed, Funds[0].Annual);

    public long Total => FundScore + Indicators.Sum(indicator => indicator.Score);

    public static ScorecardContent Of(AccountYear account, ProjectYear project)
    {
        var plan = project.Plan;
        var short_ = project.Output < plan.Target;
        return new ScorecardContent(
            $"{account.Year}年{plan.Name}",
            account.Department.NameIn(account.Year),
            [
                new("年度资金总额", project.InitialBudget, project.AnnualBudget, project.Executed),
                new("其中：当年财政拨款", project.InitialBudget - Own(project), project.AnnualBudget - Own(project), project.FiscalExecuted),
                new("其他资金", Own(project), Own(project), Own(project)),
            ],
            plan.Goal,
            $"{plan.Output}{project.Output}{plan.Unit}，支出{Amounts.Print(project.Executed)}万元，{(short_ ? "数量未到计划" : "完成了年初计划")}。",
            [
                new("产出指标", "数量指标", plan.Output, 20, $"≥{plan.Target}{plan.Unit}", $"{project.Output}{plan.Unit}", short_ ? Share(2000, project.Output, plan.Target) : 2000, short_ ? "招标时间推迟，剩余部分转入下年实施" : ""),
                new("产出指标", "质量指标", "验收合格率", 10, "≥95%", "98%", 1000),
                new("产出指标", "时效指标", "资金支付及时率", 10, "=100%", "100%", 1000),
                new("成本指标", "经济成本指标", "项目总成本", 10, $"≤{Amounts.Print(project.AnnualBudget)}万元", $"{Amounts.Print(project.Executed)}万元", 1000),
                new("效益指标", "社会效益指标", plan.Benefit, 30, plan.BenefitTarget, "达到预期", 3000),
                new("满意度指标", "服务对象满意度指标", "受益对象满意度", 10, "≥90%", $"{project.Satisfaction}%", 1000),
            ]);
    }

    public static ScorecardContent Of(AccountYear account)
    {
        var executed = account.Sum(item => item.Expenditure);
        var own = account.Sum(item => item.IsFiscal ? 0 : item.Expenditure);
        var annual = executed + account.Sum(item => item.Closing);
        var ownAnnual = own + account.Sum(item => item.IsFiscal ? 0 : item.Closing);
        var initial = account.InitialBudgets.Values.Sum();
        var projects = account.Projects.Count.ToString(CultureInfo.InvariantCulture);
        var rate = Amounts.Percent(executed, annual);
        return new ScorecardContent(
            null,
            account.Department.NameIn(account.Year),
            [
                new("年度资金总额", initial + own, annual, executed),
                new("其中：财政拨款", initial, annual - ownAnnual, executed - own),
                new("其他资金", own, ownAnnual, own),
            ],
            $"履行部门职责，按计划推进{projects}个项目，规范使用资金并按时公开决算。",
            $"{projects}个项目均已实施，全年支出{Amounts.Print(executed)}万元，决算按时公开。",
            [
                new("履职效能", "数量指标", "实施项目数", 30, $"≥{projects}个", $"{projects}个", 3000),
                new("履职效能", "质量指标", "决算公开内容完整率", 20, "=100%", "100%", 2000),
                new("管理效率", "预算执行", "预算执行率", 20, "≥80%", $"{rate}%", 2000),
                new("社会效应", "满意度指标", "服务对象满意度", 20, "≥90%", $"{account.Projects[0].Satisfaction}%", 2000),
            ]);
    }

    private static long Own(ProjectYear project) => project.Executed - project.FiscalExecuted;

    private static long Share(long points, long part, long whole) => whole == 0 ? 0 : (long)Math.Round(points * (decimal)part / whole, MidpointRounding.AwayFromZero);
}
