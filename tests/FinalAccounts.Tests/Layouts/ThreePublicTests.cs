using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>09 in the forms of many provinces.</summary>
public sealed class ThreePublicTests
{
    private static readonly SortedDictionary<string, string> TwelveColumns = new(StringComparer.Ordinal)
    {
        ["09/三公经费支出/全年预算数"] = "22.00",
        ["09/三公经费支出/决算数"] = "8.77",
        ["09/公务用车购置及运行维护费/全年预算数"] = "14.00",
        ["09/公务用车购置及运行维护费/决算数"] = "8.47",
        ["09/公务用车运行维护费/全年预算数"] = "14.00",
        ["09/公务用车运行维护费/决算数"] = "8.47",
        ["09/公务接待费/全年预算数"] = "8.00",
        ["09/公务接待费/决算数"] = "0.30",
    };

    public static TheoryData<string, GridAlignment, string> Across() => new()
    {
        {
            "pairs under each item", GridAlignment.Exact, """
            | 合计 | < | 因公出国(境)费 | < | 公务用车购置及运行费 | < | < | < | < | < | 公务接待费 | < |
            | ^ | ^ | ^ | ^ | 小计 | < | 购置费 | < | 运行费 | < | ^ | ^ |
            | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
            | 22.00 | 8.77 | | | 14.00 | 8.47 | | | 14.00 | 8.47 | 8.00 | 0.30 |
            """
        },
        {
            "items under 预算数 and 决算数, the national form", GridAlignment.Exact, """
            | 预算数 | < | < | < | < | < | 决算数 | < | < | < | < | < |
            | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 |
            | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ |
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
            | 22.00 | | 14.00 | | 14.00 | 8.00 | 8.77 | | 8.47 | | 8.47 | 0.30 |
            """
        },
        {
            "the national form, one cell a line", GridAlignment.FromRight, """
            | 预算数 | 决算数 |
            | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 |
            | 小计 | 公务用车购置费 | 公务用车运行维护费 | 小计 | 公务用车购置费 | 公务用车运行维护费 |
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
            | 22.00 | | 14.00 | | 14.00 | 8.00 | 8.77 | | 8.47 | | 8.47 | 0.30 |
            """
        },
        {
            "the national form, tab-separated", GridAlignment.FromLeft, """
            | 预算数 | | | | | | 决算数 | | | | | |
            | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 |
            | | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 | |
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
            | 22.00 | | 14.00 | | 14.00 | 8.00 | 8.77 | | 8.47 | | 8.47 | 0.30 |
            """
        },
        {
            "a row for each measure", GridAlignment.Exact, """
            | 项目 | “三公”经费 | < | < | < | < | < |
            | ^ | 合计 | 因公出国（境）费用 | 公务用车购置及运行维护费 | < | < | 公务接待费 |
            | ^ | ^ | ^ | 小计 | 购置费 | 运行维护费 | ^ |
            | 预算数 | 22.00 | | 14.00 | | 14.00 | 8.00 |
            | 决算数 | 8.77 | | 8.47 | | 8.47 | 0.30 |
            """
        },
    };

    [Theory]
    [MemberData(nameof(Across))]
    public void Items_printed_as_columns_become_lines(string form, GridAlignment alignment, string drawing)
    {
        var reading = Facts.Read("一般公共预算财政拨款“三公”经费支出决算表", "单位：万元", Grids.Parse(drawing, alignment));

        Assert.Equal(TwelveColumns, Facts.Values(reading));
        Assert.Equal("<blank>", Facts.Of(reading)["09/因公出国（境）费/决算数"]);
        Assert.True(reading.Issues.All(issue => issue.Severity == IssueSeverity.Note), form);
    }

