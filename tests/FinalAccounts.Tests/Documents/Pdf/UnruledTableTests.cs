using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Tables that no lines draw: columns where they are certain, an issue where not.</summary>
public sealed class UnruledTableTests
{
    private static Traces Heading() => new Traces().Text(60, 100, "科目编码").Text(120, 100, "科目名称").Text(260, 100, "合计").Text(330, 100, "基本支出").Text(400, 100, "项目支出");

    private static Traces Row(Traces page, float y, string code, string name, string total, string basic, string project)
    {
        page.Text(60, y, code).Text(120, y, name);
        foreach (var (right, text) in new[] { (290, total), (370, basic), (440, project) })
        {
            if (text.Length > 0) page.Text(right - (text.Length * 5), y, text);
        }

        return page;
    }

    private static IReadOnlyList<string> Codes(params Traces[] pages) =>
        [.. PdfReader.Read(new SourceFile("a.pdf", []), pages.Select((page, i) => page.Draw(i + 1))).Issues.Select(issue => issue.Code)];

    [Fact]
    public void Numbers_stand_under_their_headings_and_blanks_stay_blank()
    {
        var page = Row(Row(Row(Heading(), 120, "201", "一般公共服务支出", "12.50", "10.00", "2.50"), 140, "20103", "政府办公厅", "2.50", "", "2.50"), 160, "208", "社会保障支出", "1234.56", "1234.56", "");

        Assert.Equal(["0:科目编码 | 1:科目名称 | 2:合计 | 3:基本支出 | 4:项目支出 / 0:201 | 1:一般公共服务支出 | 2:12.50 | 3:10.00 | 4:2.50 / 0:20103 | 1:政府办公厅 | 2:2.50 | 3: | 4:2.50 / 0:208 | 1:社会保障支出 | 2:1234.56 | 3:1234.56 | 4:"], Traces.Blocks(page));
        Assert.Empty(Codes(page));
    }

    [Fact]
    public void Amounts_between_blanks_in_running_text_are_no_table()
    {
        var page = new Traces().Text(50, 100, "1115.48").Text(90, 100, "万元，支出决算为").Text(175, 100, "1092.80").Text(215, 100, "万元，完成年初预算的").Text(50, 120, "97.97%").Text(85, 120, "，比上年少，主要原因是机构调整");

        Assert.Empty(Codes(page));
    }

    [Fact]
    public void A_column_without_any_number_is_blank()
    {
        var page = Row(Row(Heading(), 120, "201", "一般公共服务支出", "12.50", "", "12.50"), 140, "20103", "政府办公厅", "2.50", "", "2.50");

        Assert.Equal(["0:科目编码 | 1:科目名称 | 2:合计 | 3:基本支出 | 4:项目支出 / 0:201 | 1:一般公共服务支出 | 2:12.50 | 3: | 4:12.50 / 0:20103 | 1:政府办公厅 | 2:2.50 | 3: | 4:2.50"], Traces.Blocks(page));
    }

    [Fact]
    public void A_heading_over_several_columns_is_above_them()
    {
        var page = Row(Row(new Traces().Text(60, 90, "科目编码").Text(120, 90, "科目名称").Text(330, 80, "本年支出").Text(260, 100, "小计").Text(330, 100, "基本支出").Text(400, 100, "项目支出"), 120, "201", "一般公共服务支出", "12.50", "10.00", "2.50"), 140, "20103", "政府办公厅", "2.50", "1.00", "1.50");

        Assert.StartsWith("0:科目编码↓2 | 1:科目名称↓2 | 2:本年支出→3 / 2:小计 | 3:基本支出 | 4:项目支出 / 0:201 | 1:一般公共服务支出 | 2:12.50", Assert.Single(Traces.Blocks(page)));
    }

    [Fact]
    public void A_wrapped_name_belongs_to_the_row_in_whose_middle_the_numbers_stand()
    {
        var page = Row(Heading(), 120, "201", "一般公共服务支出", "12.50", "10.00", "2.50").Text(120, 140, "政府办公厅及").Text(120, 152, "相关机构事务");
        Row(Row(page, 146, "20103", "", "2.50", "1.00", "1.50"), 172, "208", "社会保障支出", "3.50", "1.00", "2.50");

        Assert.Contains("0:20103 | 1:政府办公厅及相关机构事务 | 2:2.50 | 3:1.00 | 4:1.50 / 0:208 | 1:社会保障支出", Traces.Blocks(page)[0]);
    }

    [Fact]
    public void A_number_under_no_heading_makes_the_table_uncertain()
    {
        var page = Row(Row(Heading(), 120, "201", "一般公共服务支出", "12.50", "10.00", "2.50").Text(500, 120, "7.00"), 140, "20103", "政府办公厅", "2.50", "1.00", "1.50");

        Assert.Equal(["table-without-lines"], Codes(page));
        Assert.DoesNotContain(Traces.Blocks(page), block => block.Contains(" / ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_between_two_columns_makes_the_table_uncertain()
    {
        var page = Row(Row(Heading(), 120, "201", "一般公共服务支出", "12.50", "10.00", "2.50").Text(290, 160, "1234567.89"), 140, "20103", "政府办公厅", "2.50", "1.00", "1.50");

        Assert.Equal(["table-without-lines"], Codes(page));
    }

    [Fact]
    public void Names_that_may_be_one_rows_or_the_nexts_make_the_table_uncertain()
    {
        var page = Row(Row(Heading(), 120, "", "公务用车购置", "12.50", "10.00", "2.50").Text(120, 135, "及运行维护费"), 150, "", "公务接待费", "2.50", "1.00", "1.50");

        Assert.Equal(["table-without-lines"], Codes(page));
    }
}
