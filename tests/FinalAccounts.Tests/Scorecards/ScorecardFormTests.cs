using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Scorecards;

/// <summary>The forms of the provinces, drawn.</summary>
public sealed class ScorecardFormTests
{
    [Fact]
    public void The_national_form_with_spans()
    {
        var card = Card(Grids.Parse("""
            | 项目支出绩效自评表   | <          | <            | <          | <          | <    | <      | <    |
            | （2023年度）         | <          | <            | <          | <          | <    | <      | <    |
            | 项目名称             | <          | 校舍维修     | <          | <          | <    | <      | <    |
            | 主管部门             | <          | 甲县教育局   | <          | 实施单位   | <    | 乙中学 | <    |
            | 项目资金（元）       |            | 年初预算数   | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | ^                    | 年度资金总额 | 1,200.00   | 1,000.00   | 900.00     | 10   | 90.00% | 9    |
            | ^                    | 其中：财政拨款 | 1,200.00 | 1,000.00   | 900.00     | —    | 90.00% | —    |
            | 年度总体目标         | 预期目标   | <            | <          | 实际完成情况 | <  | <      | <    |
            | ^                    | 修好两间教室 | <          | <          | 已修好     | <    | <      | <    |
            | 绩效指标             | 一级指标   | 二级指标     | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | ^                    | 产出指标   | 数量指标     | 维修教室   | ≥2间       | 2间  | 50     | 50   |
            | ^                    | ^          | ^            | 维修走廊   | ≥1条       | 1条  | 20     | 20   |
            | ^                    | 效益指标   | 社会效益指标 | 就读条件   | 改善       | 改善 | 20     | 18.5 |
            | 总分                 | <          | <            | <          | <          | <    | 100    | 97.5 |
            """));

        Assert.Equal((ScorecardKind.Project, "校舍维修", "甲县教育局", "乙中学", 2023, AmountUnit.Yuan), (card.Kind, card.Project, card.Department, card.ImplementingUnit, card.Year, card.Unit));
        Assert.Equal(("修好两间教室", "已修好"), (card.ExpectedGoal, card.ActualGoal));
        Assert.Equal(["年度资金总额 1,200.00 1,000.00 900.00 10 90.00% 9", "其中：财政拨款 1,200.00 1,000.00 900.00 — 90.00% —"], card.Funds.Select(Line));
        Assert.Equal(["产出指标/数量指标/维修教室 50 ≥2间 2间 50", "产出指标/数量指标/维修走廊 20 ≥1条 1条 20", "效益指标/社会效益指标/就读条件 20 改善 改善 18.5"], card.Indicators.Select(Line));
        Assert.Equal(("100", "97.5"), (card.TotalWeight, card.TotalScore));
        Assert.Equal("b0r11c3", card.Indicators[1].Place.ToString());
        Assert.Equal("b0r6c1", card.Funds[1].Place.ToString());
    }

    [Fact]
    public void The_only_number_of_a_total_without_a_column_of_weights_is_the_score()
    {
        var card = Card("项目支出绩效自评表（2023年度）", Grids.Parse("""
            | 项目名称 | 校舍维修 | < | < | < |
            | 一级指标 | 二级指标 | 三级指标 | 实际完成值 | 得分 |
            | 产出指标 | 数量指标 | 维修教室 | 2间 | 60 |
            | 效益指标 | 社会效益指标 | 就读条件 | 改善 | 38 |
            | 总分 | < | < | 98 | < |
            """));

        Assert.Equal(("", "98"), (card.TotalWeight, card.TotalScore));
    }

    [Fact]
    public void Sichuan_prints_the_target_in_three_columns_and_here_left_scores_blank()
    {
        var card = Card("项目支出绩效自评表（2023年度）", Grids.Parse("""
            | 项目名称         | <          | 51000021R000000000001-工资性支出 | < | < | <     | <      | <    | <    | <    | <    |
            | 主管部门         | <          | 甲局本级   | <          | 实施单位   | <      | 甲局   | <    | <    | <    | <    |
            | 预算执行情况(10分) | <        | 年初预算   | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | <    | <    |
            | 总额             | <          | 238.93     | 251.89     | 251.89     | 100.00% | 10    |      |      | <    | <    |
            | 财政资金         | <          | 238.93     | 251.89     | 251.89     | 100.00% | /     | /    |      | <    | <    |
            | 绩效指标（90分） | 一级指标   | 二级指标   | 三级指标   | 指标性质   | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |
            | ^                | 产出指标   | 数量指标   | 发放覆盖率 | ＝         | 100    | %      |      | 60   |      |      |
            | ^                | 效益指标   | 社会效益指标 | 足额保障率 | ＝       | 100    | %      |      | 30   |      |      |
            | 合计             | <          | <          | <          | <          | <      | <      | <    | 100  |      |      |
            | 评价结论         | <          | 尚未填写   | <          | <          | <      | <      | <    | <    | <    | <    |
            """));

        Assert.Equal(["总额 238.93 251.89 251.89 10 100.00% ", "财政资金 238.93 251.89 251.89 / 100.00% /"], card.Funds.Select(Line));
        Assert.Equal(["产出指标/数量指标/发放覆盖率 60 ＝100%  ", "效益指标/社会效益指标/足额保障率 30 ＝100%  "], card.Indicators.Select(Line));
        Assert.Equal(["指标性质 ＝", "度量单位 %"], card.Indicators[0].Extra.Select(pair => $"{pair.Key} {pair.Value}"));
        Assert.Equal(("100", ""), (card.TotalWeight, card.TotalScore));
        Assert.Equal("尚未填写", card.Extra["评价结论"]);
    }

