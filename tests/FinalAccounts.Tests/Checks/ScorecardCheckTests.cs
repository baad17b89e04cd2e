using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>Scorecards as departments fill them in, and what a careful reader makes of them.</summary>
public sealed class ScorecardCheckTests
{
    private const string Usual = """
        | 年度资金总额 | 90.00 | 100.00 | 80.00 | 10 | 80.00% | 8 |
        | 其中：当年财政拨款 | 60.00 | 60.00 | 50.00 | — | — | — |
        | 其他资金 | 30.00 | 40.00 | 30.00 | — | — | — |
        """;

    [Theory]
    [InlineData("年度资金总额 100 | 其中：财政拨款 100 | 其中：上级资金 60 | 本级资金 40 | 其他资金 0")]
    [InlineData("年度资金总额 100 | 财政拨款 100 | 中央资金 30 | 地方资金 70")]
    [InlineData("年度资金总额 100 | 财政拨款 100 | 一般公共预算财政拨款 60 | 政府性基金预算财政拨款 40")]
    [InlineData("年度资金总额 120 | 财政资金 100 | 上级资金 60 | 本级资金 40 | 单位资金 20")]
    public void Sources_within_a_source_are_added_up_once(string funds) => Assert.Equal(OutcomeKind.Passed, Annual(funds).Kind);

    [Theory]
    [InlineData("年度资金总额 100 | 其中：财政拨款 90 | 其中：上级资金 60 | 本级资金 40")]
    [InlineData("年度资金总额 100 | 其中：财政拨款 90 | 其中：其他资金 60")]
    public void Sources_that_may_stand_within_others_accuse_nobody(string funds) => Assert.Equal(OutcomeKind.NotApplicable, Annual(funds).Kind);

    [Theory]
    [InlineData("年度资金总额： 100 | 其中：当年财政拨款 60 | 其他资金 30")]
    [InlineData("年度资金总额（万元） 100 | 其中：当年财政拨款 60 | 其他资金 30")]
    [InlineData("年度资金总额 100 | 上级资金 60 | 本级资金 30")]
    public void The_total_is_known_however_it_is_labelled(string funds) => Assert.Equal((OutcomeKind.Failed, 10m), (Annual(funds).Kind, Annual(funds).Difference));

    [Fact]
    public void A_rate_that_the_total_and_its_only_source_print_alike_is_one_finding() => Assert.Single(Failed("S04", Card("""
        | 年度资金总额 | 90.00 | 100.00 | 80.00 | 10 | 90.00% | 8 |
        | 其中：当年财政拨款 | 90.00 | 100.00 | 80.00 | — | 90.00% | — |
        """)));

    [Theory]
    [InlineData("2024年6月30日前", "2024年6月")]
    [InlineData("2024年6月30日前", "2024年6月底")]
    [InlineData("6月30日前", "6月")]
    [InlineData("≥95%", "1")]
    [InlineData("≥95%", "0.98")]
    [InlineData("≤5%", "0.05")]
    [InlineData("≥95%", "0.9")]
    [InlineData("≤0.05", "4%")]
    [InlineData("≥1万元", "12000元")]
    [InlineData("≥3公里", "3200m")]
    public void A_target_that_may_be_met_is_no_miss(string target, string actual) => Assert.Empty(Failed("S06", Card(Usual, target, actual)));

    [Theory]
    [InlineData("2024年6月30日前", "2024年7月")]
    [InlineData("≥95%", "90")]
    [InlineData("≥2万人", "12000人")]
    [InlineData("≤2公里", "3千米")]
    public void A_target_that_is_missed_is_found(string target, string actual) => Assert.Single(Failed("S06", Card(Usual, target, actual)));

    [Theory]
    [InlineData("≥200平方米", "210㎡")]
    [InlineData("≥200平方米", "210m²")]
    [InlineData("≥3公里", "3.2km")]
    [InlineData("≥3千米", "3.2公里")]
    [InlineData("≥30米", "32m")]
    [InlineData("=12人·月", "12人*月")]
    [InlineData("≥1万人", "12000人")]
    [InlineData("≤1.2万元", "12000元")]
    public void One_unit_written_otherwise_is_one_unit(string target, string actual) => Assert.Empty(Failed("S07", Card(Usual, target, actual)));

    [Theory]
    [InlineData("≥10人", "12人次")]
    [InlineData("≥10米", "12平方米")]
    [InlineData("≥2万元", "3万人")]
    public void Two_units_are_two(string target, string actual) => Assert.Single(Failed("S07", Card(Usual, target, actual)));

    [Theory]
    [InlineData("形成项目支出绩效自评表10个，本次公开项目支出绩效自评表1个。", "")]
    [InlineData("形成项目支出绩效自评表10个。本次公开项目支出绩效自评表1个。", "")]
    [InlineData("形成项目支出绩效自评表10个，选取其中1个项目公开。", "")]
    [InlineData("形成项目支出绩效自评表10个，本次公开项目支出绩效自评表2个。", "项目支出绩效自评表2个")]
    [InlineData("形成项目支出绩效自评表10个，现予公开。", "项目支出绩效自评表10个")]
    public void Of_the_cards_counted_those_published_are_compared(string sentence, string printed) => Assert.Equal(printed, Printed("S08", sentence));

