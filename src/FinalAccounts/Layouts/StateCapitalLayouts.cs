using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>08 国有资本经营预算财政拨款支出决算表, in the forms departments print it: three columns, or the six of 07.</summary>
internal static class StateCapitalLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.StateCapital,
        ["国有资本经营", "收入支出|收支|支出", "决算", "表"],
        ["三公", "政府性基金", "明细", "一般公共预算", "经济分类"]);

    public static readonly CodedRowsLayout WithBalances = new(DisclosureTable.StateCapital, "08 六栏")
    {
        AmountHeadings = FundHeadings.All,
        Wrappers = FundHeadings.Wrappers,
        Required = [Measure.CurrentYearRevenue, Measure.CurrentYearExpenditure],
        Sum = new RowSum(Measure.CurrentYearExpenditure, [Measure.BasicExpenditure, Measure.ProjectExpenditure]),
    };

    public static readonly CodedRowsLayout Standard = new(DisclosureTable.StateCapital, "08 三栏")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.Total] = ["合计", "小计", "本年支出合计", "本年支出", "支出合计", "总计"],
            [Measure.BasicExpenditure] = ["基本支出"],
            [Measure.ProjectExpenditure] = ["项目支出"],
        },
        Wrappers = FundHeadings.Wrappers,
        Required = [Measure.Total, Measure.BasicExpenditure, Measure.ProjectExpenditure],
        Sum = new RowSum(Measure.Total, [Measure.BasicExpenditure, Measure.ProjectExpenditure]),
    };
}
