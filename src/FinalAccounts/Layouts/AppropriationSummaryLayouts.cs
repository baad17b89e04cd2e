using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>04 财政拨款收入支出决算总表, in the forms departments print it: with three funds, or with two.</summary>
internal static class AppropriationSummaryLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.AppropriationSummary,
        ["财政拨款", "收入支出|收支", "决算表|总表|总体情况表"],
        ["政府性基金", "国有资本", "预算", "明细", "三公"]);

    public static readonly TwoSidedLayout Standard = new(DisclosureTable.AppropriationSummary, "04 财政拨款收支两栏")
    {
        IncomeHeadings = new Dictionary<Measure, string[]> { [Measure.Revenue] = ["金额", "决算数", "决算", "本年决算数", "决算金额", "合计"] },
        ExpenditureHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.AppropriationExpenditure] = ["合计", "小计", "金额", "决算数", "总计"],
            [Measure.GeneralPublicBudget] = ["一般公共预算财政拨款", "一般公共预算", "一般公共预算财政拨款支出", "公共预算财政拨款", "一般公共预算拨款"],
            [Measure.GovernmentFund] = ["政府性基金预算财政拨款", "政府性基金预算", "政府性基金财政拨款", "政府性基金预算财政拨款支出", "政府性基金"],
            [Measure.StateCapital] = ["国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营财政拨款", "国有资本经营预算财政拨款支出", "国有资本经营"],
        },
        Required = [Measure.GeneralPublicBudget, Measure.GovernmentFund, Measure.StateCapital],
        Balances = new HashSet<string> { "年初财政拨款结转和结余", "年末财政拨款结转和结余", "年初结转和结余", "年末结转和结余", "年初财政拨款结转结余", "年末财政拨款结转结余", "上年结转和结余" },
    };
}
