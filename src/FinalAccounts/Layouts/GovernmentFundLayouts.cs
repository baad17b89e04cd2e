using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>07 政府性基金预算财政拨款收入支出决算表, in the forms departments print it: with balances, or expenditure only.</summary>
internal static class GovernmentFundLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.GovernmentFund,
        ["政府性基金", "收入支出|收支|支出", "决算", "表"],
        ["三公", "国有资本", "明细", "一般公共预算", "经济分类"]);

    public static readonly CodedRowsLayout Standard = new(DisclosureTable.GovernmentFund, "07 按科目分行")
    {
        AmountHeadings = FundHeadings.All,
        Wrappers = FundHeadings.Wrappers,
        Required = [Measure.CurrentYearExpenditure],
        Sum = new RowSum(Measure.CurrentYearExpenditure, [Measure.BasicExpenditure, Measure.ProjectExpenditure]),
    };
}
