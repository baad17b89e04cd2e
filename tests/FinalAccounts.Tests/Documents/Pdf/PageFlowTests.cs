namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>What goes on over lines and pages, and what stands on every page.</summary>
public sealed class PageFlowTests
{
    private static Traces Row(Traces page, float y, string name, string amount) => page.Text(60, y - 5, name).Text(160, y - 5, amount);

    private static Traces Table(float top, params (string Name, string Amount)[] rows)
    {
        var page = new Traces().Lattice([50, 150, 250], [.. Enumerable.Range(0, rows.Length + 1).Select(i => top + (i * 20))]);
        for (var i = 0; i < rows.Length; i++) Row(page, top + ((i + 1) * 20), rows[i].Name, rows[i].Amount);
        return page;
    }

    [Fact]
    public void A_table_goes_on_over_a_page() =>
        Assert.Equal(["0:项目 | 1:金额 / 0:甲项 | 1:1.00 / 0:乙项 | 1:2.00"], Traces.Blocks(Table(700, ("项目", "金额"), ("甲项", "1.00")), Table(60, ("乙项", "2.00"))));

    [Fact]
    public void A_heading_printed_again_on_the_next_page_is_left_out() =>
        Assert.Equal(["0:项目 | 1:金额 / 0:甲项 | 1:1.00 / 0:乙项 | 1:2.00"], Traces.Blocks(Table(700, ("项目", "金额"), ("甲项", "1.00")), Table(60, ("项目", "金额"), ("乙项", "2.00"))));

    [Fact]
    public void A_row_like_one_on_the_page_before_is_kept_when_it_has_an_amount() =>
        Assert.Equal(["0:项目 | 1:金额 / 0:其他 | 1:1.00 / 0:其他 | 1:1.00"], Traces.Blocks(Table(700, ("项目", "金额"), ("其他", "1.00")), Table(60, ("其他", "1.00"))));

    [Fact]
    public void A_table_under_a_title_of_its_own_is_another() =>
        Assert.Equal(["0:项目 | 1:金额", "乙表", "0:项目 | 1:金额"], Traces.Blocks(Table(700, ("项目", "金额")), Table(100, ("项目", "金额")).Text(60, 60, "乙表")));

    [Fact]
    public void A_row_that_the_pages_end_breaks_is_one_row()
    {
        var first = new Traces().Stroke(50, 700, 250, 700).Stroke(50, 720, 250, 720).Stroke(50, 700, 50, 740).Stroke(150, 700, 150, 740).Stroke(250, 700, 250, 740)
            .Text(60, 715, "项目").Text(160, 715, "金额").Text(60, 735, "一般公共").Text(160, 735, "3.00");
        var second = new Traces().Stroke(50, 80, 250, 80).Stroke(50, 100, 250, 100).Stroke(50, 60, 50, 100).Stroke(150, 60, 150, 100).Stroke(250, 60, 250, 100)
            .Text(60, 75, "服务支出").Text(60, 95, "乙项").Text(160, 95, "4.00");

        Assert.Equal(["0:项目 | 1:金额 / 0:一般公共服务支出 | 1:3.00 / 0:乙项 | 1:4.00"], Traces.Blocks(first, second));
    }

    [Fact]
    public void Paragraphs_are_joined_over_lines_and_pages()
    {
        var full = new string('文', 48);
        var first = new Traces().Text(70, 600, full).Text(50, 620, full + "文文").Text(50, 640, "段末。").Text(70, 660, "第二段").Text(70, 740, full);
        var second = new Traces().Text(50, 60, "接上页。").Text(70, 80, full).Text(50, 100, "末行。");

        Assert.Equal([full + full + "文文段末。", "第二段", full + "接上页。", full + "末行。"], Traces.Blocks(first, second));
    }

    [Fact]
    public void Page_numbers_headers_and_footers_are_no_text()
    {
        var pages = Enumerable.Range(1, 4).Select(i => new Traces().Text(250, 30, "某局公开资料").Text(60, 300, $"正文{i}。").Text(290, 770, i == 4 ? "— 4 —" : $"{i}")).ToArray();

        Assert.Equal(["正文1。", "正文2。", "正文3。", "正文4。"], Traces.Blocks(pages));
    }

    [Fact]
    public void A_table_goes_on_behind_a_footer_with_an_address_and_the_page_of_so_many()
    {
        var pages = Enumerable.Range(1, 4).Select(i => Table(60, ("甲项", $"{i}.00")).Text(20, 770, $"file:///p/2024.html {i}/4")).ToArray();

        Assert.Equal(["0:甲项 | 1:1.00 / 0:甲项 | 1:2.00 / 0:甲项 | 1:3.00 / 0:甲项 | 1:4.00"], Traces.Blocks(pages));
    }

    [Fact]
    public void A_full_line_that_ends_a_sentence_is_no_title_above_the_next_one()
    {
        var full = new string('文', 48);
        var page = new Traces().Text(50, 560, full + "文文").Text(50, 580, full + "文文").Text(50, 600, "末。").Text(70, 620, full[..46] + "。").Text(68, 640, "（二）" + full[..43] + "。");

        Assert.Equal([full + "文文" + full + "文文末。", full[..46] + "。", "（二）" + full[..43] + "。"], Traces.Blocks(page));
    }

    [Fact]
    public void A_tables_caption_on_every_page_is_kept()
    {
        var pages = Enumerable.Range(1, 4).Select(_ => new Traces().Text(250, 30, "单位：万元").Text(60, 300, "正文。")).ToArray();

        Assert.Equal(4, Traces.Blocks(pages).Count(text => text == "单位：万元"));
    }

    [Fact]
    public void A_number_broken_over_two_lines_is_one_number()
    {
        var full = new string('文', 44);
        var page = new Traces().Text(70, 600, full + "文文2024").Text(50, 620, "5.50万元。").Text(70, 640, full + "文文文文").Text(50, 660, "末。");

        Assert.Equal([full + "文文20245.50万元。", full + "文文文文末。"], Traces.Blocks(page));
    }
}