    [Fact]
    public void Sichuan_prints_the_year_s_goals_among_other_labels()
    {
        var card = Card("部门预算项目支出绩效自评表（2023年度）", Grids.Parse("""
            | 项目名称           | < | 设备更新 | < | < | < | < | < | < | < |
            | 项目基本情况       | 1.项目年度目标完成情况 | 项目年度目标 | < | < | < | 年度目标完成情况 | < | < | < |
            | ^                  | ^ | 更新设备并付清款项 | < | < | < | 已更新 | < | < | < |
            | ^                  | 2.项目实施内容及过程概述 | 按合同采购 | < | < | < | < | < | < | < |
            | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | < |
            | ^                  | 总额 | 0.00 | 3.36 | 3.36 | 100.00% | 10 | 10 | 无 | < |
            | ^                  | 其中：财政资金 | 0.00 | 3.36 | 3.36 | 100.00% | / | / | | < |
            | ^                  | 其他资金 | | | | | / | / | | < |
            | 绩效指标（90分）   | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
            | ^                  | 产出指标 | 质量指标 | 验收合格率 | = | 100 | % | 100 | 90 | 90 |
            """));

        Assert.Equal(("设备更新", "更新设备并付清款项", "已更新"), (card.Project, card.ExpectedGoal, card.ActualGoal));
        Assert.Equal("按合同采购", card.Extra["2.项目实施内容及过程概述"]);
        Assert.Equal(["总额 0.00 3.36 3.36 10 100.00% 10", "其中：财政资金 0.00 3.36 3.36 / 100.00% /", "其他资金    /  /"], card.Funds.Select(Line));
        Assert.Equal(["产出指标/质量指标/验收合格率 90 =100% 100 90"], card.Indicators.Select(Line));
    }

    [Fact]
    public void The_same_form_as_rows_of_text_with_its_merged_cells_lost()
    {
        var card = Card("部门预算项目支出绩效自评表（2023年度）", Grids.Parse("""
            | 项目名称 | 设备更新 | | | | | | | | |
            | 项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | 年度目标完成情况 | | | | | | |
            | 更新设备并付清款项 | 已更新 | | | | | | | | |
            | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | |
            | 总额 | 0.00 | 3.36 | 3.36 | 100.00% | 10 | 10 | | | |
            | 其中：财政资金 | 0.00 | 3.36 | 3.36 | 100.00% | / | / | | | |
            | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
            | 产出指标 | 质量指标 | 验收合格率 | = | 100 | % | 100 | 60 | 60 | |
            | 数量指标 | 设备台数 | ≥ | 2 | 台 | 2 | 30 | 30 | | |
            | 合计 | 100 | | | | | | | | |
            """, GridAlignment.FromLeft), issues: 1);

        Assert.Equal(("更新设备并付清款项", "已更新"), (card.ExpectedGoal, card.ActualGoal));
        Assert.Equal(["总额 0.00 3.36 3.36 10 100.00% 10", "其中：财政资金 0.00 3.36 3.36 / 100.00% /"], card.Funds.Select(Line));
        Assert.Equal(["产出指标/质量指标/验收合格率 60 =100% 100 60", "产出指标/数量指标/设备台数 30 ≥2台 2 30"], card.Indicators.Select(Line));
    }

    [Fact]
    public void One_indicator_may_carry_ninety_points()
    {
        var card = Card("部门预算项目绩效自评表", Grids.Parse("""
            | 项目名称 | 办案经费 | | | | | | | |
            |          | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | |
            | 总额     | 0.00     | 3.36         | 3.36       | 100.00%    | 10   | 10   |      | |
            | 一级指标 | 二级指标 | 三级指标     | 指标性质   | 指标值     | 度量单位 | 完成值 | 权重 | 得分 |
            | 产出指标 | 经济成本指标 | 成本控制数 | ≤        | 30         | 万元 | 完成 | 90   | 90   |
            """, GridAlignment.FromRight));

        Assert.Equal(["总额 0.00 3.36 3.36 10 100.00% 10"], card.Funds.Select(Line));
        Assert.Equal(["产出指标/经济成本指标/成本控制数 90 ≤30万元 完成 90"], card.Indicators.Select(Line));
    }

