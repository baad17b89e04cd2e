using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>A page of a table that something unknown parts from its beginning (a line of the site, a footer): its numbers are never dropped in silence.</summary>
public sealed class StrayPageTests
{
    private const string Heading = "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |";

    private static TableReading Read(string first, params object[] rest) =>
        Facts.Read(["一般公共预算财政拨款支出决算表", "金额单位：万元", Grids.Parse(first), .. rest]);

    private static bool HasDoubt(TableReading reading) => reading.Issues.Any(issue => issue is { Code: "page-not-read", Severity: IssueSeverity.Doubt });

    [Fact]
    public void A_page_without_a_heading() =>
        Assert.True(HasDoubt(Read(Heading + "\n| 208 | 社会保障和就业支出 | 3.00 | 2.00 | 1.00 |", "打印本页的网站说明", Grids.Parse("| 210 | 卫生健康支出 | 3.00 | 2.00 | 1.00 | 9 |"))));

    [Fact]
    public void A_page_behind_a_heading_that_stands_alone() =>
        Assert.True(HasDoubt(Read(Heading, "打印本页的网站说明", Grids.Parse("| 甲 | 乙 | 丙 |\n| 210 | 卫生健康支出 | 3.00 |"))));

    [Fact]
    public void A_second_page_behind_one_that_was_not_read() =>
        Assert.True(HasDoubt(Read(Heading, "打印本页的网站说明", Grids.Parse("| 甲 | 乙 | 丙 |\n| 210 | 卫生健康支出 | |"), "又一句说明", Grids.Parse("| 210 | 卫生健康支出 | 3.00 |"))));

    [Fact]
    public void A_table_of_the_text_with_a_heading_of_its_own_is_none() =>
        Assert.False(HasDoubt(Read(Heading + "\n| 208 | 社会保障和就业支出 | 3.00 | 2.00 | 1.00 |", "资产变动情况如下。", Grids.Parse("| 资产 | 金额 |\n| 房屋 | 3.00 |"))));
}
