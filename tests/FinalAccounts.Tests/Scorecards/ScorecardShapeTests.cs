using FinalAccounts.Documents;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Scorecards;

/// <summary>How cards lie in grids: several in one, one over several, rows that lost their merged cells, grids that are no cards.</summary>
public sealed class ScorecardShapeTests
{
    private const string Heading = "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |";

    [Fact]
    public void Two_cards_in_one_grid()
    {
        var reading = Read(Grids.Parse($$"""
            | 项目支出绩效自评表 |
            | 项目名称 | 甲项目 |
            {{Heading}}
            | | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 90 | 90 | |
            | 总分 | | | | | | 100 | 100 | |
            | 项目支出绩效自评表 |
            | 项目名称 | 乙项目 |
            {{Heading}}
            | | 产出指标 | 数量指标 | 乙数 | ≥2个 | 1个 | 90 | 45 | 未到位 |
            """, GridAlignment.FromRight));

        Assert.Equal(["甲项目: 甲数", "乙项目: 乙数"], reading.Scorecards.Select(card => $"{card.Project}: {card.Indicators.Single().Level3}"));
        Assert.Equal("未到位", reading.Scorecards[1].Indicators[0].DeviationReason);
        Assert.Equal([0], reading.Claimed);
    }

    /// <summary>The measures stand in the upper row, the levels below 绩效指标.</summary>
    [Fact]
    public void Levels_may_stand_in_the_second_row_of_the_heading()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse("""
            | 项目名称 | 甲项目 | < | < | < | < | < | < | < | < |
            | 年度总体目标 | 预期目标 | < | < | < | < | 实际完成情况 | < | < | < |
            | ^ | 完成甲数20个。 | < | < | < | < | 完成甲数23个。 | < | < | < |
            | 绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
            | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^ |
            | 产出指标 | 数量指标 | 甲数 | ≥ | 20 | 个 | 23 | 50 | 50 | |
            | 产出指标 | 时效指标 | 甲时 | ≤ | 60 | 天 | 58 | 40 | 40 | |
            """));

        var card = Assert.Single(reading.Scorecards);
        Assert.Equal(("甲项目", "完成甲数23个。"), (card.Project, card.ActualGoal));
        Assert.Equal(["甲数 ≥20个 23 50 50", "甲时 ≤60天 58 40 40"], card.Indicators.Select(line => $"{line.Level3} {line.Target} {line.Actual} {line.Weight} {line.Score}"));
    }

    [Fact]
    public void Cards_follow_each_other_by_their_projects_where_titles_are_missing()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($$"""
            | 项目名称 | 甲项目 |
            {{Heading}}
            | | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 90 | 90 | |
            | 项目名称 | 乙项目 |
            {{Heading}}
            | | 产出指标 | 数量指标 | 乙数 | ≥2个 | 1个 | 90 | 45 | |
            """, GridAlignment.FromRight));

        Assert.Equal(["甲项目", "乙项目"], reading.Scorecards.Select(card => card.Project));
    }

    [Fact]
    public void A_card_goes_on_behind_a_page_number()
    {
        var reading = Read(
            "项目支出绩效自评表",
            Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |", GridAlignment.FromLeft),
            "—12—",
            Grids.Parse("| | | 质量指标 | 甲质 | ≥90% | 95% | 40 | 40 | |\n| 总分 | | | | | | 100 | 100 | |", GridAlignment.FromLeft),
            "下一段正文。");

        var card = Assert.Single(reading.Scorecards);
        Assert.Equal(["产出指标/数量指标/甲数", "产出指标/质量指标/甲质"], card.Indicators.Select(line => $"{line.Level1}/{line.Level2}/{line.Level3}"));
        Assert.Equal("b3r0c3", card.Indicators[1].Place.ToString());
        Assert.Equal("100", card.TotalScore);
        Assert.Equal([0, 1, 3], reading.Claimed.Order());
    }

    [Fact]
    public void A_grid_of_another_kind_does_not_go_on_with_an_unfinished_card()
    {
        var reading = Read(
            "项目支出绩效自评表",
            Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |", GridAlignment.FromLeft),
            Grids.Parse("| 项目 | 行次 | 金额 |\n| 一、一般公共预算财政拨款收入 | 1 | 10.00 |", GridAlignment.FromLeft));

        Assert.Single(reading.Scorecards);
        Assert.Equal([0, 1], reading.Claimed.Order());
    }

    [Fact]
    public void Shifted_rows_are_placed_by_what_their_cells_look_like()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($$"""
            | 项目名称 | 甲项目 | | | | | | | |
            {{Heading}}
            | | 产出 | 数量指标 | 会议次数 | ≥4次 | 4次 | 20 | 20 | |
            | | 指标 | | 参会人数 | ≥80人 | 96人 | 20 | 20 | |
            | | 发放及时率 | | =100% | 100 | 15 | 15 | | |
            | | 效益 指标 | 社会成本指标 | | | | | | |
            | 满意度 指标 | 服务对象满意度 | 企业满意度 | ≥95% | 97 | 10 | 9.5 | | |
            """, GridAlignment.FromLeft));

        Assert.Empty(reading.Issues);
        Assert.Equal(
            ["产出指标/数量指标/会议次数 20 20", "产出指标/数量指标/参会人数 20 20", "产出指标/数量指标/发放及时率 15 15", "满意度 指标/服务对象满意度/企业满意度 10 9.5"],
            reading.Scorecards[0].Indicators.Select(line => $"{line.Level1}/{line.Level2}/{line.Level3} {line.Weight} {line.Score}"));
    }

    [Theory]
    [InlineData("| | 数量指标 | 20 | 20 | 20 | 20 | 20 | 20 | 20 |")]
    [InlineData("| | | | | 10 | 10 | 10 | | |")]
    [InlineData("| 招待 | 人数 | 次数 | 会议 | 培训 | 差旅 | 其他 | 说明 | 略 |")]
    [InlineData("| | | | 名称被断开的指 | ≥4次 | | | | |")]
    public void A_row_that_can_not_be_placed_is_an_issue_and_no_indicator(string row)
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 会议次数 | ≥4次 | 4次 | 20 | 20 | |\n{row}", GridAlignment.FromLeft));

        Assert.Equal("会议次数", Assert.Single(reading.Scorecards[0].Indicators).Level3);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal("scorecard-indicator-unplaced", issue.Code);
        Assert.Equal(3, issue.Place!.Value.Row);
    }

    [Fact]
    public void Cells_listed_again_for_each_column_they_cover_count_once()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($$"""
            | 项目名称 | 项目名称 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 |
            | 主管部门 | 主管部门 | 甲局 | 甲局 | 实施单位 | 实施单位 | 乙所 | 乙所 | 乙所 |
            {{Heading}}
            | 绩效指标 | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |
            | 绩效指标 | 产出指标 | 数量指标 | 丙数 | ≥1个 | 1个 | 40 | 40 | |
            """, GridAlignment.FromLeft));

        var card = Assert.Single(reading.Scorecards);
        Assert.Equal(("甲项目", "甲局", "乙所"), (card.Project, card.Department, card.ImplementingUnit));
        Assert.Equal(2, card.Indicators.Count);
    }

    [Fact]
    public void A_title_without_a_card_takes_nothing()
    {
        var reading = Read("项目支出绩效自评表", "本部门的自评表见附件。", Grids.Parse("| 项目 | 行次 | 金额 |\n| 总计 | 1 | 10.00 |"));

        Assert.Empty(reading.Scorecards);
        Assert.Empty(reading.Claimed);
    }

    [Fact]
    public void A_card_without_a_readable_heading_is_an_issue_and_stays_unclaimed()
    {
        var reading = Read("部门整体支出绩效自评表", Grids.Parse("| 评价内容 | 评价要点 | 结果 |\n| 履职 | 完成情况 | 好 |"));

        Assert.Empty(reading.Scorecards);
        Assert.Empty(reading.Claimed);
        Assert.Equal("scorecard-not-understood", Assert.Single(reading.Issues).Code);
    }

    [Theory]
    [InlineData("项目支出绩效自评结果汇总表")]
    [InlineData("2024年度项目绩效自评情况一览表")]
    [InlineData("现将项目支出绩效自评表公开如下")]
    [InlineData("四、绩效自评情况说明")]
    public void A_list_of_projects_is_no_scorecard(string title)
    {
        var reading = Read(title, Grids.Parse("| 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分 |\n| 1 | 甲项目 | 10.00 | 10.00 | 98 |"));

        Assert.Empty(reading.Scorecards);
        Assert.Empty(reading.Issues);
    }

    [Fact]
    public void A_table_of_evaluation_criteria_without_a_scorecard_title_is_left_alone()
    {
        var reading = Read("评价指标体系", Grids.Parse("| 一级指标 | 二级指标 | 三级指标 | 分值 | 得分 |\n| 决策 | 立项 | 依据充分 | 5 | 5 |"));

        Assert.Empty(reading.Scorecards);
        Assert.Empty(reading.Claimed);
    }

    [Fact]
    public void Rows_before_the_title_keep_the_grid_for_the_tables()
    {
        var reading = Read(Grids.Parse($"| 注：本表为空表。 |\n| 项目支出绩效自评表 |\n| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |", GridAlignment.FromRight));

        Assert.Single(reading.Scorecards);
        Assert.Empty(reading.Claimed);
    }

    [Fact]
    public void A_total_of_one_number_in_neither_column_is_an_issue()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |\n| 总分 | 98 | | | | | | | |", GridAlignment.FromLeft));

        Assert.Equal(("", ""), (reading.Scorecards[0].TotalWeight, reading.Scorecards[0].TotalScore));
        Assert.Equal("scorecard-total-unplaced", Assert.Single(reading.Issues).Code);
    }

    [Fact]
    public void Subtotals_and_remarks_are_no_indicators()
    {
        var reading = Read("项目支出自评表", Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 甲数 | ≥1个 | 1个 | 50 | 50 | |\n| | 小计 | | | | | 50 | 50 | |\n| 注：一式两份。 |", GridAlignment.FromRight));

        Assert.Empty(reading.Issues);
        Assert.Single(reading.Scorecards[0].Indicators);
        Assert.Equal("一式两份。", reading.Scorecards[0].Extra["注"]);
    }

    [Fact]
    public void The_rest_of_a_name_that_a_row_end_cut_is_an_issue()
    {
        var reading = Read("项目支出绩效自评表", Grids.Parse($"| 项目名称 | 甲项目 |\n{Heading}\n| | 产出指标 | 数量指标 | 房屋租赁成本 | ≥1个 | 1个 | 50 | 50 | |\n| | | | 控制数 | | | | | |", GridAlignment.FromLeft));

        Assert.Equal("scorecard-indicator-unplaced", Assert.Single(reading.Issues).Code);
    }

    private static ScorecardReading Read(params object[] blocks) => ScorecardReader.Read(Grids.Document(blocks));
}
