using FinalAccounts.Model;

namespace FinalAccounts.Tests.Narrative;

/// <summary>A figure is read for the item that its words name, or it is said that it was not read.</summary>
public sealed class SubjectTests
{
    private const string Budget = "五、一般公共预算财政拨款支出决算情况说明";
    private const string ThreePublic = "六、“三公”经费支出决算情况说明";

    [Theory]
    [InlineData(Budget, "行政运行（2010301）：支出决算为41.50万元。")]
    [InlineData(Budget, "基层创建专项：年初预算为10万元，支出决算为12.5万元。")]
    [InlineData(ThreePublic, "车辆换新：支出决算为2.5万元。")]
    [InlineData("七、机关运行经费支出情况说明", "其中电费：支出决算为2.5万元，比上年增加1.3万元，增长25%。")]
    public void An_unknown_name_before_a_colon_is_not_the_headings_item(string heading, string paragraph)
    {
        var reading = Figures.Read("2023年度部门决算", heading, paragraph);

        Assert.Empty(reading.Figures);
        Assert.Contains(reading.Issues, issue => issue.Code == "figure-subject-unclear");
    }

    [Theory]
    [InlineData(Budget, "一般公共服务（类）政府办公厅（室）及相关机构事务（款）（项）：支出决算为44.50万元，完成预算100%。",
        "一般公共服务/政府办公厅（室）及相关机构事务 amount 44.50 万元; 一般公共服务/政府办公厅（室）及相关机构事务 completion 100 %")]
    [InlineData(Budget, "办公楼维修经费：支出决算为3.00万元。", "办公楼维修经费 amount 3.00 万元")]
    [InlineData(Budget, "总体情况：支出决算为30.00万元。", "一般公共预算财政拨款支出 amount 30.00 万元")]
    [InlineData(ThreePublic, "公务接待费支出情况：支出决算为3.00万元。", "公务接待费 amount 3.00 万元")]
    [InlineData(ThreePublic, "年初预算数：6.00万元，支出决算数：5.00万元。", "三公经费支出 budget_initial 6.00 万元; 三公经费支出 amount 5.00 万元")]
    [InlineData(ThreePublic, "国内公务接待：12批次，90人次。", "国内公务接待 count 12 批次; 国内公务接待 count 90 人次")]
    public void A_label_before_a_colon_names_the_item(string heading, string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", heading, paragraph);

    [Theory]
    [InlineData("2023年我镇“三公”经费预算为20万元，其中：因公出国（境）费0万元，公务接待费9万元，公务用车运行维护费11万元。",
        "三公经费支出 budget_annual 20 万元; 因公出国（境）费 budget_annual 0 万元; 公务接待费 budget_annual 9 万元; 公务用车运行维护费 budget_annual 11 万元")]
    [InlineData("财政拨款支出年初预算为60.00万元，其中：基本支出40.00万元，项目支出20.00万元。支出决算为50.00万元。",
        "财政拨款支出 budget_initial 60.00 万元; 基本支出 budget_initial 40.00 万元; 项目支出 budget_initial 20.00 万元; 财政拨款支出 amount 50.00 万元")]
    [InlineData("三公经费年初预算20万元：公务接待费9万元。", "三公经费支出 budget_initial 20 万元; 公务接待费 budget_initial 9 万元")]
    [InlineData("三公经费上年决算数10万元，其中：公务接待费5万元。", "三公经费支出 prior_year 10 万元; 公务接待费 prior_year 5 万元")]
    [InlineData("三公经费年初预算20万元，其中：公务接待费9万元，支出决算8万元，公务用车运行维护费4万元。",
        "三公经费支出 budget_initial 20 万元; 公务接待费 budget_initial 9 万元; 公务接待费 amount 8 万元; 公务用车运行维护费 amount 4 万元")]
    [InlineData("三公经费决算数10万元，年初预算数12万元，其中：公务接待费5万元。", "三公经费支出 amount 10 万元; 三公经费支出 budget_initial 12 万元")]
    [InlineData("三公经费年初预算数12万元，决算数10万元，其中：公务接待费5万元。", "三公经费支出 budget_initial 12 万元; 三公经费支出 amount 10 万元; 公务接待费 amount 5 万元")]
    [InlineData("三公经费支出10万元，比上年8万元增加2万元，其中：公务接待费5万元。", "三公经费支出 amount 10 万元; 三公经费支出 prior_year 8 万元; 三公经费支出 change 2 万元; 公务接待费 amount 5 万元")]
    public void Parts_are_of_the_kind_of_what_they_divide(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("2023年年初预算收入2,800万元，调整后预算3,550.00万元，预算执行率99.26%。")]
    [InlineData("2023年初预算安排“三公”经费20.00万元：公务接待费9.00万元，公务用车运行维护费11.00万元。")]
    [InlineData("法律援助项目2023年预算支出60万元，全年预算数80万元，预算执行率95%。")]
    public void A_budget_is_no_item(string paragraph)
    {
        var reading = Figures.Read("2023年度部门决算", paragraph);

        Assert.Empty(reading.Figures);
        Assert.Contains(reading.Issues, issue => issue.Code == "figure-subject-unclear");
    }

    [Theory]
    [InlineData("2022年“三公”经费支出10万元，其中：公务接待费4万元。", "三公经费支出 prior_year 10 万元; 公务接待费 prior_year 4 万元")]
    [InlineData("2022年，我单位“三公”经费支出10万元，公务接待费4万元。", "三公经费支出 prior_year 10 万元; 公务接待费 prior_year 4 万元")]
    [InlineData("2020年“三公”经费支出10万元。", "")]
    [InlineData("2022年“三公”经费年初预算数10万元。", "")]
    [InlineData("2022年国内公务接待5批次。", "")]
    [InlineData("与2022年相比，“三公”经费支出10万元，增加2万元。", "三公经费支出 amount 10 万元; 三公经费支出 change 2 万元")]
    public void Another_years_figure_is_not_this_years(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("一般公共预算财政拨款安排的“三公”经费支出决算总额为5.00万元。", "三公经费支出 amount 5.00 万元")]
    [InlineData("某某县水利局2023年度“三公”经费支出决算总额为5.00万元。", "三公经费支出 amount 5.00 万元")]
    [InlineData("“三公”经费支出5.00万元，全部为公务用车运行维护费5.00万元。", "三公经费支出 amount 5.00 万元; 公务用车运行维护费 amount 5.00 万元")]
    [InlineData("一般公共预算财政拨款支出90.00万元。与2022年相比，一般公共预算财政拨款增加9.00万元，增长11.11%。",
        "一般公共预算财政拨款支出 amount 90.00 万元; 一般公共预算财政拨款支出 change 9.00 万元; 一般公共预算财政拨款支出 growth 11.11 %")]
    [InlineData("本年支出合计431万元，比上年累计支出433万元减少2万元，下降0.46%。", "本年支出合计 amount 431 万元; 本年支出合计 prior_year 433 万元; 本年支出合计 change -2 万元; 本年支出合计 growth -0.46 %")]
    [InlineData("公务接待费2.05万元，较上年2.08万元减少0.03万元。", "公务接待费 amount 2.05 万元; 公务接待费 prior_year 2.08 万元; 公务接待费 change -0.03 万元")]
    [InlineData("公务接待费4.00万元，与上年决算4.50万元相比下降0.50万元，下降15%。", "公务接待费 amount 4.00 万元; 公务接待费 prior_year 4.50 万元; 公务接待费 change -0.50 万元; 公务接待费 growth -15 %")]
    [InlineData("本年收入合计60.00万元，同比上年度增加19.00万元，增加46.34%。", "本年收入合计 amount 60.00 万元; 本年收入合计 change 19.00 万元; 本年收入合计 growth 46.34 %")]
    [InlineData("“三公”经费预算20万元，实际支出13.52万元，比上年减少2.48万元，下降15.5%。", "三公经费支出 budget_annual 20 万元; 三公经费支出 amount 13.52 万元; 三公经费支出 change -2.48 万元; 三公经费支出 growth -15.5 %")]
    [InlineData("公务接待费年初预算数10.00万元，决算数5.00万元，较年初预算数减少5.00万元，下降50.0%。", "公务接待费 budget_initial 10.00 万元; 公务接待费 amount 5.00 万元; 公务接待费 budget_change -5.00 万元; 公务接待费 variance -50.0 %")]
    [InlineData("公务接待费5.00万元。与2023年度预算相比，减少1.00万元，下降16.67%。", "公务接待费 amount 5.00 万元; 公务接待费 budget_change -1.00 万元; 公务接待费 variance -16.67 %")]
    [InlineData("公务接待费全年预算数10.00万元，决算数5.00万元，较年初预算数减少3.00万元，下降37.5%。", "公务接待费 budget_annual 10.00 万元; 公务接待费 amount 5.00 万元")]
    [InlineData("公务接待费5.00万元。与2022年度预算相比，减少1.00万元，下降16.67%。", "公务接待费 amount 5.00 万元")]
    [InlineData("修路工作项目绩效自评综述：项目全年预算数为70.00万元，执行数为63.00万元，完成预算的90%。", "修路工作项目 budget_annual 70.00 万元; 修路工作项目 amount 63.00 万元; 修路工作项目 completion 90 %")]
    public void Other_words_for_subject_and_comparison_are_read(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("二、收入决算情况说明", "本单位收入为50.00万元。", "本年收入合计 amount 50.00 万元")]
    [InlineData("三、支出决算情况", "2023年度支出50.00万元，其中：基本支出30.00万元。", "本年支出合计 amount 50.00 万元; 基本支出 amount 30.00 万元")]
    [InlineData("三、财政拨款支出决算情况", "本单位支出50.00万元。", "")]
    public void A_bare_side_right_under_its_heading_is_the_years_total(string heading, string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", heading, paragraph);

    [Theory]
    [InlineData("公务接待费5.00万元，与上年相比，接待费用为3.00，4.00万元。")]
    [InlineData("甲、乙项目经费各是125.49，143.91万元。")]
    [InlineData("公务接待费全年预算数6.00万元，决算数5.00万元，较年初预算数减少1.00万元。")]
    [InlineData("2020年“三公”经费支出10万元。")]
    public void A_figure_that_no_kind_covers_is_said(string paragraph) =>
        Assert.Contains(Figures.Read("2023年度部门决算", paragraph).Issues, issue => issue.Code == "figure-not-read" && issue.Severity == IssueSeverity.Note);

    [Theory]
    [InlineData("2023年度收、支总计各是125.49，143.91万元。", "收入总计 amount 125.49 万元; 支出总计 amount 143.91 万元")]
    [InlineData("财政拨款收、支总计分别为125.49万元、143.91万元。", "财政拨款收入总计 amount 125.49 万元; 财政拨款支出总计 amount 143.91 万元")]
    [InlineData("基本支出、项目支出分别为10.00万元、20.00万元。", "基本支出 amount 10.00 万元; 项目支出 amount 20.00 万元")]
    [InlineData("商品和服务支出与资本性支出分别为10.00万元和20.00万元。", "商品和服务支出 amount 10.00 万元; 资本性支出 amount 20.00 万元")]
    [InlineData("公务接待费年初预算数和决算数分别为4.00万元、3.00万元，完成预算的75%。", "公务接待费 budget_initial 4.00 万元; 公务接待费 amount 3.00 万元; 公务接待费 completion 75 %")]
    [InlineData("机关运行经费支出110.00万元。2023年度年初预算数、全年预算数、决算数分别是90.00、100.00、110.00万元。",
        "机关运行经费支出 amount 110.00 万元; 机关运行经费支出 budget_initial 90.00 万元; 机关运行经费支出 budget_annual 100.00 万元; 机关运行经费支出 amount 110.00 万元")]
    public void Figures_in_a_row_belong_to_names_in_a_row(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("基本支出、项目支出、经营支出分别为10.00万元、20.00万元。", "")]
    [InlineData("甲项目、乙项目支出分别为10.00万元、20.00万元。", "")]
    [InlineData("2022年收、支总计分别为10.00万元、20.00万元。", "")]
    [InlineData("与上年相比，收、支总计分别增加1.00万元、2.00万元。", "")]
    [InlineData("收入总计和支出总计分别为10.00万元、20.00万元。比上年增加1.00万元。", "收入总计 amount 10.00 万元; 支出总计 amount 20.00 万元")]
    public void A_row_that_can_be_cut_in_several_ways_is_left_alone(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);

    [Theory]
    [InlineData("公务接待费支出1.20万，占20%。", "公务接待费 amount 1.20 万元; 公务接待费 share 20 %")]
    [InlineData("公务接待费支出决算为1.20万。", "公务接待费 amount 1.20 万元")]
    [InlineData("公务接待费决算数1.20万 元，完成预算的80%。", "公务接待费 amount 1.20 万元; 公务接待费 completion 80 %")]
    [InlineData("公务接待费支出1.20万元，服务群众3万，占全县的20%。", "公务接待费 amount 1.20 万元")]
    [InlineData("公务接待费支出1.20万元，惠及3万人。", "公务接待费 amount 1.20 万元")]
    public void Ten_thousand_without_its_unit_is_money_where_the_words_before_it_are(string paragraph, string expected) => Figures.Expect(expected, "2023年度部门决算", paragraph);
}