    [Theory]
    [InlineData("便民商圈改造项目自评得分98分，农贸市场维修项目自评得分95分，冷链建设项目全年预算数为30万元，全年执行数为27万元，执行率为90%，自评得分93分。")]
    [InlineData("便民商圈改造项目自评得分98分，冷链建设自评得分95分，执行率90%。")]
    [InlineData("便民商圈改造二期项目自评得分95分。")]
    [InlineData("便民商圈改造项目资金100万元，冷链建设经费全年执行数50万元，自评得分90分。")]
    [InlineData("便民商圈改造项目自评得分98分，部门整体支出绩效自评，自评得分95分。")]
    [InlineData("便民商圈改造项目：自评得分98分。其他项目平均执行率为95%，自评得分96分。")]
    public void Another_project_s_figure_is_not_the_card_s(string sentence) => Assert.Equal("", Printed("S11", sentence));

    [Theory]
    [InlineData("便民商圈改造项目自评得分98分，县财政局复评得分92分。")]
    [InlineData("便民商圈改造项目自评得分98分。财政评价得分92分。专家评分90分。")]
    [InlineData("经专家组评审，便民商圈改造项目得分92分。")]
    [InlineData("2022年便民商圈改造项目自评得分96分。")]
    [InlineData("便民商圈改造项目2022年自评得分96分。")]
    [InlineData("截至2024年6月30日，便民商圈改造项目执行率为45%。")]
    [InlineData("便民商圈改造项目截至6月底执行率为45%，截至12月底执行率为80%。")]
    [InlineData("便民商圈改造项目上半年进展顺利，执行率为45%。")]
    [InlineData("便民商圈改造项目产出指标分值60分，自评得分60分；效益指标分值30分，自评得分30分。")]
    [InlineData("便民商圈改造项目中产出指标自评得分60分，效益指标得分30分。")]
    [InlineData("便民商圈改造项目全年预算数为100万元。三年来累计全年预算数300万元。")]
    [InlineData("2022—2024年，便民商圈改造项目全年预算数为300万元。")]
    [InlineData("便民商圈改造项目总分100分，自评得分98分。")]
    public void Another_body_s_year_s_day_s_or_indicator_s_figure_is_not_the_card_s(string sentence) => Assert.Equal("", Printed("S11", sentence));

    [Theory]
    [InlineData("便民商圈改造项目自评得分95分，冷链建设项目自评得分93分。", "自评得分95分")]
    [InlineData("冷链建设项目自评得分93分，便民商圈改造项目自评得分95分。", "自评得分95分")]
    [InlineData("便民商圈改造项目进展顺利，冷链建设项目自评得分93分。便民商圈改造项目自评得分95分。", "自评得分95分")]
    [InlineData("2024年度便民商圈改造项目执行率为85%。该项目自评得分95分。", "执行率为85% 自评得分95分")]
    [InlineData("便民商圈改造项目绩效自评综述：根据年初设定的绩效目标，便民商圈改造项目绩效自评得分为95分。项目全年预算数为120万元，执行数为88万元，完成预算的88%。", "全年预算数为120万元 执行数为88万元 完成预算的88% 自评得分为95分")]
    [InlineData("便民商圈改造项目年初预算数90万元，执行数为80万元，完成预算的89%。", "")]
    public void What_is_said_of_the_project_itself_is_compared(string sentence, string printed) => Assert.Equal(printed, Printed("S11", sentence));

    [Theory]
    [InlineData("部门整体支出绩效自评得分98分，县财政局复评，自评得分92分。", "")]
    [InlineData("2022年部门整体支出绩效自评得分92分。", "")]
    [InlineData("部门整体支出绩效自评得分98分，便民商圈改造项目自评得分92分。", "")]
    [InlineData("2024年度部门整体支出绩效自评得分92分。", "自评得分92分")]
    [InlineData("本部门开展整体支出绩效评价，涉及一般公共预算支出80.00万元，自评得分92分。", "自评得分92分")]
    public void What_is_said_of_the_whole_department_is_compared(string sentence, string printed) => Assert.Equal(printed, Printed("S11", sentence, "部门整体支出绩效自评表", "单位名称 | 某县商务局"));

    [Fact]
    public void A_weight_merged_over_several_indicators_is_their_group_s()
    {
        const string Rows = """
            | 绩效指标 | 一级指标 | 分值 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
            | ^ | 产出指标 | 60 | 数量指标 | 改造便民商圈 | ≥10个 | 12个 | 30 |
            | ^ | ^ | ^ | 质量指标 | 验收合格率 | ≥95% | 90% | 60 |
            | ^ | 效益指标 | 30 | 社会效益指标 | 居民购物便利程度 | 有所提高 | 有所提高 | 30 |
            | 总分 | < | 100 | < | < | < | < | 98 |
            """;
        var account = DrawnAccount.Of($"""
            | 项目支出绩效自评表 | < | < | < | < | < | < | < |
            | 项目名称 | 便民商圈改造 | < | < | < | < | < | < |
            {Rows}
            """);

        Assert.Equal(["", "", "30"], account.Account.Scorecards.Single().Indicators.Select(indicator => indicator.Weight));
        Assert.All(CheckCatalogue.Find("S01")!.Evaluate(account), outcome => Assert.Equal(OutcomeKind.NotApplicable, outcome.Kind));
    }

