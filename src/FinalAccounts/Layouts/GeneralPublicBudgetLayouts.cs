using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>05 一般公共预算财政拨款支出决算表, in the forms departments print it.</summary>
internal static class GeneralPublicBudgetLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.GeneralPublicBudgetExpenditure,
        ["一般公共预算|公共预算财政拨款", "支出决算表|支出决算总表|支出决算情况表"],
        ["基本支出", "项目支出", "明细", "三公", "经济分类", "经费", "采购"]);

    /// <summary>Also the older form with 年初结转, 本年收入 and 年末结转 around 本年支出, whose outer columns no measure takes.</summary>
    public static readonly CodedRowsLayout Standard = new(DisclosureTable.GeneralPublicBudgetExpenditure, "05 按科目分行")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.ExpenditureTotal] = ["本年支出合计", "本年支出", "支出合计", "合计", "小计", "总计", "本年支出决算数", "决算数", "支出决算数"],
            [Measure.BasicExpenditure] = ["基本支出"],
            [Measure.ProjectExpenditure] = ["项目支出"],
        },
        Wrappers = HeadingWords.GroupsOf("本年支出", "支出", "一般公共预算财政拨款支出", "一般公共预算财政拨款", "一般公共预算支出", "本年一般公共预算财政拨款支出"),
        Required = [Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure],
        Sum = new RowSum(Measure.ExpenditureTotal, [Measure.BasicExpenditure, Measure.ProjectExpenditure]),
    };
}
