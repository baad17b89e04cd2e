using FinalAccounts.Model;

namespace FinalAccounts.Tests.Narrative;

public sealed class SectionTests
{
    /// <summary>Headings as an outline: two blanks a level.</summary>
    private static string Outline(params string[] paragraphs) =>
        string.Join('\n', Figures.Read(paragraphs).Sections.Select(section => new string(' ', 2 * (section.Level - 1)) + section.Number + section.Title));

    private static void Expect(string outline, params string[] paragraphs) => Assert.Equal(outline.ReplaceLineEndings("\n"), Outline(paragraphs));

    [Fact]
    public void Headings_nest_by_their_numbering() => Expect(
        """
        第一部分概况
          一、主要职责
          二、机构设置
        第二部分决算说明
          一、收入情况
            （一）总体情况
              1.构成
                （1）明细
                  ①说明
            （二）变动情况
          二、支出情况
        """,
        "第一部分概况", "一、主要职责", "负责某事。", "二、机构设置", "设有三个科。", "第二部分决算说明", "一、收入情况", "（一）总体情况", "总体平稳。", "1.构成", "如下。", "（1）明细", "甲。", "①说明", "乙。", "（二）变动情况", "丙。", "二、支出情况", "丁。");

    [Fact]
    public void The_place_of_a_title_over_two_lines_is_its_first_line()
    {
        var section = Figures.Read("第一部分概况", "甲。", "某局部门整体支出绩效自评", "报告", "乙。").Sections[^1];

        Assert.Equal("某局部门整体支出绩效自评报告", section.Title);
        Assert.Equal("b2s0-12", section.Place.ToString());
    }

    [Fact]
    public void Repeated_and_restarted_numbers_do_not_break_the_tree() => Expect(
        """
        一、基本情况
          （一）职责
        二、存在的问题
        二、支出情况
          （一）基本支出
        三、绩效情况
        一、附带说明
        """,
        "一、基本情况", "（一）职责", "甲。", "二、存在的问题", "乙。", "二、支出情况", "（一）基本支出", "丙。", "三、绩效情况", "丁。", "一、附带说明", "戊。");

    [Fact]
    public void A_document_may_number_the_other_way_round() => Expect(
        """
        1.收入情况
          （一）总体
          （二）构成
        2.支出情况
          （一）总体
        """,
        "1.收入情况", "（一）总体", "甲。", "（二）构成", "乙。", "2.支出情况", "（一）总体", "丙。");

    [Fact]
    public void A_contents_list_is_not_a_section() => Expect(
        """
        第一部分概况
          一、主要职责
        第二部分说明
          一、收入情况
        """,
        "目录", "第一部分概况", "一、主要职责", "第二部分说明", "一、收入情况", "第一部分概况", "一、主要职责", "甲。", "第二部分说明", "一、收入情况", "乙。");

    [Fact]
    public void Leaders_and_repeated_titles_tell_a_contents_list_without_a_heading() => Expect(
        """
        一、收入情况
        二、支出情况
        三、其他情况
        """,
        "一、收入情况……1", "二、支出情况......2", "一、收入情况", "甲。", "二、支出情况", "乙。", "三、其他情况", "丙。");

    [Fact]
    public void Lists_duties_and_figure_sentences_are_text() => Expect(
        """
        一、主要职责
        二、支出情况
        三、改进措施
        """,
        "一、主要职责", "（一）管理水务工作。制定年度计划，组织实施，并监督检查。", "（二）完成交办事项。", "二、支出情况", "1.教育支出(类)普通教育(款)小学教育(项):支出决算数为3.00万元。", "2.会议费12.00万元，占5.00%。",
        "三、改进措施", "1、抓管理", "2、抓落实", "3、抓督查");

    [Fact]
    public void A_title_may_run_into_its_text()
    {
        var sections = Figures.Read("一、预算支出情况", "（一）基本支出：2023年本单位基本支出预算数3.00万元，用于保障运转。", "（二）项目支出：用于维修。").Sections;

        Assert.Equal(["预算支出情况", "基本支出", "项目支出"], sections.Select(section => section.Title));
        Assert.Equal((1, 1), (sections[1].FirstBlock, sections[1].LastBlock));
        Assert.Equal((1, 0), (sections[0].FirstBlock, sections[0].LastBlock));
    }

    [Fact]
    public void A_report_bound_in_at_the_end_starts_a_tree_of_its_own() => Expect(
        """
        第一部分名词解释
          一、财政拨款收入
        第二部分附件
        某某局项目支出绩效评价报告
          一、项目概况
        """,
        "第一部分名词解释", "一、财政拨款收入", "指拨款。", "第二部分附件", "某某局项目支出绩效评价报告", "一、项目概况", "甲。");

    [Fact]
    public void Every_parent_stands_before_its_sections() => Assert.All(
        Figures.Read("（三）先行", "甲。", "1.再", "乙。", "一、后来", "丙。", "第一部分最后", "丁。", "（一）末", "戊。").Sections,
        section => Assert.True(section.Parent is null || section.Parent < section.Ordinal));
}
