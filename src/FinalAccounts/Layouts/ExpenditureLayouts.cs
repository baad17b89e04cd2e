using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>03 支出决算表, in the forms departments print it.</summary>
internal static class ExpenditureLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.Expenditure,
        ["支出决算表|支出决算总表|支出决算情况表|支出总表"],
        ["收入", "财政拨款", "预算", "基金", "资本", "明细", "三公", "经费", "基本支出", "项目支出", "采购"]);

    public static readonly CodedRowsLayout Standard = new(DisclosureTable.Expenditure, "03 按科目分行")
    {
        AmountHeadings = new Dictionary<Measure, string[]>
        {
            [Measure.ExpenditureTotal] = ["本年支出合计", "本年支出", "支出合计", "合计", "本年合计", "总计", "小计"],
            [Measure.BasicExpenditure] = ["基本支出"],
            [Measure.ProjectExpenditure] = ["项目支出"],
            [Measure.RemittanceToHigherLevel] = ["上缴上级支出", "上缴上级"],
            [Measure.BusinessExpenditure] = ["经营支出", "事业单位经营支出"],
            [Measure.SubsidyToAffiliates] = ["对附属单位补助支出", "对附属单位补助", "对附属单位的补助支出"],
        },
        Wrappers = HeadingWords.GroupsOf("本年支出", "支出"),
        Required = [Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure],
        Sum = new RowSum(Measure.ExpenditureTotal,
            [Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates]),
        Telling = new HashSet<string> { "上缴上级支出", "经营支出", "对附属单位补助支出" },
    };
}
