using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>Which table is which: titles, captions, contents lists, repeated and continued tables, statuses.</summary>
public sealed class TableReaderTests
{
    private const string Title05 = "一般公共预算财政拨款支出决算表";

    private const string Drawing05 = """
        | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
        | 合计 | < | 3.00 | 2.00 | 1.00 |
        | 208 | 社会保障和就业支出 | 3.00 | 2.00 | 1.00 |
        """;

    private const string Drawing03 = """
        | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出 |
        | 合计 | < | 3.00 | 2.00 | 1.00 | | | |
        | 208 | 社会保障和就业支出 | 3.00 | 2.00 | 1.00 | | | |
        """;

    [Fact]
    public void The_ten_tables_are_listed_in_order_each_once()
    {
        var reading = Facts.Read("无表。");

        Assert.Equal(DisclosureTables.All, reading.Tables.Select(table => table.Table!.Value));
        Assert.All(reading.Tables, table => Assert.Equal(TableStatus.Absent, table.Status));
    }

    [Fact]
    public void Title_captions_grid_and_notes_belong_to_the_table()
    {
        var reading = Facts.Read("前文到此为止。", Title05, "公开05表", "部门：某某局", "2023年度", "金额单位：元", Grids.Parse(Drawing05), "注：1.本表反映支出。", "2.另有说明。", "第三部分 说明");

        var table = reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], table.Blocks);
        Assert.Equal(table.Blocks, reading.Claimed.Order());
        Assert.Equal(Title05, table.Title);
        Assert.Equal("公开05表", table.Label);
        Assert.Equal(AmountUnit.Yuan, table.Unit);
        Assert.True(table.UnitPrinted);
        Assert.Equal(2, table.Notes.Count);
        Assert.Equal(new Place(1), table.Place);
        Assert.Equal(Place.Cell(6, 2, 2), table.Lines[1].Facts[0].Place);
    }

    [Theory]
    [InlineData("（公开05表）", "公开05表", "（单位：元）")]
    [InlineData("表五", "表五", "计量单位：人民币元")]
    [InlineData("公开5表", "公开5表", "编制单位：某某局 2023年度 金额单位：元")]
    public void Captions_vary(string label, string expected, string unit)
    {
        var table = Facts.Read(Title05, label, unit, Grids.Parse(Drawing05)).Table(DisclosureTable.GeneralPublicBudgetExpenditure);

        Assert.Equal(expected, table.Label);
        Assert.Equal(AmountUnit.Yuan, table.Unit);
        Assert.Equal([0, 1, 2, 3], table.Blocks);
    }

    [Fact]
    public void Of_two_like_tables_the_one_under_the_standard_title_counts()
    {
        var reading = Facts.Read("前文到此为止。", "一般公共预算财政拨款收入支出决算表", "单位：万元", Grids.Parse(Drawing05.Replace("3.00", "9.00", StringComparison.Ordinal).Replace("1.00", "7.00", StringComparison.Ordinal)), Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Equal(3.00m, reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure).Lines[0].Facts[0].Value);
    }

    [Fact]
    public void A_title_and_captions_in_the_grids_own_rows_are_found()
    {
        var reading = Facts.Read("说明。", Grids.Parse("""
            | 一般公共预算财政拨款支出决算表 | < | < | < | < |
            | 编制部门：某某局 | < | 2023年度 | < | 金额单位：元 |
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 3.00 | 2.00 | 1.00 |
            | 注：本表反映支出。 | < | < | < | < |
            """));

        var table = reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure);
        Assert.Equal(AmountUnit.Yuan, table.Unit);
        Assert.Equal(3, Facts.Values(reading).Count);
        Assert.Single(table.Notes);
        Assert.Equal(Place.Cell(1, 0, 0), table.Place);
    }

    [Fact]
    public void Several_tables_in_one_grid_are_taken_apart_at_their_titles()
    {
        var reading = Facts.Read(Grids.Parse("""
            | 一般公共预算财政拨款支出决算表 | < | < | < | < |
            | 单位：万元 | < | < | < | < |
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 3.00 | 2.00 | 1.00 |
            | 国有资本经营预算财政拨款支出决算表 | < | < | < | < |
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 合计 | < | 7.00 | | 7.00 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("3.00", facts["05/合计/本年支出合计"]);
        Assert.Equal("7.00", facts["08/合计/合计"]);
    }

    [Fact]
    public void The_number_printed_on_a_table_does_not_say_which_it_is()
    {
        var reading = Facts.Read("公开07表", "表9：" + Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Equal("3.00", Facts.Values(reading)["05/208/本年支出合计"]);
    }

    [Fact]
    public void A_contents_list_is_no_table_and_lends_no_title()
    {
        var reading = Facts.Read("目录", "一、收入支出决算总表", "二、收入决算表", "三、支出决算表", "四、" + Title05, "第一部分 概况", "本局的主要职责如下。", Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Equal([7, 8, 9], reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure).Blocks);
        Assert.Equal(TableStatus.Absent, reading.Table(DisclosureTable.Revenue).Status);
    }

    [Fact]
    public void A_title_inside_a_sentence_does_not_attach()
    {
        var reading = Facts.Read("各项数字见一般公共预算财政拨款支出决算表，单位：万元。", Grids.Parse(Drawing05));

        Assert.Empty(Facts.Of(reading));
    }

    [Fact]
    public void A_title_on_two_lines_is_put_together()
    {
        var reading = Facts.Read("说明。", "一般公共预算财政拨款", "支出决算表", "单位：万元", Grids.Parse(Drawing05));

        Assert.Equal("3.00", Facts.Values(reading)["05/合计/本年支出合计"]);
        Assert.Contains(1, reading.Claimed);
    }

    [Fact]
    public void Unmistakable_headings_need_no_title()
    {
        var reading = Facts.Read("单位：万元", Grids.Parse(Drawing03));

        Assert.Equal("3.00", Facts.Values(reading)["03/208/本年支出合计"]);
        Assert.Contains("title-missing", reading.Codes());
    }

    [Fact]
    public void Headings_that_three_tables_share_do_need_one()
    {
        var reading = Facts.Read("单位：万元", Grids.Parse(Drawing05));

        Assert.Empty(Facts.Of(reading));
    }

    [Fact]
    public void A_title_that_the_headings_contradict_is_reported_and_the_headings_count()
    {
        var reading = Facts.Read("收入决算表", "单位：万元", Grids.Parse(Drawing03));

        Assert.Equal("3.00", Facts.Values(reading)["03/208/本年支出合计"]);
        Assert.Contains("title-mismatch", reading.Codes());
        Assert.Equal(TableStatus.Absent, reading.Table(DisclosureTable.Revenue).Status);
    }

    [Fact]
    public void Headings_of_another_table_are_not_read_under_a_title_that_would_fit_too()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(Drawing03));

        Assert.DoesNotContain(Facts.Of(reading).Keys, address => address.StartsWith("05/", StringComparison.Ordinal));
        Assert.Contains("title-mismatch", reading.Codes());
    }

    [Fact]
    public void An_unknown_table_is_kept_as_it_stands_and_reported()
    {
        var reading = Facts.Read("政府采购情况表", "单位：万元", Grids.Parse("""
            | 项目 | 金额 |
            | 货物 | 2.00 |
            """));

        var extra = Assert.Single(reading.Tables, table => table.Table is null);
        Assert.Equal("政府采购情况表", extra.Title);
        Assert.Equal([0, 1, 2], extra.Blocks);
        Assert.Contains("unknown-table", reading.Codes());
        Assert.Empty(Facts.Of(reading));
    }

    [Fact]
    public void A_list_of_units_is_no_table()
    {
        var reading = Facts.Read("纳入范围的单位包括：", Grids.Parse("""
            | 序号 | 单位名称 | 预算级次 |
            | 1 | 某某局本级 | 二级 |
            """));

        Assert.Empty(reading.Claimed);
        Assert.Equal(10, reading.Tables.Count);
    }

    [Fact]
    public void Scorecards_are_left_alone()
    {
        var document = Grids.Document(Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Empty(Facts.Of(TableReader.Read(document, new HashSet<int> { 2 })));
    }

    [Fact]
    public void A_table_printed_twice_counts_once()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(Drawing05), "说明文字。", Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Contains("table-repeated", reading.Codes());
        Assert.Equal(6, Facts.Values(reading).Count);
        Assert.Single(reading.Tables, table => table.Table is null);
    }

    [Fact]
    public void The_printed_one_of_two_counts_even_if_it_is_the_second()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | | | |
            """), "说明文字。", Title05, "单位：万元", Grids.Parse(Drawing05));

        Assert.Equal("3.00", Facts.Values(reading)["05/合计/本年支出合计"]);
    }

    [Fact]
    public void Of_two_tables_of_basic_expenditure_that_of_the_general_public_budget_counts()
    {
        static Grid Drawing(string amount) => Grids.Parse($"""
            | 科目编码 | 科目名称 | 金额 |
            | 合计 | < | {amount} |
            | 301 | 工资福利支出 | {amount} |
            | 30101 | 基本工资 | {amount} |
            """);
        var reading = Facts.Read("财政拨款基本支出决算表（经济科目）", "单位：万元", Drawing("5.00"), "说明文字。", "一般公共预算基本支出决算表（经济科目）", "单位：万元", Drawing("3.00"));

        Assert.Equal("3.00", Facts.Values(reading)["06/301/金额"]);
        Assert.Single(reading.Tables, table => table.Table is null);
    }

    [Fact]
    public void Revenue_by_unit_is_an_extra_table()
    {
        var reading = Facts.Read("支出决算表", "单位：万元", Grids.Parse("""
            | 单位名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出 |
            | 合计 | 3.00 | 2.00 | 1.00 | | | |
            | 某某局本级 | 3.00 | 2.00 | 1.00 | | | |
            """), "支出决算表", "单位：万元", Grids.Parse(Drawing03));

        Assert.Equal("3.00", Facts.Values(reading)["03/208/本年支出合计"]);
        Assert.Equal([4, 3, 5], reading.Table(DisclosureTable.Expenditure).Blocks.OrderBy(block => block == 4 ? 0 : block));
    }

    [Theory]
    [InlineData(GridAlignment.Exact, true)]
    [InlineData(GridAlignment.Exact, false)]
    [InlineData(GridAlignment.FromLeft, true)]
    [InlineData(GridAlignment.FromLeft, false)]
    [InlineData(GridAlignment.FromRight, false)]
    public void A_table_goes_on_over_the_page(GridAlignment alignment, bool repeatsHeading)
    {
        const string heading = "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n";
        var second = (repeatsHeading ? heading : "") + """
            | 210 | 卫生健康支出 | 5.00 | 5.00 | |
            | 21011 | 行政事业单位医疗 | 5.00 | 5.00 | |
            """;
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(heading + """
            | | 合计 | 8.00 | 7.00 | 1.00 |
            | 208 | 社会保障和就业支出 | 3.00 | 2.00 | 1.00 |
            """, alignment), "— 12 —", Grids.Parse(second, alignment), "注：完。");

        var facts = Facts.Of(reading);
        Assert.Equal("5.00", facts["05/21011/本年支出合计"]);
        Assert.Equal("<blank>", facts["05/210/项目支出"]);
        Assert.Equal([0, 1, 2, 3, 4, 5], reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure).Blocks);
        Assert.DoesNotContain("table-repeated", reading.Codes());
    }

    [Fact]
    public void A_continuation_under_its_own_title_is_no_repetition()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(Drawing05), Title05 + "（续）", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 210 | 卫生健康支出 | 5.00 | 5.00 | |
            """));

        Assert.Equal("5.00", Facts.Values(reading)["05/210/本年支出合计"]);
        Assert.DoesNotContain("table-repeated", reading.Codes());
    }

    [Fact]
    public void A_grid_after_a_text_is_no_continuation()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(Drawing05), "其中重点项目如下：", Grids.Parse("""
            | 210 | 卫生健康支出 | 5.00 | 5.00 | |
            """));

        Assert.DoesNotContain("05/210/本年支出合计", Facts.Of(reading).Keys);
    }

    [Fact]
    public void A_code_printed_twice_with_other_numbers_is_not_believed()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse(Drawing05 + "\n| 208 | 社会保障和就业支出 | 4.00 | 4.00 | |"));

        Assert.Contains("row-repeated", reading.Codes());
        Assert.DoesNotContain("05/208/本年支出合计", Facts.Of(reading).Keys);
    }

    [Fact]
    public void The_unit_of_the_other_tables_counts_where_none_is_printed()
    {
        var reading = Facts.Read(Title05, Grids.Parse(Drawing05), "支出决算表", "单位：元", Grids.Parse(Drawing03));

        var table = reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure);
        Assert.Equal(AmountUnit.Yuan, table.Unit);
        Assert.False(table.UnitPrinted);
        Assert.Contains("unit-not-printed", reading.Codes());
    }

    [Fact]
    public void Without_any_printed_unit_the_forms_own_is_taken()
    {
        var table = Facts.Read(Title05, Grids.Parse(Drawing05)).Table(DisclosureTable.GeneralPublicBudgetExpenditure);

        Assert.Equal(AmountUnit.TenThousandYuan, table.Unit);
        Assert.False(table.UnitPrinted);
    }

    [Theory]
    [InlineData("注：本部门无政府性基金预算财政拨款收入和支出，故本表无数据。")]
    [InlineData("注：1.当此表数据为空时，即本单位没有政府性基金收支。")]
    [InlineData("备注：本表为空表。")]
    public void A_table_without_numbers_is_empty_by_its_statement(string note)
    {
        var reading = Facts.Read("政府性基金预算财政拨款收入支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
            | ^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^ |
            | 合计 | < | | | | | | |
            """), note);

        Assert.Equal(TableStatus.EmptyByStatement, reading.Table(DisclosureTable.GovernmentFund).Status);
        Assert.Equal("<blank>", Facts.Of(reading)["07/合计/本年支出小计"]);
    }

    [Fact]
    public void Without_a_statement_it_is_just_printed_blank()
    {
        var reading = Facts.Read("政府性基金预算财政拨款支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | | | |
            """), "说明如下。");

        Assert.Equal(TableStatus.Present, reading.Table(DisclosureTable.GovernmentFund).Status);
    }

    [Fact]
    public void Zeros_are_numbers()
    {
        var reading = Facts.Read("政府性基金预算财政拨款支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 0.00 | 0.00 | 0.00 |
            """), "注：本部门无政府性基金支出。");

        Assert.Equal(TableStatus.Present, reading.Table(DisclosureTable.GovernmentFund).Status);
    }

    [Fact]
    public void A_title_with_a_statement_in_the_tables_stead_is_an_empty_table()
    {
        var reading = Facts.Read("国有资本经营预算财政拨款支出决算表", "公开08表", "本单位2023年度没有国有资本经营预算财政拨款支出，故本表为空。", "第三部分 说明");

        var table = reading.Table(DisclosureTable.StateCapital);
        Assert.Equal(TableStatus.EmptyByStatement, table.Status);
        Assert.Equal([0, 1, 2], table.Blocks);
    }

    [Fact]
    public void The_narrative_may_state_that_a_blank_table_is_empty()
    {
        var reading = Facts.Read("国有资本经营预算财政拨款支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 合计 | < | | | |
            """), "八、国有资本经营预算支出情况", "本单位2023年度无国有资本经营预算财政拨款收支。");

        Assert.Equal(TableStatus.EmptyByStatement, reading.Table(DisclosureTable.StateCapital).Status);
    }

    [Theory]
    [InlineData("第四部分 部门决算公开报表（见附表）")]
    [InlineData("部门决算公开表格详见附件1。")]
    public void Tables_in_an_attachment_are_announced(string text)
    {
        var reading = Facts.Read("说明。", text);

        Assert.All(reading.Tables, table => Assert.Equal(TableStatus.AnnouncedElsewhere, table.Status));
    }

    [Fact]
    public void An_attached_evaluation_announces_no_tables()
    {
        var reading = Facts.Read("项目支出绩效自评表详见附件。");

        Assert.All(reading.Tables, table => Assert.Equal(TableStatus.Absent, table.Status));
    }

    [Fact]
    public void Why_each_layout_declined_can_be_asked()
    {
        var verdicts = TableReader.Explain(Grids.Document(Title05, "单位：万元", Grids.Parse(Drawing05)), 2);

        Assert.Equal(LayoutCatalogue.All.Select(layout => layout.Name), verdicts.Select(verdict => verdict.Layout));
        Assert.Equal("05 按科目分行", Assert.Single(verdicts, verdict => verdict.Matched).Layout);
        Assert.All(verdicts.Where(verdict => !verdict.Matched), verdict => Assert.EndsWith("。", verdict.Reason));
    }

    [Fact]
    public void Every_table_has_a_title_rule_and_a_layout()
    {
        Assert.Equal(DisclosureTables.All, LayoutCatalogue.Titles.Select(rule => rule.Table).Order());
        Assert.Equal(DisclosureTables.All, LayoutCatalogue.All.Select(layout => layout.Table).Distinct().Order());
        Assert.All(DisclosureTables.All, table => Assert.Equal(table, TableTitle.Named(Words.Plain(table.Title()))));
    }
}
