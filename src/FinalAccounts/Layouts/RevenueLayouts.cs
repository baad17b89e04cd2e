using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>02 收入决算表, in the forms departments print it.</summary>
internal static class RevenueLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.Revenue,
        ["收入决算表|收入决算总表|收入决算情况表|收入总表"],
        ["支出", "财政拨款", "预算", "基金", "资本", "明细"]);

    public static readonly CodedRowsLayout Standard = new(DisclosureTable.Revenue, "02 按科目分行")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.RevenueTotal] = ["本年收入合计", "本年收入", "收入合计", "合计", "本年合计", "总计", "小计"],
            [Measure.FiscalAppropriation] = ["财政拨款收入", "财政拨款", "财政补助收入", "本年财政拨款收入"],
            [Measure.HigherLevelSubsidy] = ["上级补助收入", "上级补助"],
            [Measure.InstitutionalRevenue] = ["事业收入"],
            [Measure.BusinessRevenue] = ["经营收入", "事业单位经营收入"],
            [Measure.AffiliateRemittance] = ["附属单位上缴收入", "附属单位缴款", "附属单位上缴"],
            [Measure.OtherRevenue] = ["其他收入"],
        },
        Wrappers = HeadingWords.GroupsOf("本年收入", "收入"),
        Required = [Measure.RevenueTotal, Measure.FiscalAppropriation],
        Sum = new RowSum(Measure.RevenueTotal,
            [Measure.FiscalAppropriation, Measure.HigherLevelSubsidy, Measure.InstitutionalRevenue, Measure.BusinessRevenue, Measure.AffiliateRemittance, Measure.OtherRevenue]),
        Telling = new HashSet<string> { "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入" },
    };
}
