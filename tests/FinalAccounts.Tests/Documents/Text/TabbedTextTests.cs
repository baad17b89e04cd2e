using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Text;

/// <summary>Text with a table row per line, tabs between the cells. The drawings write a tab as →.</summary>
public sealed class TabbedTextTests
{
    private static string[] Blocks(string drawing) => Drawn.Blocks(drawing.Replace('→', '\t'));

    [Fact]
    public void A_row_is_a_line_and_columns_count_from_the_left()
    {
        var document = Drawn.Read("收入决算表\n\n项 目\t行次\t金额\n一、拨款\t1\t5.00\n\t2\t\n\n注：说明。\n");

        var grid = Assert.IsType<Grid>(document.Blocks[1]);
        Assert.Equal(GridAlignment.FromLeft, grid.Alignment);
        Assert.Equal(3, grid.Rows[2].Count);
        Assert.Equal(["收入决算表", "[项目|行次|金额/一、拨款|1|5.00/|2|]", "注：说明。"], Blocks("收入决算表\n\n项 目→行次→金额\n一、拨款→1→5.00\n→2→\n\n注：说明。\n"));
    }

    [Fact]
    public void A_page_break_leaves_one_table() =>
        Assert.Equal(["[甲|1|2/乙|3|4/丙|5|6]"], Blocks("甲→1→2\n乙→3→4\n\n—7—\n\n丙→5→6\n"));

    [Fact]
    public void Tables_of_other_widths_are_apart() =>
        Assert.Equal(["[甲|1|2|3/乙|3|4|5/丁|3|4|5]", "[丙|5]"], Blocks("甲→1→2→3\n乙→3→4→5\n丁→3→4→5\n\n丙→5\n"));

    [Fact]
    public void A_caption_above_belongs_to_the_table() =>
        Assert.Equal(["[部门：某局|金额单位：万元/科目|合计|基本|项目/201|3|1|2]"], Blocks("部门：某局→金额单位：万元\n\n科目→合计→基本→项目\n201→3→1→2\n"));

    [Fact]
    public void A_drawn_rule_is_no_row() =>
        Assert.Equal(["[项目|甲|乙/权重|20|40]"], Blocks("项目→甲→乙\n------→------→----\n\n权重→20→40\n"));

    [Fact]
    public void Dashes_in_cells_stay() =>
        Assert.Equal(["[项目|决算/接待|---]"], Blocks("项目→决算\n接待→---\n"));

    [Fact]
    public void Pipes_part_cells_too() =>
        Assert.Equal(["[科目|金额/办公费|3.20/合计|]"], Blocks("| 科目 | 金额 |\n|------|:----:|\n| 办公费 | 3.20 |\n| 合计 |  |\n"));

    [Fact]
    public void The_overflow_of_a_cell_between_two_rows_is_a_row_but_a_title_is_not() =>
        Assert.Equal(["[保险缴|1/费用/甲|2]", "支出决算表", "[乙|3]"], Blocks("保险缴→1\n费用\n甲→2\n支出决算表\n乙→3\n"));

    [Fact]
    public void A_label_without_its_trailing_tabs_is_a_row() =>
        Assert.Equal(["[项目|决算/接待费|2.00/二、相关统计数/其中：外事/批次|3]", "公开10表", "[车辆|1]"], Blocks("项目→决算\n接待费→2.00\n二、相关统计数\n其中：外事\n批次→3\n公开10表\n车辆→1\n"));

    [Fact]
    public void A_sentence_or_caption_between_two_tables_is_no_row() =>
        Assert.Equal(["[甲|1]", "注：本表反映收支。", "[乙|2]", "部门：某局", "[丙|3]"], Blocks("甲→1\n注：本表反映收支。\n乙→2\n部门：某局\n丙→3\n"));

    [Fact]
    public void An_ordinal_before_a_tab_begins_a_paragraph() =>
        Assert.Equal(["一、部门概况", "1.贯彻执行政策。", "（2）负责协调。", "一般事务"], Blocks("一、→部门概况\n1.→贯彻执行政策。\n（2）→负责协调。\n•→一般事务\n"));

    [Fact]
    public void A_contents_list_with_parts_and_field_codes_is_no_table() =>
        Assert.Equal(["第一部分概况", "一、职责 1", "二、机构 2", "三、决算 4"], Blocks("第一部分 概况→\n一、职责→ PAGEREF _Toc1 \\h 1\n二、机构→2\n三、决算→4\n"));

    [Fact]
    public void A_contents_list_is_no_table() =>
        Assert.Equal(["一、收入决算表 3", "二、支出决算表 3", "三、名词解释 12"], Blocks("一、收入决算表→3\n二、支出决算表→3\n三、名词解释→12\n"));

    [Fact]
    public void Marks_of_emphasis_and_lists_are_dropped_but_printed()
    {
        var document = Drawn.Read("- **一、概况**\n\n## 二、职责\n");

        Assert.Equal(["一、概况", "二、职责"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal("- **一、概况**", Assert.IsType<Paragraph>(document.Blocks[0]).Printed);
    }

    [Theory]
    [InlineData("3.**住房公积金（项）：**反映缴存支出。", "3.住房公积金（项）：反映缴存支出。")]
    [InlineData("本年**收入合计**为5万元。", "本年收入合计为5万元。")]
    [InlineData("基本支出**万元，占**%。", "基本支出**万元，占**%。")]
    [InlineData("圈舍面积≥**平方米", "圈舍面积≥**平方米")]
    [InlineData("负责人张**、李**各一名。", "负责人张**、李**各一名。")]
    public void Marks_that_stand_for_figures_and_names_are_kept(string line, string text) => Assert.Equal([text], Blocks(line + "\n"));

    [Fact]
    public void The_gaps_of_a_caption_line_are_kept() =>
        Assert.Equal(["部门：某局 2024年度 金额单位：万元"], Blocks("部门：某局      2024年度      金额单位：万元\n"));

    [Theory]
    [InlineData("部门：某局\u00A0 \u00A0 \u00A0金额单位：万元", "部门：某局 金额单位：万元")]
    [InlineData("二、支出决算表\u3000\u300012", "二、支出决算表 12")]
    [InlineData("决算数   342.89万元，完成预算的46%", "决算数342.89万元，完成预算的46%")]
    [InlineData("目    录", "目录")]
    public void A_gap_is_kept_where_it_parts_statements(string line, string text) => Assert.Equal([text], Blocks(line));

    [Theory]
    [InlineData("—1—")]
    [InlineData("- 12 -")]
    [InlineData("第 3 页 共 20 页")]
    [InlineData("第3页")]
    public void A_page_mark_is_no_text(string mark) => Assert.Equal(["甲事。", "乙事。"], Blocks($"甲事。\n\n{mark}\n\n乙事。\n"));

    [Fact]
    public void Lone_numbers_are_page_numbers_where_they_count_up() =>
        Assert.Equal(["甲。", "乙。", "丙。", "丁。"], Blocks("甲。\n\n4\n\n乙。\n\n5\n\n丙。\n\n6\n\n丁。\n"));

    [Fact]
    public void Other_lone_numbers_stay() =>
        Assert.Equal(["甲。", "4", "乙。", "9"], Blocks("甲。\n\n4\n\n乙。\n\n9\n"));

    [Theory]
    [InlineData("甲\t1\t2\n乙\t3", true)]
    [InlineData("甲\t1\t2\n乙\t3\n", false)]
    public void A_table_cut_in_a_row_is_reported(string text, bool isCut) =>
        Assert.Equal(isCut ? ["table-cut-off"] : [], Drawn.Read(text).Issues.Select(issue => issue.Code));
}
