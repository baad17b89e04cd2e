using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>01 and 04 in the forms of many provinces.</summary>
public sealed class TwoSidedTests
{
    public static TheoryData<string, GridAlignment, string> Summaries() => new()
    {
        {
            "行次 from 1 and 29", GridAlignment.Exact, """
            | 收入 | < | < | 支出 | < | < |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
            | 栏次 | | 1 | 栏次 | | 2 |
            | 一、一般公共预算财政拨款收入 | 1 | 100.00 | 一、一般公共服务支出 | 29 | 90.00 |
            | 二、上级补助收入 | 2 | | 二、外交支出 | 30 | |
            | 本年收入合计 | 27 | 100.00 | 本年支出合计 | 55 | 90.00 |
            | 年初结转和结余 | 28 | 5.00 | 年末结转和结余 | 56 | 15.00 |
            | 总计 | 31 | 105.00 | 总计 | 59 | 105.00 |
            """
        },
        {
            "no 行次, 决算数", GridAlignment.Exact, """
            | 收入 | < | 支出 | < |
            | 项目 | 决算数 | 项目（按功能分类） | 决算数 |
            | 一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 90.00 |
            | 二、上级补助收入 | | 二、外交支出 | |
            | 本年收入合计 | 100.00 | 本年支出合计 | 90.00 |
            | 年初结转和结余 | 5.00 | 年末结转和结余 | 15.00 |
            | 总计 | 105.00 | 总计 | 105.00 |
            """
        },
        {
            "按功能分类 as the label", GridAlignment.Exact, """
            | 收入 | < | 支出 | < |
            | 项目 | 决算数 | 按功能分类 | 决算数 |
            | 一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 90.00 |
            | 二、上级补助收入 | | 二、外交支出 | |
            | 本年收入合计 | 100.00 | 本年支出合计 | 90.00 |
            | 年初结转和结余 | 5.00 | 年末结转和结余 | 15.00 |
            | 总计 | 105.00 | 总计 | 105.00 |
            """
        },
        {
            "one heading row", GridAlignment.Exact, """
            | 收入 | 金额 | 支出 | 金额 |
            | 一、一般公共预算财政拨款收入 | 100.00 | 一、一般公共服务支出 | 90.00 |
            | 二、上级补助收入 | | 二、外交支出 | |
            | 本年收入合计 | 100.00 | 本年支出合计 | 90.00 |
            | 年初结转和结余 | 5.00 | 年末结转和结余 | 15.00 |
            | 总计 | 105.00 | 总计 | 105.00 |
            """
        },
        {
            "budget beside the account", GridAlignment.Exact, """
            | 收入 | < | < | 支出 | < | < |
            | 项目 | 年初预算数 | 决算数 | 项目 | 年初预算数 | 决算数 |
            | 一、一般公共预算财政拨款收入 | 70.00 | 100.00 | 一、一般公共服务支出 | 70.00 | 90.00 |
            | 二、上级补助收入 | | | 二、外交支出 | | |
            | 本年收入合计 | 70.00 | 100.00 | 本年支出合计 | 70.00 | 90.00 |
            | 年初结转和结余 | 0.00 | 5.00 | 年末结转和结余 | 0.00 | 15.00 |
            | 总计 | 70.00 | 105.00 | 总计 | 70.00 | 105.00 |
            """
        },
        {
            "one cell a line", GridAlignment.FromRight, """
            | 收入 | 支出 |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
            | 栏次 | | 1 | 栏次 | | 2 |
            | 一、一般公共预算财政拨款收入 | 1 | 100.00 | 一、一般公共服务支出 | 32 | 90.00 |
            | 二、上级补助收入 | 2 | | 二、外交支出 | 33 | |
            | | 3 | | 三、国防支出 | 34 | |
            | 本年收入合计 | 27 | 100.00 | 本年支出合计 | 58 | 90.00 |
            | 年初结转和结余 | 29 | 5.00 | 年末结转和结余 | 60 | 15.00 |
            | 总计 | 31 | 105.00 | 总计 | 62 | 105.00 |
            """
        },
        {
            "tab-separated, headings shifted, column numbers right", GridAlignment.FromLeft, """
            | 收入 | | 支出 | | | |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
            | 栏次 | | 1 | 栏次 | | 2 |
            | 一、一般公共预算财政拨款收入 | 1 | 100.00 | 一、一般公共服务支出 | 32 | 90.00 |
            | 二、上级补助收入 | 2 | | 二、外交支出 | 33 | |
            | 本年收入合计 | 27 | 100.00 | 本年支出合计 | 58 | 90.00 |
            | 年初结转和结余 | 29 | 5.00 | 年末结转和结余 | 60 | 15.00 |
            | 总计 | 31 | 105.00 | 总计 | 62 | 105.00 |
            """
        },
    };

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Every_form_of_01_gives_the_same_facts(string form, GridAlignment alignment, string drawing)
    {
        var reading = Facts.Read("收入支出决算总表", "公开01表", "金额单位：万元", Grids.Parse(drawing, alignment));

        Assert.Equal(new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["01/一般公共服务支出/支出"] = "90.00",
            ["01/一般公共预算财政拨款收入/收入"] = "100.00",
            ["01/年初结转和结余/收入"] = "5.00",
            ["01/年末结转和结余/支出"] = "15.00",
            ["01/总计/支出"] = "105.00",
            ["01/总计/收入"] = "105.00",
            ["01/本年支出合计/支出"] = "90.00",
            ["01/本年收入合计/收入"] = "100.00",
        }, Facts.Values(reading));
        Assert.Equal("<blank>", Facts.Of(reading)["01/外交支出/支出"]);
        Assert.True(reading.Issues.All(issue => issue.Severity == IssueSeverity.Note), form);
    }

    [Fact]
    public void Line_numbers_are_kept_and_are_no_money()
    {
        var reading = Facts.Read("收入支出决算总表", "金额单位：万元", Grids.Parse("""
            | 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |
            | 一、事业收入 | 1 | 7.00 | 一、一般公共服务支出 | 29 | 7.00 |
            | | 2 | | 二、外交支出 | 30 | |
            """));

        var lines = reading.Table(DisclosureTable.RevenueAndExpenditureSummary).Lines;
        Assert.Equal(29, lines.Single(line => line.Key == "一般公共服务支出").LineNumber);
        Assert.Equal(3, lines.Count);
        Assert.Equal(2, Facts.Values(reading).Count);
    }

    [Fact]
    public void A_number_without_a_label_is_reported()
    {
        var reading = Facts.Read("收入支出决算总表", "金额单位：万元", Grids.Parse("""
            | 项目 | 金额 | 项目 | 金额 |
            | 一、事业收入 | 7.00 | 一、一般公共服务支出 | 7.00 |
            | | 3.00 | 二、外交支出 | |
            """));

        Assert.Contains("number-without-label", reading.Codes());
        Assert.DoesNotContain("3.00", Facts.Values(reading).Values);
    }

    [Fact]
    public void Old_names_of_lines_are_kept()
    {
        var reading = Facts.Read("收入支出决算总表", "金额单位：万元", Grids.Parse("""
            | 收入 | < | 支出 | < |
            | 项目 | 决算数 | 项目 | 决算数 |
            | 一、财政拨款收入 | 9.00 | 九、医疗卫生与计划生育支出 | 9.00 |
            | 其中：政府性基金预算财政拨款 | 2.00 | | |
            | 用事业基金弥补收支差额 | 1.00 | 结余分配 | 0.50 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("9.00", facts["01/医疗卫生与计划生育支出/支出"]);
        Assert.Equal("1.00", facts["01/用事业基金弥补收支差额/收入"]);
        var part = reading.Table(DisclosureTable.RevenueAndExpenditureSummary).Lines.Single(line => line.Key == "政府性基金预算财政拨款");
        Assert.Equal("财政拨款收入", part.ParentKey);
    }

    [Fact]
    public void A_row_that_lost_a_cell_is_reported_and_not_read()
    {
        var reading = Facts.Read("收入支出决算总表", "金额单位：万元", Grids.Parse("""
            | 收入 | 支出 |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
            | 一、事业收入 | 1 | 7.00 | 一、一般公共服务支出 | 29 | 6.00 |
            | 二、经营收入 | 2 | 二、外交支出 | 30 | 1.00 |
            | 三、其他收入 | 3 | | 三、国防支出 | 31 | |
            | 四、附属单位上缴收入 | 4 | | 四、教育支出 | 32 | |
            """, GridAlignment.FromRight));

        Assert.Contains("row-unplaced", reading.Codes());
        Assert.Equal(["6.00", "7.00"], Facts.Values(reading).Values.Order());
    }

    public static TheoryData<GridAlignment, string> Appropriations() => new()
    {
        {
            GridAlignment.Exact, """
            | 收入 | < | < | 支出 | < | < | < | < | < |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款 |
            | 栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5 |
            | 一、一般公共预算财政拨款 | 1 | 80.00 | 一、一般公共服务支出 | 33 | 82.00 | 82.00 | | |
            | 二、政府性基金预算财政拨款 | 2 | 10.00 | 二、城乡社区支出 | 34 | 9.00 | | 9.00 | |
            | 本年收入合计 | 27 | 90.00 | 本年支出合计 | 59 | 91.00 | 82.00 | 9.00 | |
            | 年初财政拨款结转和结余 | 28 | 3.00 | 年末财政拨款结转和结余 | 60 | 2.00 | 1.00 | 1.00 | |
            | 一、一般公共预算财政拨款 | 29 | 3.00 | | 61 | | | | |
            | 二、政府性基金预算财政拨款 | 30 | | | 62 | | | | |
            | 总计 | 32 | 93.00 | 总计 | 64 | 93.00 | 83.00 | 10.00 | |
            """
        },
        {
            GridAlignment.FromRight, """
            | 收入 | 支出 |
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款 |
            | 一、一般公共预算财政拨款 | 1 | 80.00 | 一、一般公共服务支出 | 33 | 82.00 | 82.00 | | |
            | 二、政府性基金预算财政拨款 | 2 | 10.00 | 二、城乡社区支出 | 34 | 9.00 | | 9.00 | |
            | 本年收入合计 | 27 | 90.00 | 本年支出合计 | 59 | 91.00 | 82.00 | 9.00 | |
            | 年初财政拨款结转和结余 | 28 | 3.00 | 年末财政拨款结转和结余 | 60 | 2.00 | 1.00 | 1.00 | |
            | 其中：一般公共预算财政拨款 | 29 | 3.00 | | 61 | | | | |
            | 政府性基金预算财政拨款 | 30 | | | 62 | | | | |
            | 总计 | 32 | 93.00 | 总计 | 64 | 93.00 | 83.00 | 10.00 | |
            """
        },
        {
            GridAlignment.Exact, """
            | 收 入 | < | 支 出 | < | < | < |
            | 项目 | 决算数 | 项目 | 决算数 | < | < |
            | ^ | ^ | ^ | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 |
            | 一、一般公共预算财政拨款 | 80.00 | 一、一般公共服务支出 | 82.00 | 82.00 | |
            | 二、政府性基金预算财政拨款 | 10.00 | 二、城乡社区支出 | 9.00 | | 9.00 |
            | 本年收入合计 | 90.00 | 本年支出合计 | 91.00 | 82.00 | 9.00 |
            | 年初财政拨款结转和结余 | 3.00 | 年末财政拨款结转和结余 | 2.00 | 1.00 | 1.00 |
            | 一般公共预算财政拨款 | 3.00 | | | | |
            | 政府性基金预算财政拨款 | | | | | |
            | 总计 | 93.00 | 总计 | 93.00 | 83.00 | 10.00 |
            """
        },
    };

    [Theory]
    [MemberData(nameof(Appropriations))]
    public void The_opening_balance_of_04_has_sub_lines_of_its_own(GridAlignment alignment, string drawing)
    {
        var reading = Facts.Read("财政拨款收入支出决算总表", "金额单位：万元", Grids.Parse(drawing, alignment));

        var facts = Facts.Of(reading);
        Assert.Equal("80.00", facts["04/一般公共预算财政拨款/收入"]);
        Assert.Equal("3.00", facts["04/年初财政拨款结转和结余/一般公共预算财政拨款/收入"]);
        Assert.Equal("<blank>", facts["04/年初财政拨款结转和结余/政府性基金预算财政拨款/收入"]);
        Assert.Equal("9.00", facts["04/城乡社区支出/政府性基金预算财政拨款"]);
        Assert.Equal("82.00", facts["04/一般公共服务支出/支出合计"]);
        Assert.Equal("1.00", facts["04/年末财政拨款结转和结余/一般公共预算财政拨款"]);
        Assert.Equal("93.00", facts["04/总计/收入"]);
        Assert.Equal("83.00", facts["04/总计/一般公共预算财政拨款"]);
        Assert.DoesNotContain(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
    }

    [Fact]
    public void Zeros_on_a_forms_empty_lines_are_no_trouble()
    {
        var reading = Facts.Read("收入支出决算总表", "金额单位：万元", Grids.Parse("""
            | 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 金额 |
            | 一、一般公共预算财政拨款收入 | 1 | 100.00 | 一、一般公共服务支出 | 29 | 90.00 |
            | | 2 | 0.00 | 二、外交支出 | 30 | 0.00 |
            | | 3 | 7.00 | 三、国防支出 | 31 | 0.00 |
            | 总计 | 4 | 105.00 | 总计 | 32 | 105.00 |
            """));

        Assert.Contains("7.00", Assert.Single(reading.Issues).Message, StringComparison.Ordinal);
    }
}
