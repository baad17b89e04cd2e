using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>06 in the forms of many provinces.</summary>
public sealed class SideBySideTests
{
    private const string Title = "一般公共预算财政拨款基本支出决算表";

    public static TheoryData<string, GridAlignment, string> Forms() => new()
    {
        {
            "three blocks, totals merged", GridAlignment.Exact, """
            | 人员经费 | < | < | 公用经费 | < | < | < | < | < |
            | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
            | 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 9.50 | 310 | 资本性支出 | 1.00 |
            | 30101 | 基本工资 | 20.00 | 30201 | 办公费 | 9.50 | 31002 | 办公设备购置 | 1.00 |
            | 30102 | 津贴补贴 | 10.00 | | | | | | |
            | 人员经费合计 | < | 30.00 | 公用经费合计 | < | < | < | < | 10.50 |
            """
        },
        {
            "two blocks, code and name in one cell", GridAlignment.Exact, """
            | 人员经费 | < | 公用经费 | < |
            | 科目名称 | 金额 | 科目名称 | 金额 |
            | 301 工资福利支出 | 30.00 | 302 商品和服务支出 | 9.50 |
            | 30101 基本工资 | 20.00 | 30201 办公费 | 9.50 |
            | 30102 津贴补贴 | 10.00 | 310 资本性支出 | 1.00 |
            | | | 31002 办公设备购置 | 1.00 |
            | 人员经费合计 | 30.00 | 公用经费合计 | 10.50 |
            """
        },
        {
            "one block", GridAlignment.Exact, """
            | 经济分类科目编码 | 科目名称 | 金额 |
            | 301 | 工资福利支出 | 30.00 |
            | 30101 | 基本工资 | 20.00 |
            | 30102 | 津贴补贴 | 10.00 |
            | 人员经费合计 | < | 30.00 |
            | 302 | 商品和服务支出 | 9.50 |
            | 30201 | 办公费 | 9.50 |
            | 310 | 资本性支出 | 1.00 |
            | 31002 | 办公设备购置 | 1.00 |
            | 公用经费合计 | < | 10.50 |
            """
        },
        {
            "one block with columns 人员 and 公用", GridAlignment.Exact, """
            | 经济分类科目 | < | 本年支出 | < | < |
            | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
            | 栏次 | < | 1 | 2 | 3 |
            | 301 | 工资福利支出 | 30.00 | 30.00 | |
            | 30101 | 基本工资 | 20.00 | 20.00 | |
            | 30102 | 津贴补贴 | 10.00 | 10.00 | |
            | 302 | 商品和服务支出 | 9.50 | | 9.50 |
            | 30201 | 办公费 | 9.50 | | 9.50 |
            | 310 | 资本性支出 | 1.00 | | 1.00 |
            | 31002 | 办公设备购置 | 1.00 | | 1.00 |
            | 合计 | < | 40.50 | 30.00 | 10.50 |
            """
        },
        {
            "one cell a line, a block that has run out not printed at all", GridAlignment.FromRight, """
            | 人员经费 | 公用经费 |
            | 经济分类科目编码 | 科目名称 | 金额 | 经济分类科目编码 | 科目名称 | 金额 | 经济分类科目编码 | 科目名称 | 金额 |
            | 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 9.50 | 310 | 资本性支出 | 1.00 |
            | 30101 | 基本工资 | 20.00 | 30201 | 办公费 | 9.50 | 31002 | 办公设备购置 | 1.00 |
            | 30102 | 津贴补贴 | 10.00 |
            | 人员经费合计 | 30.00 | 公用经费合计 | 10.50 |
            """
        },
        {
            "tab-separated, a line shifted", GridAlignment.FromLeft, """
            | 人员经费 | | | 公用经费 | | | | | |
            | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 |
            | 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 9.50 | 310 | 资本性支出 | 1.00 |
            | 30101 | 基本工资 | | 20.00 | 30201 | 办公费 | 9.50 | 31002 | 办公设备购置 | 1.00 |
            | 30102 | 津贴补贴 | 10.00 | | | | | | |
            | 人员经费合计 | | 30.00 | 公用经费合计 | | | | | 10.50 |
            """
        },
        {
            "code in two columns, 类 and 款", GridAlignment.Exact, """
            | 经济分类科目编码 | < | 科目名称 | 决算数 | 经济分类科目编码 | < | 科目名称 | 决算数 |
            | 类 | 款 | ^ | ^ | 类 | 款 | ^ | ^ |
            | 301 | | 工资福利支出 | 30.00 | 302 | | 商品和服务支出 | 9.50 |
            | 301 | 01 | 基本工资 | 20.00 | 302 | 01 | 办公费 | 9.50 |
            | 301 | 02 | 津贴补贴 | 10.00 | 310 | | 资本性支出 | 1.00 |
            | | | | | 310 | 02 | 办公设备购置 | 1.00 |
            | 人员经费合计 | < | < | 30.00 | 公用经费合计 | < | < | 10.50 |
            """
        },
        {
            "class merged downwards over its lines", GridAlignment.Exact, """
            | 科目编码 | < | 科目名称 | 决算数 | 科目编码 | < | 科目名称 | 决算数 |
            | 301 | | 工资福利支出 | 30.00 | 302 | | 商品和服务支出 | 9.50 |
            | ^ | 01 | 基本工资 | 20.00 | ^ | 01 | 办公费 | 9.50 |
            | ^ | 02 | 津贴补贴 | 10.00 | 310 | | 资本性支出 | 1.00 |
            | | | | | ^ | 02 | 办公设备购置 | 1.00 |
            | 人员经费合计 | < | < | 30.00 | 公用经费合计 | < | < | 10.50 |
            """
        },
        {
            "class printed once", GridAlignment.Exact, """
            | 类 | 款 | 科目名称 | 决算数 | 类 | 款 | 科目名称 | 决算数 |
            | 301 | | 工资福利支出 | 30.00 | 302 | | 商品和服务支出 | 9.50 |
            | | 01 | 基本工资 | 20.00 | | 01 | 办公费 | 9.50 |
            | | 02 | 津贴补贴 | 10.00 | 310 | | 资本性支出 | 1.00 |
            | | | | | | 02 | 办公设备购置 | 1.00 |
            | 人员经费合计 | < | < | 30.00 | 公用经费合计 | < | < | 10.50 |
            """
        },
        {
            "tab-separated, code in two columns", GridAlignment.FromLeft, """
            | 类 | 款 | 科目名称 | 决算数 | 类 | 款 | 科目名称 | 决算数 |
            | 301 | | 工资福利支出 | 30.00 | 302 | | 商品和服务支出 | 9.50 |
            | 301 | 01 | 基本工资 | 20.00 | 302 | 01 | 办公费 | 9.50 |
            | 301 | 02 | 津贴补贴 | 10.00 | 310 | | 资本性支出 | 1.00 |
            | 310 | 02 | 办公设备购置 | 1.00 |
            | 人员经费合计 | | | 30.00 | 公用经费合计 | | | 10.50 |
            """
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_06_gives_the_same_facts(string form, GridAlignment alignment, string drawing)
    {
        var reading = Facts.Read(Title, "单位：万元", Grids.Parse(drawing, alignment));

        var facts = Facts.Values(reading);
        facts.Remove("06/合计/金额");
        Assert.Equal(new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["06/301/金额"] = "30.00",
            ["06/30101/金额"] = "20.00",
            ["06/30102/金额"] = "10.00",
            ["06/302/金额"] = "9.50",
            ["06/30201/金额"] = "9.50",
            ["06/310/金额"] = "1.00",
            ["06/31002/金额"] = "1.00",
            ["06/人员经费合计/金额"] = "30.00",
            ["06/公用经费合计/金额"] = "10.50",
        }, facts);
        Assert.True(reading.Issues.All(issue => issue.Severity == IssueSeverity.Note), form);
    }

    [Fact]
    public void A_code_without_an_amount_is_blank_not_the_next_blocks_number()
    {
        var reading = Facts.Read(Title, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 |
            | 301 | 工资福利支出 | | 302 | 商品和服务支出 | 9.50 |
            """));

        Assert.Equal("<blank>", Facts.Of(reading)["06/301/金额"]);
        Assert.Equal("9.50", Facts.Of(reading)["06/302/金额"]);
    }

    [Fact]
    public void A_row_that_can_not_be_told_apart_is_reported()
    {
        var reading = Facts.Read(Title, "单位：万元", Grids.Parse("""
            | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 |
            | 301 | 工资福利支出 | 30.00 | 302 | 商品和服务支出 | 9.50 |
            | 30101 | 5.00 | 30201 | 办公费 | 9.50 |
            """, GridAlignment.FromRight));

        Assert.Contains("row-unplaced", reading.Codes());
        Assert.Equal(2, Facts.Values(reading).Count);
    }

    /// <summary>Below a class that was not read, two digits may be any class's; a line number is no part of a code.</summary>
    [Theory]
    [InlineData("""
        | 类 | 款 | 科目名称 | 决算数 |
        | 301 | | 工资福利支出 | 30.00 |
        | | | 对个人和家庭的补助 | 5.00 |
        | | 02 | 退休费 | 5.00 |
        """)]
    [InlineData("""
        | 科目编码 | 行次 | 科目名称 | 决算数 |
        | 301 | | 工资福利支出 | 30.00 |
        | 301 | 02 | 津贴补贴 | 10.00 |
        """)]
    public void Two_digits_without_a_certain_class_are_reported_not_read(string drawing)
    {
        var reading = Facts.Read(Title, "单位：万元", Grids.Parse(drawing));

        Assert.Equal(["06/301/金额"], Facts.Values(reading).Keys);
        Assert.Contains("row-unplaced", reading.Codes());
    }
}
