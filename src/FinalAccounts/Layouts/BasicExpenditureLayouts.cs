using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>06 一般公共预算财政拨款基本支出决算表, in the forms departments print it: blocks side by side, or one block of coded rows.</summary>
internal static class BasicExpenditureLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.GeneralPublicBudgetBasicExpenditure,
        ["基本支出", "决算", "表"],
        ["政府性基金", "国有资本", "三公", "项目支出"]);

    public static readonly SideBySideLayout Blocks = new(DisclosureTable.GeneralPublicBudgetBasicExpenditure, "06 并列分栏")
    {
        AmountHeadings = new HashSet<string> { "金额", "决算数", "决算", "本年决算数", "合计", "支出数", "支出金额", "决算金额", "基本支出" },
        Totals = Totals,
    };

    public static readonly CodedRowsLayout OneBlock = new(DisclosureTable.GeneralPublicBudgetBasicExpenditure, "06 按科目分行")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.Amount] = ["合计", "金额", "小计", "决算数", "本年支出合计", "本年支出", "基本支出", "基本支出合计", "支出合计", "一般公共预算财政拨款基本支出"],
        },
        Wrappers = new HashSet<string> { "本年支出", "基本支出", "决算数", "一般公共预算财政拨款基本支出", "本年基本支出", "基本支出决算数" },
        Required = [Measure.Amount],
        TotalsOfColumns = new Dictionary<string, string> { ["人员经费"] = "人员经费合计", ["公用经费"] = "公用经费合计", ["日常公用经费"] = "公用经费合计" },
    };

    private static Dictionary<string, string> Totals => new()
    {
        ["人员经费合计"] = "人员经费合计",
        ["人员经费小计"] = "人员经费合计",
        ["人员经费"] = "人员经费合计",
        ["公用经费合计"] = "公用经费合计",
        ["公用经费小计"] = "公用经费合计",
        ["公用经费"] = "公用经费合计",
        ["日常公用经费合计"] = "公用经费合计",
    };
}
