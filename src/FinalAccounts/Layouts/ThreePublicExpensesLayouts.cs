using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>09 财政拨款“三公”经费支出决算表, in the forms departments print it.</summary>
internal static class ThreePublicExpensesLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.ThreePublicExpenses,
        ["三公", "经费", "表"],
        ["政府性基金", "国有资本", "预算表", "采购", "公用经费"]);

    public static readonly ThreePublicLayout Standard = new(DisclosureTable.ThreePublicExpenses, "09 “三公”经费")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.InitialBudget] = ["年初预算数", "年初预算", "年初部门预算数"],
            [Measure.AnnualBudget] = ["全年预算数", "预算数", "全年预算", "调整预算数", "调整后预算数", "预算", "本年预算数", "预算金额"],
            [Measure.Actual] = ["决算数", "决算", "支出决算数", "本年决算数", "全年决算数", "决算统计数", "支出数", "决算金额", "本年支出决算数", "当年决算数"],
        },
    };
}
