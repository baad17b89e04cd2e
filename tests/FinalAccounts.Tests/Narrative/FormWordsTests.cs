namespace FinalAccounts.Tests.Narrative;

/// <summary>Words of provincial forms that stand between an item and its figure, or for its name.</summary>
public sealed class FormWordsTests
{
    private const string Usual = "公务接待费 amount 3.00 万元; 公务接待费 budget_annual 4.00 万元; 公务接待费 completion 75.0 %";

    [Theory]
    [InlineData("公务接待费支出决算为3.00万元，完成预算4.00万元的75.0%，比上年决算数增加1.00万元，增长50%。", Usual + "; 公务接待费 change 1.00 万元; 公务接待费 growth 50 %")]
    [InlineData("公务接待费支出决算为3.00万元，完成预算数4.00万元的75.0%，决算数小于预算数的主要原因是节约。", Usual)]
    [InlineData("公务接待费支出决算为3.00万元，为全年预算4.00万元的75.0%。", Usual)]
    [InlineData("公务接待费支出决算为3.00万元，占调整后预算数4.00万元的75.0%。", Usual)]
    [InlineData("公务接待费支出决算为3.00万元，完成年初预算4.00万元的75.0%。", "公务接待费 amount 3.00 万元; 公务接待费 budget_initial 4.00 万元; 公务接待费 completion 75.0 %")]
    [InlineData("公务接待费支出决算为0万元，完成预算0万元的--%（基数为0，不可比），比上年决算数增加0万元。", "公务接待费 amount 0 万元; 公务接待费 budget_annual 0 万元; 公务接待费 change 0 万元")]
    [InlineData("“三公”经费支出决算为9.00万元，完成预算10.00万元的90%；比2019年（改革前）决算数减少2.00万元，降低18.2%。其中：公务接待费支出决算为3.00万元。",
        "三公经费支出 amount 9.00 万元; 三公经费支出 budget_annual 10.00 万元; 三公经费支出 completion 90 %; 公务接待费 amount 3.00 万元")]
    public void A_rate_may_stand_behind_its_budget(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("公务接待费支出决算为3.00万元，完成预算4.00万元。", "公务接待费 amount 3.00 万元")]
    [InlineData("公务接待费支出决算为3.00万元，完成上半年预算4.00万元的75.0%。", "公务接待费 amount 3.00 万元")]
    public void Another_sum_is_no_budget_of_the_item(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Fact]
    public void A_part_of_the_budget_is_not_said_to_be_the_items() => Assert.DoesNotContain(
        Figures.Lines("2023年度部门决算", "“三公”经费支出决算为9.00万元，其中：公务接待费支出决算为3.00万元，占年初预算20.00万元的15.0%。"), line => line.StartsWith("公务接待费 budget", StringComparison.Ordinal));

    [Fact]
    public void The_words_of_a_rate_begin_before_its_budget()
    {
        var figures = Figures.Read("公务接待费支出决算为3.00万元，完成年初预算4.00万元的75.0%。").Figures;

        Assert.Equal(["3.00万元", "年初预算4.00万元", "完成年初预算4.00万元的75.0%"], figures.Select(figure => figure.Printed));
    }

    [Theory]
    [InlineData("2023年度用于保障某某局机关、下属单位等机构正常运转的日常支出80.00万元。其中：基本工资、奖金等人员经费支出60.00万元，占基本支出的75.00%；办公费、印刷费等公用经费20.00万元，占基本支出的25.00%。",
        "基本支出 amount 80.00 万元; 人员经费 amount 60.00 万元; 人员经费 share 75.00 %; 公用经费 amount 20.00 万元; 公用经费 share 25.00 %")]
    [InlineData("2023年度用于保障某某局机关为完成特定的行政工作任务或事业发展目标，用于专项业务工作的经费支出30.00万元。", "项目支出 amount 30.00 万元")]
    [InlineData("公务接待费3.00万元，具体是国内接待费支出2.00万元。", "公务接待费 amount 3.00 万元; 国内接待费 amount 2.00 万元")]
    [InlineData("2023年度政府采购支出总额12.00万元。政府采购授予中小企业合同金额8.00万元，占政府采购支出总额的66.67%，其中：政府采购授予小微企业合同金额2.00万元。",
        "政府采购支出总额 amount 12.00 万元; 授予中小企业合同金额 amount 8.00 万元; 授予中小企业合同金额 share 66.67 %; 授予小微企业合同金额 amount 2.00 万元")]
    [InlineData("国内接待费3.00万元，共安排国内公务接待5批次（其中：外事接待0批次），接待人次40人（其中：外事接待人次0人）。", "国内接待费 amount 3.00 万元; 国内公务接待 count 5 批次; 国内公务接待 count 40 人")]
    [InlineData("国内公务接待5批次，其中：外事接待1批次，接待人次40人。", "国内公务接待 count 5 批次; 外事接待 count 1 批次")]
    public void Other_words_for_an_item_are_read(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("基本支出80.00万元，其中：离休费、退休费等人员经费支出6.00万元。", "人员经费")]
    [InlineData("基本支出80.00万元，其中：差旅费、会议费等公用经费6.00万元。", "公用经费")]
    public void A_list_that_may_be_of_a_part_is_not_the_whole(string paragraph, string whole) =>
        Assert.DoesNotContain(Figures.Read("2023年度部门决算", paragraph).Figures, figure => figure.Subject == whole);
}