    [Fact]
    public void A_funds_share_too_many_in_weights_and_scores_is_one_finding()
    {
        var findings = AccountChecker.Check(DrawnAccount.Of("""
            | 项目支出绩效自评表 | < | < | < | < | < | < |
            | 项目名称 | 便民商圈改造 | < | < | < | < | < |
            | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 100.00 | 100.00 | 100.00 | 10 | 90% | 10 |
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 改造便民商圈 | ≥10个 | 12个 | 60 | 60 |
            | 效益指标 | 社会效益指标 | 居民购物便利程度 | 有所提高 | 有所提高 | 40 | 40 |
            | 总分 | < | < | < | < | 100 | 100 |
            """)).Findings.Where(finding => finding.Outcome.Check is "S01" or "S02" or "S04").ToList();

        Assert.Equal(["S01", "S02", "S04"], findings.Select(finding => finding.Outcome.Check).Order());
        Assert.Equal(["S01", "S04"], findings.Where(finding => finding.IsPrimary).Select(finding => finding.Outcome.Check).Order());
    }

    [Fact]
    public void Marks_and_funds_of_one_row_have_causes_of_their_own()
    {
        var findings = Grouped(Card("""
            | 年度资金总额： | 90.00 | 100.00 | 80.00 | 11 | 80.00% | 8 |
            | 其中：当年财政拨款 | 60.00 | 50.00 | 80.00 | — | — | — |
            """));

        Assert.Equal(["S01", "S05", "S05"], findings.Select(finding => finding.Outcome.Check));
        Assert.Equal([true, true, false], findings.Select(finding => finding.IsPrimary));
    }

    [Fact]
    public void A_score_above_its_weight_speaks_for_the_sum_that_it_breaks()
    {
        var findings = Grouped(Card("""
            | 年度资金总额 | 90.00 | 100.00 | 80.00 | 10 | 80.00% | 12 |
            | 其中：当年财政拨款 | 90.00 | 100.00 | 80.00 | — | — | — |
            """));

        Assert.Equal([("S03", true), ("S02", false)], findings.Select(finding => (finding.Outcome.Check, finding.IsPrimary)));
    }

    [Fact]
    public void A_fund_that_breaks_a_sum_and_a_rate_is_one_cause()
    {
        var findings = Grouped(Card("""
            | 年度资金总额 | 90.00 | 100.00 | 88.00 | 10 | 80.00% | 8 |
            | 其中：当年财政拨款 | 90.00 | 100.00 | 80.00 | — | — | — |
            """));

        Assert.Equal(["S04", "S05"], findings.Select(finding => finding.Outcome.Check));
        Assert.Single(findings.Select(finding => finding.Cause).Distinct());
    }

    private static IReadOnlyList<Finding> Grouped(string drawing) => [.. AccountChecker.Check(DrawnAccount.Of(drawing)).Findings.Where(finding => finding.Outcome.Check is "S01" or "S02" or "S03" or "S04" or "S05")];

    private static Outcome Annual(string funds)
    {
        var rows = funds.Split(" | ").Select(row => row.Split(' ')).Select(row => $"| {row[0]} | {row[1]} | {row[1]} | {row[1]} | — | — | — |");
        return CheckCatalogue.Find("S05")!.Evaluate(DrawnAccount.Of(Card(string.Join('\n', rows)))).Single(outcome => outcome.Where.EndsWith("全年预算数", StringComparison.Ordinal));
    }

    private static string Printed(string check, string sentence, string title = "项目支出绩效自评表", string head = "项目名称 | 便民商圈改造") =>
        string.Join(' ', Failed(check, $"{sentence}\n{Card(Usual, title: title, head: head)}").Select(outcome => outcome.Printed));

    private static IReadOnlyList<Outcome> Failed(string check, string drawing) => [.. CheckCatalogue.Find(check)!.Evaluate(DrawnAccount.Of(drawing)).Where(outcome => outcome.Kind == OutcomeKind.Failed)];

    private static string Card(string funds, string target = "≥10个", string actual = "12个", string title = "项目支出绩效自评表", string head = "项目名称 | 便民商圈改造") => $"""
        | {title} | < | < | < | < | < | < |
        | {head} | < | < | < | < | < |
        | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        {funds}
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 改造便民商圈 | {target} | {actual} | 50 | 50 |
        | 效益指标 | 社会效益指标 | 居民购物便利程度 | 有所提高 | 有所提高 | 40 | 40 |
        | 总分 | < | < | < | < | 100 | 98 |
        """;
}