    [Fact]
    public void A_row_that_leaves_out_its_blank_cells_is_not_placed()
    {
        var reading = Facts.Read("2017年度一般公共预算财政拨款“三公”经费及机关运行经费支出决算表", "单位：万元", Grids.Parse("""
            | 一般公共预算财政拨款“三公”经费 | 机关运行经费决算数 |
            | 合计 | 因公出国(境)费 | 公务用车购置及运行费 | 公务接待费 |
            | 小计 | 公务用车购置费 | 公务用车运行费 |
            | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 325.88 |
            | 22.00 | 8.77 | 14.00 | 8.47 | 14.00 | 8.47 | 8.00 | 0.30 |
            """, GridAlignment.FromRight));

        Assert.Empty(Facts.Values(reading));
        Assert.Contains(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
    }

    [Fact]
    public void A_number_that_slipped_into_the_heading_is_reported()
    {
        var reading = Facts.Read("一般公共预算财政拨款“三公”经费及机关运行经费支出决算表", "单位：万元", Grids.Parse("""
            | 一般公共预算财政拨款“三公”经费 | < | < | < | < | < | < | < | < | < | < | < | 机关运行经费决算数 |
            | 合计 | < | 因公出国(境)费 | < | 公务用车购置及运行费 | < | < | < | < | < | 公务接待费 | < | ^ |
            | ^ | ^ | ^ | ^ | 小计 | < | 公务用车购置费 | < | 公务用车运行费 | < | ^ | ^ | ^ |
            | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 325.88 |
            | 22.00 | 8.77 | | | 14.00 | 8.47 | | | 14.00 | 8.47 | 8.00 | 0.30 | |
            """));

        Assert.Equal(TwelveColumns, Facts.Values(reading));
        Assert.Contains("number-in-heading", reading.Codes());
    }

    [Fact]
    public void Conference_and_training_costs_stand_beside_the_three_public_ones()
    {
        var reading = Facts.Read("一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表", "金额单位：万元", Grids.Parse("""
            | 项目 | “三公”经费 | < | < | < | < | < | 会议费 | 培训费 |
            | ^ | 小计 | 因公出国（境）费用 | 公务接待费 | 公务用车购置及运行维护费 | < | < | ^ | ^ |
            | ^ | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ |
            | 栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
            | 预算数 | 7.00 | 0.00 | 2.00 | 5.00 | 0.00 | 5.00 | 1.00 | 0.50 |
            | 决算数 | 5.50 | 0.00 | 1.50 | 4.00 | 0.00 | 4.00 | 0.80 | 0.40 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("5.50", facts["09/三公经费支出/决算数"]);
        Assert.Equal("1.50", facts["09/公务接待费/决算数"]);
        Assert.Equal("5.00", facts["09/公务用车购置及运行维护费/全年预算数"]);
        Assert.Equal("0.40", facts["09/培训费/决算数"]);
    }

    [Fact]
    public void Twenty_lines_keep_money_and_counts_apart()
    {
        var reading = Facts.Read("财政拨款“三公”经费支出决算表", "金额单位：元", Grids.Parse("""
            | 项目 | 行次 | 年初预算数 | 全年预算数 | 决算数 |
            | 栏次 | | 1 | 2 | 3 |
            | 一、“三公”经费支出 | 1 | 50000.00 | 40000.00 | 30000.00 |
            | 1.因公出国（境）费 | 2 | | | |
            | 2.公务用车购置及运行维护费 | 3 | 30000.00 | 25000.00 | 20000.00 |
            | （1）公务用车购置费 | 4 | | | |
            | （2）公务用车运行维护费 | 5 | 30000.00 | 25000.00 | 20000.00 |
            | 3.公务接待费 | 6 | 20000.00 | 15000.00 | 10000.00 |
            | （1）国内接待费 | 7 | —— | —— | 10000.00 |
            | 其中：外事接待费 | 8 | —— | —— | |
            | 二、相关统计数 | 10 | —— | —— | —— |
            | 4.公务用车保有量（辆） | 14 | —— | —— | 2 |
            | 5.国内公务接待批次（个） | 15 | —— | —— | 12 |
            | 其中：外事接待批次（个） | 16 | —— | —— | |
            """));

        var lines = reading.Table(DisclosureTable.ThreePublicExpenses).Lines;
        Assert.Equal(30_000m, lines[0].Facts.Single(fact => fact.Measure == Measure.Actual).Amount);
        var kept = lines.Single(line => line.Key == "公务用车保有量");
        Assert.Equal(AmountUnit.Count, kept.Facts[2].Unit);
        Assert.Equal(2m, kept.Facts[2].Amount);
        Assert.Equal("辆", kept.CountUnit);
        Assert.Equal(CellState.NotApplicable, kept.Facts[0].State);
        Assert.Equal("公务用车购置及运行维护费", lines.Single(line => line.Key == "公务用车购置费").ParentKey);
        Assert.Equal(14, kept.LineNumber);
    }

    [Fact]
    public void A_comparison_with_last_year_is_another_table()
    {
        var reading = Facts.Read("“三公”经费决算情况统计表", "单位：万元", Grids.Parse("""
            | 项目 | 上年决算数 | 本年决算数 | 增减金额 | 增减幅度 |
            | 合计 | 2911.47 | 2706.86 | -204.61 | -7.03% |
            | 1.因公出国（境）费 | 13.06 | 10.20 | -2.86 | -21.9% |
            | 2.公务接待费 | 1679.69 | 1590.94 | -88.75 | -5.28% |
            | 3.公务用车购置及运行费 | 1218.72 | 1105.72 | -113 | -9.27% |
            | 其中：公务用车购置费 | 14.80 | 0 | -14.8 | -100% |
            | 公务用车运行维护费 | 1203.92 | 1105.72 | -98.2 | -8.16% |
            """));

        Assert.Empty(Facts.Of(reading));
        Assert.Equal(["“三公”经费决算情况统计表"], reading.Tables.Where(table => table.Table is null).Select(table => table.Title));
        Assert.Equal(["unknown-table"], reading.Codes());
    }

    [Fact]
    public void A_total_that_sums_conference_costs_too_is_not_the_three_public_expenses()
    {
        var reading = Facts.Read("“三公”经费及会议费、培训费支出决算表", "单位：万元", Grids.Parse("""
            | 项目 | 预算数 | 决算数 |
            | 合计 | 9.00 | 8.00 |
            | 一、因公出国（境）费 | 0.00 | 0.00 |
            | 二、公务接待费 | 4.00 | 3.50 |
            | 三、会议费 | 5.00 | 4.50 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("8.00", facts["09/合计/决算数"]);
        Assert.DoesNotContain("09/三公经费支出/决算数", facts.Keys);
        Assert.Equal("4.50", facts["09/会议费/决算数"]);
    }

    [Fact]
    public void A_budget_of_the_three_public_expenses_gives_no_facts()
    {
        var reading = Facts.Read("“三公”经费情况统计表", "单位：万元", Grids.Parse("""
            | 项目 | 本年预算数 | 其中：公共预算财政拨款 |
            | 合计 | 34.35 | 34.35 |
            | 1.因公出国（境）费用 | 0 | 0 |
            | 2.公务接待费 | 1.70 | 1.70 |
            """));

        Assert.Empty(Facts.Of(reading));
        Assert.Contains("layout-declined", reading.Codes());
    }

    private const string WithoutBudget = """
        | “三公”经费 | < | < | < | < | < | 会议费 | 培训费 |
        | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | ^ | ^ |
        | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ |
        | 8.77 | | 8.47 | | 8.47 | 0.30 | 1.10 | 2.20 |
        """;

    private const string Pairs = """
        | 项目 | 统计数 | 项目 | 统计数 |
        | 因公出国（境）团组数（个） | 0 | 公务用车保有量（辆） | 3 |
        | 国内公务接待批次（个） | 6 | 其中：外事接待批次（个） | 0 |
        | 召开会议次数（个） | 4 | 参加会议人次（人） | 150 |
        """;

    [Fact]
    public void One_row_without_a_word_is_the_account_where_no_budget_is_printed()
    {
        var reading = Facts.Read("“三公”经费、会议费和培训费支出决算表", "单位：万元", Grids.Parse(WithoutBudget));

        var facts = Facts.Values(reading);
        Assert.Equal("8.77", facts["09/三公经费支出/决算数"]);
        Assert.Equal("8.47", facts["09/公务用车运行维护费/决算数"]);
        Assert.Equal("2.20", facts["09/培训费/决算数"]);
        Assert.Equal(6, facts.Count);
    }

    /// <summary>Its vehicles do not make it the table of vehicles.</summary>
    [Fact]
    public void The_amounts_without_a_title_are_not_read_as_counts() => Assert.Empty(Facts.Of(Facts.Read("单位：万元", Grids.Parse(WithoutBudget))));

    [Fact]
    public void Counts_may_stand_in_pairs_below_the_amounts()
    {
        var within = Facts.Read("“三公”经费、会议费和培训费支出决算表", "单位：万元", Grids.Parse(WithoutBudget + "| 相关统计数： | < | < | < | < | < | < | < |\n" + Pairs.Replace("|\n", "| | | | |\n", StringComparison.Ordinal)));
        var behind = Facts.Read("“三公”经费、会议费和培训费支出决算表", "单位：万元", Grids.Parse(WithoutBudget), "相关统计数：", Grids.Parse(Pairs));

        Assert.Equal(Facts.Of(within), Facts.Of(behind));
        var facts = Facts.Values(behind);
        Assert.Equal(("0", "3", "6", "0"), (facts["09/因公出国（境）团组数/决算数"], facts["09/公务用车保有量/决算数"], facts["09/国内公务接待批次/决算数"], facts["09/外事接待批次/决算数"]));
        Assert.Equal("8.77", facts["09/三公经费支出/决算数"]);
        Assert.Equal("辆", behind.Table(DisclosureTable.ThreePublicExpenses).Lines.Single(line => line.Key == "公务用车保有量").CountUnit);
        Assert.All(behind.Issues, issue => Assert.Equal(IssueSeverity.Note, issue.Severity));
    }

    [Fact]
    public void A_heading_line_without_a_number_gives_way_to_the_total_below_it()
    {
        var reading = Facts.Read("“三公”经费支出决算表", "单位：元", Grids.Parse("""
            | 项目 | 行次 | 年初预算数 | 决算数 |
            | 一、“三公”经费支出 | 1 | —— | —— |
            | （一）支出合计 | 2 | 37800.00 | 29500.00 |
            | 1.因公出国（境）费 | 3 | 0.00 | 0.00 |
            | 2.公务用车购置及运行维护费 | 4 | 30000.00 | 25900.00 |
            | 3.公务接待费 | 5 | 7800.00 | 3600.00 |
            | （二）相关统计数 | 6 | —— | —— |
            | 1.国内公务接待批次（个） | 7 | —— | 6 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("29500.00", facts["09/三公经费支出/决算数"]);
        Assert.Equal("37800.00", facts["09/三公经费支出/年初预算数"]);
        Assert.Equal("6", facts["09/国内公务接待批次/决算数"]);
    }
}
