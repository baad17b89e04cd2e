using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Text;

/// <summary>Text with one table cell per line behind a tab. The drawings write a tab as →.</summary>
public sealed class CellPerLineTextTests
{
    private static string[] Blocks(string drawing) => Drawn.Blocks(drawing.Replace('→', '\t'));

    [Fact]
    public void Rows_are_apart_by_a_blank_line_and_columns_are_the_order_of_the_cells()
    {
        var document = Drawn.Read("收入决算表\n\t公开02表\n\n\t部门：某局\n\t2024年度\n\n\n\t项  目\n\t金额\n\n\t合计\n\t12.50\n\n\t\n\t1,000.00\n");

        var grid = Assert.IsType<Grid>(document.Blocks[1]);
        Assert.Equal(GridAlignment.FromRight, grid.Alignment);
        Assert.Equal(["收入决算表", "[公开02表/部门：某局|2024年度/项目|金额/合计|12.50/|1,000.00]"], Blocks("收入决算表\n→公开02表\n\n→部门：某局\n→2024年度\n\n\n→项  目\n→金额\n\n→合计\n→12.50\n\n→\n→1,000.00\n"));
        Assert.Equal((4, 1), (grid.Rows[4][1].Row, grid.Rows[4][1].Column));
    }

    [Fact]
    public void Two_blank_lines_stay_inside_a_table_three_part_two_tables() =>
        Assert.Equal(["[目标|甲/一级|二级]", "[项目|乙/总分|100]"], Blocks("→目标\n→甲\n\n\n→一级\n→二级\n\n\n\n\n→项目\n→乙\n\n→总分\n→100\n\n"));

    [Fact]
    public void A_title_alone_in_its_row_after_two_blank_lines_begins_the_next_table() =>
        Assert.Equal(["[目标|甲/总分|100]", "[项目支出绩效自评表（2024年度）/项目|乙]"], Blocks("→目标\n→甲\n\n→总分\n→100\n\n\n→项目支出绩效自评表（2024年度）\n\n→项目\n→乙\n"));

    [Fact]
    public void A_paragraph_parts_two_tables() =>
        Assert.Equal(["[甲|1/乙|2]", "支出决算表", "[丙|3/丁|4]"], Blocks("→甲\n→1\n\n→乙\n→2\n\n支出决算表\n→丙\n→3\n\n→丁\n→4\n"));

    [Fact]
    public void A_line_directly_below_a_cell_is_the_cells_next_paragraph()
    {
        var document = Drawn.Read("\t目标\n\t办三场会\n来一百人\n\n\t甲\n\t1\n\n第三部分 情况说明\n");

        var cell = Assert.IsType<Grid>(document.Blocks[0]).Rows[0][1];
        Assert.Equal("办三场会来一百人", cell.Text);
        Assert.Equal("办三场会\n来一百人", cell.Printed);
        Assert.Equal("第三部分情况说明", Assert.IsType<Paragraph>(document.Blocks[1]).Text);
    }

    [Theory]
    [InlineData("第三部分 情况说明", "第三部分情况说明")]
    [InlineData("收入支出决算总表", "收入支出决算总表")]
    public void A_title_directly_below_a_table_is_never_swallowed(string title, string text) =>
        Assert.Equal(["[甲|1/乙|2]", text], Blocks($"→甲\n→1\n\n→乙\n→2\n{title}\n"));

    [Fact]
    public void A_tab_inside_a_cell_belongs_to_its_text() =>
        Assert.Equal(["[目标|完成十家，办会三场/甲|1]"], Blocks("→目标\n→完成十家→，办会三场→\n\n→甲\n→1\n"));

    [Fact]
    public void Tabs_that_only_indent_are_no_table() =>
        Assert.Equal(["一、概况", "二、职责"], Blocks("→一、概况\n\n→二、职责\n"));

    [Fact]
    public void Whole_sentences_behind_tabs_are_paragraphs() =>
        Assert.Equal(3, Drawn.Read("\t本单位负责全区商务工作的规划、组织、协调和监督。\n\t本单位内设四个科室，分别是办公室和三个业务科室。\n\t本单位年末实有人员二十一人，其中行政编制十二人。\n").Blocks.Count);

    [Fact]
    public void A_text_indented_by_tabs_with_headings_is_paragraphs() =>
        Assert.Equal(5, Drawn.Read("\t一、主要职责\n\t本单位负责全区商务工作的规划、组织、协调和监督。\n\n\t二、机构设置\n\t本单位内设四个科室，分别是办公室和三个业务科室。\n\t办公室\n").Blocks.OfType<Paragraph>().Count());

    [Fact]
    public void Paragraphs_are_never_joined() =>
        Assert.Equal(["[甲|1/乙|2]", "本部门2024年收入10万元，比上年增加", "养老保险支出2万元，与上年持平"], Blocks("→甲\n→1\n\n→乙\n→2\n\n本部门2024年收入10万元，比上年增加\n\n养老保险支出2万元，与上年持平\n"));

    [Theory]
    [InlineData("\t甲\n\t1\n\t2\n\n\t乙\n\t3", true)]
    [InlineData("\t甲\n\t1\n\t2\n\n\t乙\n\t3\n", false)]
    [InlineData("\t甲\n\t1\n\t2\n\n\t乙\n\t3\n\t4", false)]
    public void A_table_cut_in_a_row_is_reported(string text, bool isCut)
    {
        var document = Drawn.Read(text);

        Assert.Single(document.Blocks);
        Assert.Equal(isCut ? ["table-cut-off"] : [], document.Issues.Select(issue => issue.Code));
    }
}