    [Fact]
    public void Anhui_leaves_sources_blank_and_blank_stays_blank()
    {
        var card = Card("项目支出绩效自评表", Grids.Parse("""
            | 项目名称           | 道路养护       |            |            |            |      |        |      |
            | 主管部门           | 219-甲镇人民政府 | 实施单位 | 219001-甲镇人民政府 |  |      |        |      |
            | 项目资金（万元）   |                | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            |                    | 年度资金总额   | 0          | 0          | 0          | 10   | 0      | 0    |
            |                    | 其中：本年财政拨款 | 90     | 89.974     | 89.974     |      |        |      |
            |                    | 上年结转资金   |            |            |            |      |        |      |
            |                    | 其他资金       |            |            |            |      |        |      |
            | 绩效指标           | 一级指标       | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 |
            |                    | 产出指标（50分） | 数量指标 | 养护路段   | ≥50个      | 50   | 8      | 8    |
            |                    |                | 质量指标   | 验收合格率 | ≥100百分比 | 100  | 12     | 12   |
            |                    | 效益指标（30分） | 社会效益指标 | 出行便利 | 达成预期指标 | 达成预期指标 | 30 | 30 |
            """, GridAlignment.FromRight));

        Assert.Equal(["年度资金总额 0 0 0 10 0 0", "其中：本年财政拨款 90 89.974 89.974   ", "上年结转资金      ", "其他资金      "], card.Funds.Select(Line));
        Assert.Equal(["产出指标（50分）/数量指标/养护路段 8 ≥50个 50 8", "产出指标（50分）/质量指标/验收合格率 12 ≥100百分比 100 12", "效益指标（30分）/社会效益指标/出行便利 30 达成预期指标 达成预期指标 30"], card.Indicators.Select(Line));
    }

    [Fact]
    public void An_overall_card_may_have_neither_funds_nor_targets()
    {
        var card = Card("2023年度部门整体支出绩效自评表", "填报单位：甲县乡村振兴局", Grids.Parse("""
            | 序号 | 一级指标      | 二级指标        | 三级指标     | 指标分值 | 指标解释 | 评分标准 | 自评得分 |
            | 1    | 规划（15分）  | 基础信息（3分） | 信息完整性   | 3        | 是否完整 | 缺一扣一 | 3        |
            | 2    |               | 规划（12分）    | 规划可行     | 12       | 是否可行 | 不可行零 | 11       |
            """, GridAlignment.FromLeft));

        Assert.Equal((ScorecardKind.Overall, "甲县乡村振兴局", 2023), (card.Kind, card.Department, card.Year));
        Assert.Empty(card.Funds);
        Assert.Equal(["规划（15分）/基础信息（3分）/信息完整性 3   3", "规划（15分）/规划（12分）/规划可行 12   11"], card.Indicators.Select(Line));
        Assert.Equal(["序号 1", "指标解释 是否完整", "评分标准 缺一扣一"], card.Indicators[0].Extra.Select(pair => $"{pair.Key} {pair.Value}"));
        Assert.Equal([0, 1, 2], card.Blocks);
    }

    [Fact]
    public void A_blank_form_has_no_indicators_and_no_amounts()
    {
        var card = Card("项目支出绩效自评表", "（  年度）", Grids.Parse("""
            | 项目名称         |              |            |            |            |      |        |      |
            | 主管部门         |              |            | 实施单位   |            |      |        |      |
            | 项目资金（万元） |              | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            |                  | 年度资金总额 |            |            |            | 10   |        |      |
            | 年度总体目标     | 预期目标     | <          | <          | 实际完成情况 | <  | <      | <    |
            |                  |              |            |            |            |      |        |      |
            | 绩效指标         | 一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 |
            |                  | 产出指标     | 数量指标   | 指标1：    |            |      |        |      |
            |                  |              |            | ……         |            |      |        |      |
            |                  |              | 质量指标   |            |            |      |        |      |
            | 总分             | <            | <          | <          | <          | <    | 100    |      |
            """));

        Assert.Empty(card.Indicators);
        Assert.Equal(("", "", ""), (card.Project, card.Department, card.ExpectedGoal));
        Assert.Equal(["年度资金总额    10  "], card.Funds.Select(Line));
        Assert.Equal(("100", ""), (card.TotalWeight, card.TotalScore));
    }

    private static Scorecard Card(object first, object? second = null, object? third = null, int issues = 0)
    {
        var reading = ScorecardReader.Read(Grids.Document([.. new[] { first, second, third }.OfType<object>()]));
        Assert.Equal(issues, reading.Issues.Count);
        return Assert.Single(reading.Scorecards);
    }

    private static string Line(ScorecardFund fund) => string.Join(' ', fund.Name, fund.InitialBudget, fund.AnnualBudget, fund.Executed, fund.Weight, fund.ExecutionRate, fund.Score);

    private static string Line(ScorecardIndicator line) => $"{line.Level1}/{line.Level2}/{line.Level3} {line.Weight} {line.Target} {line.Actual} {line.Score}";
}
