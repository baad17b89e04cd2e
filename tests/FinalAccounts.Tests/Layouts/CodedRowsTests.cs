using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>02, 03, 05, 07, 08 in the forms of many provinces.</summary>
public sealed class CodedRowsTests
{
    private const string Title05 = "一般公共预算财政拨款支出决算表";

    private static readonly Dictionary<string, string> Expected05 = new()
    {
        ["05/合计/本年支出合计"] = "300.50",
        ["05/合计/基本支出"] = "200.50",
        ["05/合计/项目支出"] = "100.00",
        ["05/208/本年支出合计"] = "300.50",
        ["05/208/基本支出"] = "200.50",
        ["05/208/项目支出"] = "100.00",
        ["05/20805/本年支出合计"] = "200.50",
        ["05/20805/基本支出"] = "200.50",
        ["05/2080505/本年支出合计"] = "200.50",
        ["05/2080505/基本支出"] = "200.50",
        ["05/20899/本年支出合计"] = "100.00",
        ["05/20899/项目支出"] = "100.00",
    };

    public static TheoryData<string, GridAlignment, string> Forms() => new()
    {
        {
            "code and name in columns, headings merged", GridAlignment.Exact, """
            | 项目 | < | 本年支出合计 | 基本支出 | 项目支出 |
            | 科目编码 | 科目名称 | ^ | ^ | ^ |
            | 栏次 | < | 1 | 2 | 3 |
            | 合计 | < | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "本年支出 over 合计, 基本, 项目; total last; no column numbers", GridAlignment.Exact, """
            | 功能分类科目编码 | 科目名称 | 本年支出 | < | < |
            | ^ | ^ | 合计 | 基本支出 | 项目支出 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            | 合计 | < | 300.50 | 200.50 | 100.00 |
            """
        },
        {
            "the older form with balances and 人员/公用 below 基本支出", GridAlignment.Exact, """
            | 项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | < | < | 年末结转和结余 |
            | 科目编码 | 科目名称 | ^ | ^ | 合计 | 基本支出 | < | < | 项目支出 | ^ |
            | ^ | ^ | ^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^ | ^ |
            | 合计 | < | 1.00 | 299.50 | 300.50 | 200.50 | 150.50 | 50.00 | 100.00 | 0.00 |
            | 208 | 社会保障和就业支出 | 1.00 | 299.50 | 300.50 | 200.50 | 150.50 | 50.00 | 100.00 | 0.00 |
            | 20805 | 行政事业单位养老支出 | | 200.50 | 200.50 | 200.50 | 150.50 | 50.00 | | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | | 200.50 | 200.50 | 200.50 | 150.50 | 50.00 | | |
            | 20899 | 其他社会保障和就业支出 | 1.00 | 99.00 | 100.00 | | | | 100.00 | |
            """
        },
        {
            "code in three columns, each part alone", GridAlignment.Exact, """
            | 科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 类 | 款 | 项 | 栏次 | 1 | 2 | 3 |
            | 类 | 款 | 项 | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | | 05 | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | | | 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | | 99 | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "code in three columns, class and section repeated", GridAlignment.Exact, """
            | 科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | < | < | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 208 | 05 | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 208 | 99 | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "class code merged downwards over its lines", GridAlignment.Exact, """
            | 科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | < | < | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | ^ | 05 | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | ^ | ^ | 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | ^ | 99 | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "blanks inside the code", GridAlignment.Exact, """
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 208 05 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 208 05 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 208 99 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "code and name in one cell", GridAlignment.Exact, """
            | 功能分类科目 | 合计 | 基本支出 | 项目支出 |
            | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805-行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "units in the headings, remarks at the end, numbers with line breaks", GridAlignment.Exact, """
            | 科目编码 | 科目名称 | 本年支出合计（万元） | 基本支出（万元） | 项目支出（万元） | 备注 |
            | 合计 | < | 300. 50 | 200.50 | 100.00 | |
            | 208 | 社会保障和就业支出 | 300.50 | 200 .50 | 100.00 | 含上年 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 | |
            """
        },
        {
            "one cell a line, headings merged", GridAlignment.FromRight, """
            | 项目 | 本年支出合计 | 基本支出 | 项目支出 |
            | 支出功能分类科目编码 | 科目名称 | | | |
            | 类 | 款 | 项 | 栏次 | 1 | 2 | 3 |
            | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "one cell a line, three code cells with only their own digits, no column numbers", GridAlignment.FromRight, """
            | 项目 | 本年支出 |
            | 功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出 |
            | | | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | | 05 | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | | | 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | | 99 | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "tab-separated, headings one to the left, name behind a blank", GridAlignment.FromLeft, """
            | 项目 | | | 合计 | 基本支出 | 项目支出 | |
            | 科目编码 | 科目名称 | | | | | |
            | 类 | 款 | 项 | 栏次 | 1 | 2 | 3 |
            | | | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | | | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "tab-separated, code and name together, blanks at the ends of lines dropped", GridAlignment.FromLeft, """
            | 科目 | 合计 | 基本支出 | 项目支出 |
            | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 行政事业单位养老支出 | 200.50 | 200.50 |
            | 2080505 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 |
            | 20899 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "tab-separated, merged headings printed once, code in three columns", GridAlignment.FromLeft, """
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | | | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | | | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 208 | 05 | | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 208 | 99 | | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "names on two lines and two rows", GridAlignment.FromLeft, """
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险 | 200.50 | 200.50 | |
            | | 缴费支出 | | | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "a name around its numbers", GridAlignment.FromLeft, """
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | | 机关事业单位基本养老保 | | | |
            | 2080505 | | 200.50 | 200.50 | |
            | | 险缴费支出 | | | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "headings wrapped over two rows", GridAlignment.Exact, """
            | 科目编码 | 科目名称 | 本年支 | 基本 | 项目 |
            | ^ | ^ | 出合计 | 支出 | 支出 |
            | 合计 | < | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "决算数 under every heading, the total in the row of 类 款 项", GridAlignment.Exact, """
            | 项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出 |
            | 功能分类科目编码 | < | < | 科目名称 | ^ | ^ | ^ |
            | ^ | ^ | ^ | ^ | 决算数 | 决算数 | 决算数 |
            | 类 | 款 | 项 | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | < | < | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | < | < | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | < | < | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | < | < | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "决算数 under every heading, its cells not under theirs", GridAlignment.Exact, """
            | 项目 | < | 本年支出合计 | 基本支出 | 项目支出 |
            | 科目编码 | 科目名称 | ^ | ^ | ^ |
            | 决算数 | 决算数 | 决算数 |
            | 合计 | < | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "tab-separated, 决算数 under every heading", GridAlignment.FromLeft, """
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | | | 决算数 | 决算数 | 决算数 |
            | | 合计 | 300.50 | 200.50 | 100.00 |
            | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
        {
            "a group that repeats the title; total last", GridAlignment.Exact, """
            | 项目 | < | < | < | 一般公共预算财政拨款支出决算数 | < | < |
            | 功能分类科目编码 | < | < | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 类 | 款 | 项 | ^ | ^ | ^ | ^ |
            | 208 | < | < | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 20805 | < | < | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 2080505 | < | < | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 20899 | < | < | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            | 合计 | < | < | < | 300.50 | 200.50 | 100.00 |
            """
        },
        {
            "a line number before each code", GridAlignment.Exact, """
            | 序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            | 1 | | 合计 | 300.50 | 200.50 | 100.00 |
            | 2 | 208 | 社会保障和就业支出 | 300.50 | 200.50 | 100.00 |
            | 3 | 20805 | 行政事业单位养老支出 | 200.50 | 200.50 | |
            | 4 | 2080505 | 机关事业单位基本养老保险缴费支出 | 200.50 | 200.50 | |
            | 10 | 20899 | 其他社会保障和就业支出 | 100.00 | | 100.00 |
            """
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_05_gives_the_same_facts(string form, GridAlignment alignment, string drawing)
    {
        var reading = Facts.Read(Title05, "公开05表", "单位：万元", Grids.Parse(drawing, alignment));

        Assert.Equal(new SortedDictionary<string, string>(Expected05, StringComparer.Ordinal), Facts.Values(reading));
        Assert.True(reading.Issues.All(issue => issue.Severity == IssueSeverity.Note), form);
        var lines = reading.Table(DisclosureTable.GeneralPublicBudgetExpenditure).Lines;
        Assert.Equal("20805", lines.Single(line => line.Code == "2080505").ParentKey);
        Assert.Equal(3, lines.Single(line => line.Code == "2080505").Level);
        Assert.Equal("机关事业单位基本养老保险缴费支出", lines.Single(line => line.Code == "2080505").Name);
    }

    [Fact]
    public void Blank_dash_and_zero_are_kept_apart()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 1.00 | 1.00 | 0.00 |
            | 208 | 社会保障和就业支出 | 1.00 | 1.00 | —— |
            | 20805 | 行政事业单位养老支出 | 1.00 | 1.00 | |
            """));

