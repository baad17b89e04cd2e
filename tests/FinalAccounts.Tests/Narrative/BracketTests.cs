namespace FinalAccounts.Tests.Narrative;

/// <summary>Figures in brackets: parts of the figure before, or said not to be read.</summary>
public sealed class BracketTests
{
    private static readonly string[] Above = ["2023年度部门决算", "六、“三公”经费支出决算情况说明"];

    [Theory]
    [InlineData("公务用车购置及运行维护费5.00万元（公务用车购置费0万元、公务用车运行维护费5.00万元），比上年减少1.00万元。",
        "公务用车购置及运行维护费 amount 5.00 万元; 公务用车购置及运行维护费 change -1.00 万元; 公务用车购置费 amount 0 万元; 公务用车运行维护费 amount 5.00 万元")]
    [InlineData("“三公”经费年初预算为6.00万元（其中：公务接待费2.00万元；公务用车运行维护费4.00万元）。",
        "三公经费支出 budget_initial 6.00 万元; 公务接待费 budget_initial 2.00 万元; 公务用车运行维护费 budget_initial 4.00 万元")]
    [InlineData("收入总计60.00万元（含年初结转和结余）、支出总计60.00万元（含年末结转和结余）。", "收入总计 amount 60.00 万元; 支出总计 amount 60.00 万元")]
    [InlineData("一般公共预算财政拨款支出60.00万元（基本支出40.00万元，项目支出20.00万元）。", "一般公共预算财政拨款支出 amount 60.00 万元; 基本支出 amount 40.00 万元; 项目支出 amount 20.00 万元")]
    public void Known_items_behind_a_figure_are_its_parts(string paragraph, string expected) => Figures.Expect(expected, [.. Above, paragraph]);

    [Theory]
    [InlineData("公务用车购置及运行维护费5.00万元（公务用车运行维护费2022年4.00万元）。")]
    [InlineData("公务用车购置及运行维护费5.00万元（公务用车运行维护费4.00万元，甲单位费用1.00万元）。")]
    [InlineData("“三公”经费比上年减少5.00万元（公务接待费2.00万元、公务用车运行维护费3.00万元）。")]
    [InlineData("一般公共服务支出60.00万元（基本支出40.00万元，项目支出20.00万元）。")]
    [InlineData("公务接待费5.00万元（公务接待费4.00万元，占80%）。")]
    public void Other_words_in_a_bracket_leave_it_unread(string paragraph) =>
        Assert.Single(Figures.Lines([.. Above, paragraph]));

    [Fact]
    public void An_item_in_a_bracket_that_is_not_read_is_said() =>
        Assert.Contains(Figures.Read([.. Above, "“三公”经费比上年减少5.00万元（公务接待费2.00万元、公务用车运行维护费3.00万元）。"]).Issues, issue => issue.Code == "figure-not-read");
}
