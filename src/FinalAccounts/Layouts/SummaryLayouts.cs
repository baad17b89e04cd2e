using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>01 收入支出决算总表, in the forms departments print it.</summary>
internal static class SummaryLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.RevenueAndExpenditureSummary,
        ["收入支出|收支", "总表|总体情况表|收入支出决算表|收支决算表"],
        ["项目", "财政拨款", "政府性基金", "国有资本", "预算", "明细", "三公"]);

    public static readonly TwoSidedLayout Standard = new(DisclosureTable.RevenueAndExpenditureSummary, "01 收入支出两栏")
    {
        IncomeHeadings = new Dictionary<Measure, string[]> { [Measure.Revenue] = Amounts },
        ExpenditureHeadings = new Dictionary<Measure, string[]> { [Measure.Expenditure] = Amounts },
        TellingLabels = new HashSet<string> { "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "使用非财政拨款结余" },
        Foreign = new HashSet<string> { "年初财政拨款结转和结余", "年末财政拨款结转和结余" },
    };

    private static string[] Amounts => ["金额", "决算数", "决算", "本年决算数", "决算金额", "合计"];
}