        var facts = Facts.Of(reading);
        Assert.Equal("0.00", facts["05/合计/项目支出"]);
        Assert.Equal("<not_applicable>", facts["05/208/项目支出"]);
        Assert.Equal("<blank>", facts["05/20805/项目支出"]);
    }

    [Fact]
    public void Two_numbers_in_a_cell_are_unreadable_and_reported()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 22.00 8.77 | 1,2345.6 | 3.00 |
            | 208 | 社会保障和就业支出 | 3.00 | | 3.00 |
            """));

        var facts = Facts.Of(reading);
        Assert.Equal("<unreadable>", facts["05/合计/本年支出合计"]);
        Assert.Equal("<unreadable>", facts["05/合计/基本支出"]);
        Assert.Equal(2, reading.Codes().Count(code => code == "unreadable-cell"));
    }

    [Fact]
    public void The_price_of_a_wrong_code_is_not_a_lost_line()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 208055 | 某项 | 3.00 | 3.00 | |
            """));

        Assert.Equal("3.00", Facts.Of(reading)["05/208055/本年支出合计"]);
    }

    [Fact]
    public void Revenue_with_a_column_for_school_fees_skips_it()
    {
        var reading = Facts.Read("收入决算表", "金额单位：元", Grids.Parse("""
            | 项目 | < | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | < | 经营收入 | 附属单位上缴收入 | 其他收入 |
            | 科目编码 | 科目名称 | ^ | ^ | ^ | 小计 | 其中：教育收费 | ^ | ^ | ^ |
            | 合计 | < | 1,100,000.00 | 1,000,000.00 | 0.00 | 90,000.00 | 80,000.00 | 0.00 | 0.00 | 10,000.00 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("90000.00", facts["02/合计/事业收入"]);
        Assert.Equal(7, facts.Count);
        Assert.Contains("column-not-read", reading.Codes());
        var fact = reading.Table(DisclosureTable.Revenue).Lines[0].Facts[0];
        Assert.Equal(AmountUnit.Yuan, fact.Unit);
        Assert.Equal(1_100_000m, fact.Amount);
        Assert.Equal(0.01m, fact.Step);
    }

    /// <summary>A heading that nobody knows may be a damaged one.</summary>
    [Theory]
    [InlineData("5.00", IssueSeverity.Doubt)]
    [InlineData("", IssueSeverity.Note)]
    public void Numbers_under_an_unknown_heading_are_a_doubt(string printed, IssueSeverity severity)
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse($"""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 某某支出 |
            | 208 | 某项 | 3.00 | 3.00 | | {printed} |
            """));

        Assert.Equal("3.00", Facts.Of(reading)["05/208/本年支出合计"]);
        Assert.Equal(severity, reading.Issues.Single(issue => issue.Code == "column-not-read").Severity);
    }

    [Theory]
    [InlineData(GridAlignment.FromRight)]
    [InlineData(GridAlignment.FromLeft)]
    public void School_fees_are_skipped_in_ragged_grids_too(GridAlignment alignment)
    {
        var reading = Facts.Read("收入决算表", "金额单位：万元", Grids.Parse(alignment == GridAlignment.FromRight
            ? """
            | 项目 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入 |
            | 科目编码 | 科目名称 | | | | 小计 | 其中：教育收费 | | | |
            | 合计 | 11.00 | 10.00 | | 0.90 | 0.80 | | | 0.10 |
            """
            : """
            | 项目 | | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | | 经营收入 | 附属单位上缴收入 | 其他收入 |
            | 科目编码 | 科目名称 | | | | 小计 | 其中：教育收费 | | | |
            | 合计 | | 11.00 | 10.00 | | 0.90 | 0.80 | | | 0.10 |
            """, alignment));

        var facts = Facts.Of(reading);
        Assert.Equal("0.90", facts["02/合计/事业收入"]);
        Assert.Equal("<blank>", facts["02/合计/经营收入"]);
        Assert.Equal("0.10", facts["02/合计/其他收入"]);
    }

    [Fact]
    public void The_six_columns_of_07_and_of_a_wide_08_are_read_from_merged_headings()
    {
        const string drawing = """
            | 项目 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 |
            | 支出功能分类科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 | |
            | 类 | 款 | 项 | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 |
            | | | | 合计 | 1.00 | 20.00 | 15.00 | | 15.00 | 6.00 |
            | 212 | 城乡社区支出 | 1.00 | 20.00 | 15.00 | | 15.00 | 6.00 |
            """;
        var reading = Facts.Read("政府性基金预算财政拨款收入支出决算表", "单位：万元", Grids.Parse(drawing, GridAlignment.FromRight),
            "国有资本经营预算财政拨款收入支出决算表", "单位：万元", Grids.Parse(drawing.Replace("212", "223", StringComparison.Ordinal), GridAlignment.FromRight));

        var facts = Facts.Of(reading);
        Assert.Equal("1.00", facts["07/合计/年初结转和结余"]);
        Assert.Equal("15.00", facts["07/212/本年支出小计"]);
        Assert.Equal("<blank>", facts["07/212/基本支出"]);
        Assert.Equal("6.00", facts["08/223/年末结转和结余"]);
        Assert.Equal("15.00", facts["08/合计/项目支出"]);
    }

    [Fact]
    public void A_fund_table_of_expenditure_only_has_the_three_measures()
    {
        var reading = Facts.Read("政府性基金预算财政拨款支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 合计 | < | 15.00 | | 15.00 |
            | 212 | 城乡社区支出 | 15.00 | | 15.00 |
            """));

        Assert.Equal("15.00", Facts.Of(reading)["07/212/本年支出小计"]);
    }

    [Fact]
    public void Negative_numbers_keep_their_sign()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 208 | 社会保障和就业支出 | -1.50 | －2.00 | 0.50 |
            """));

        Assert.Equal("-1.50", Facts.Of(reading)["05/208/本年支出合计"]);
        Assert.Equal("-2.00", Facts.Of(reading)["05/208/基本支出"]);
    }

    [Theory]
    [InlineData("收入决算表", "02", "本年收入决算", "财政拨款收入", "上级补助收入", "本年收入合计")]
    [InlineData("支出决算表", "03", "支出决算数", "基本支出", "项目支出", "本年支出合计")]
    [InlineData(Title05, "05", "2025年度一般公共预算财政拨款支出合计", "基本支出", "项目支出", "本年支出合计")]
    [InlineData(Title05, "05", "一般公共预算财政拨款决算数", "基本支出", "项目支出", "本年支出合计")]
    [InlineData("政府性基金预算财政拨款支出决算表", "07", "政府性基金预算财政拨款支出决算数", "基本支出", "项目支出", "本年支出小计")]
    [InlineData("国有资本经营预算财政拨款支出决算表", "08", "国有资本经营预算财政拨款支出决算", "基本支出", "项目支出", "合计")]
    public void A_group_that_only_repeats_what_the_table_is_of_changes_nothing(string title, string table, string group, string first, string second, string total)
    {
        var reading = Facts.Read(title, "单位：万元", Grids.Parse($"""
            | 科目编码 | 科目名称 | {group} | < | < |
            | ^ | ^ | 合计 | {first} | {second} |
            | 212 | 城乡社区支出 | 7.50 | 5.00 | 2.50 |
            | 合计 | < | 7.50 | 5.00 | 2.50 |
            """));

        Assert.Equal(new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [$"{table}/212/{total}"] = "7.50",
            [$"{table}/212/{first}"] = "5.00",
            [$"{table}/212/{second}"] = "2.50",
            [$"{table}/合计/{total}"] = "7.50",
            [$"{table}/合计/{first}"] = "5.00",
            [$"{table}/合计/{second}"] = "2.50",
        }, Facts.Values(reading));
    }

    /// <summary>Where 决算数 tells a column from the one beside it, it is not dropped.</summary>
    [Fact]
    public void Budget_and_actual_of_one_heading_are_not_taken_for_each_other()
    {
        var reading = Facts.Read("支出决算表", "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 本年支出合计 | < | 基本支出 | < | 项目支出 | < |
            | ^ | ^ | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
            | 合计 | < | 8.00 | 7.50 | 5.00 | 5.00 | 3.00 | 2.50 |
            """));

        Assert.Empty(Facts.Values(reading));
        Assert.Contains("layout-declined", reading.Codes());
    }

    [Theory]
    [InlineData("3.50")]
    [InlineData("0")]
    public void A_total_in_the_row_of_类款项_is_no_heading_whatever_it_prints(string printed)
    {
        var reading = Facts.Read("支出决算表", "单位：万元", Grids.Parse($"""
            | 科目编码 | < | < | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            | 类 | 款 | 项 | 合计 | {printed} | {printed} | 0 |
            """));

        Assert.Equal(printed, Facts.Of(reading)["03/合计/本年支出合计"]);
        Assert.Equal(printed, Facts.Of(reading)["03/合计/基本支出"]);
    }

    /// <summary>The total row prints the headings of the columns under 本年支出: its numbers are the total's, and those columns have none.</summary>
    [Theory]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "07", "1.20", "9.80")]
    [InlineData("国有资本经营预算财政拨款收入支出决算表", "08", "0", "9.80")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "07", "0", "0")]
    public void A_total_row_that_is_half_a_heading_is_read_as_both(string title, string table, string opening, string revenue)
    {
        var reading = Facts.Read(title, "单位：万元", Grids.Parse($"""
            | 项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
            | 功能分类科目编码 | 科目名称 | | | | < | < | |
            | 合计 | < | {opening} | {revenue} | 合计 | 基本支出 | 项目支出 | 0 |
            | 212 | 城乡社区支出 | 0 | 9.80 | 9.80 | | 9.80 | 0 |
            """));

        var facts = Facts.Of(reading);
        Assert.Equal(opening, facts[$"{table}/合计/年初结转和结余"]);
        Assert.Equal(revenue, facts[$"{table}/合计/本年收入"]);
        Assert.Equal("0", facts[$"{table}/合计/年末结转和结余"]);
        Assert.Equal("<unreadable>", facts[$"{table}/合计/本年支出小计"]);
        Assert.Equal("<unreadable>", facts[$"{table}/合计/项目支出"]);
        Assert.Equal("9.80", facts[$"{table}/212/本年支出小计"]);
        Assert.Equal("<blank>", facts[$"{table}/212/基本支出"]);
        Assert.Equal("9.80", facts[$"{table}/212/项目支出"]);
        Assert.Equal(["headings-in-total"], reading.Issues.Where(issue => issue.Place is { Block: 2 }).Select(issue => issue.Code));
        Assert.DoesNotContain(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
    }

    /// <summary>Words that stand under other headings than 本年支出 are not understood, which is said.</summary>
    [Fact]
    public void Words_in_a_total_row_that_no_merged_heading_spans_are_no_headings()
    {
        var reading = Facts.Read("政府性基金预算财政拨款收入支出决算表", "单位：万元", Grids.Parse("""
            | 项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余 |
            | 合计 | < | 1.20 | 合计 | 基本支出 | 项目支出 | 9.80 | 0 |
            | 212 | 城乡社区支出 | 0 | 9.80 | 9.80 | | 9.80 | 0 |
            """));

        Assert.Contains(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
        Assert.DoesNotContain(Facts.Of(reading).Keys, key => key.Contains("合计/", StringComparison.Ordinal) || key.EndsWith("支出", StringComparison.Ordinal));
    }

    /// <summary>05 prints the classes of the other funds without amounts.</summary>
    [Fact]
    public void Lines_without_amounts_stay_blank_and_move_nothing()
    {
        var reading = Facts.Read(Title05, "单位：万元", Grids.Parse("""
            | 项目 | < | 合计 | 基本支出 | 项目支出 |
            | 功能分类科目编码 | 科目名称 | ^ | ^ | ^ |
            | 208 | 社会保障和就业支出 | 3.00 | 1.00 | 2.00 |
            | 212 | 城乡社区支出 | | | |
            | 21219 | 某项专项债务收入安排的支出 | | | |
            | 221 | 住房保障支出 | 4.00 | 4.00 | |
            | 合计 | < | 7.00 | 5.00 | 2.00 |
            """));

        var facts = Facts.Of(reading);
        Assert.Equal("<blank>", facts["05/212/本年支出合计"]);
        Assert.Equal("<blank>", facts["05/21219/项目支出"]);
        Assert.Equal("4.00", facts["05/221/本年支出合计"]);
        Assert.Equal("7.00", facts["05/合计/本年支出合计"]);
        Assert.DoesNotContain(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
    }
}
