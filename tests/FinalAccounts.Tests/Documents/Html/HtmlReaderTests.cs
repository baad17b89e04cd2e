using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Html;

public sealed class HtmlReaderTests
{
    private static string[] Blocks(string html) => Drawn.Blocks(html);

    [Fact]
    public void Blocks_come_in_document_order_and_hidden_text_not_at_all() =>
        Assert.Equal(["首页", "某局2024年度部门决算", "一、概况", "甲，乙。", "丙。"], Blocks("""
            <!DOCTYPE html><html><head><title>旧标题</title><style>p{}</style><script>var a="<p>x</p>";</script></head><body>
            <nav>首页</nav><h1>某局2024年度<span>部门决算</span></h1><div>一、概况<p>甲，<b>乙</b>。<br>丙。</p></div>
            <div style="DISPLAY : none">藏</div><p hidden>藏</p><noscript>藏</noscript><template><p>藏</p></template><!-- 藏 --></body></html>
            """));

    [Fact]
    public void Preformatted_text_is_read_as_text() =>
        Assert.Equal(["收入决算表", "[科目|金额/办公费|1.00]"], Blocks("<html><body><pre>收入决算表\n科目\t金额\n办公费\t1.00\n</pre></body></html>"));

    [Fact]
    public void A_fragment_is_a_page_too() => Assert.Equal(["甲。", "乙。"], Blocks("<p>甲。</p>\n<p>乙。</p>"));

    [Fact]
    public void Text_with_a_sign_of_less_is_no_page() => Assert.Equal(["指标<10%，合格。"], Blocks("指标<10%，合格。\n"));

    [Fact]
    public void Spans_are_resolved_to_true_columns() =>
        Assert.Equal(["[项目×1,2|合计×2,1/编码|名称/201|公共服务|3.00]"], Blocks("""
            <table><thead><tr><td colspan=2>项目</td><td rowspan="2">合计</td></tr><tr><th>编码</th><th>名称</th></tr></thead>
            <tbody><tr><td>201</td><td>公共服务</td><td>3.00</td></tr></tbody></table>
            """));

    [Fact]
    public void A_covered_cell_moves_the_next_ones()
    {
        var grid = Assert.IsType<Grid>(Assert.Single(Drawn.Read("<table><tr><td rowspan=3>产出</td><td>数量</td><td>1</td></tr><tr><td>质量</td><td>2</td></tr><tr><td>时效</td><td>3</td></tr></table>").Blocks));

        Assert.Equal(GridAlignment.Exact, grid.Alignment);
        Assert.Equal([0, 1, 2], grid.Rows[0].Select(cell => cell.Column));
        Assert.Equal([1, 2], grid.Rows[1].Select(cell => cell.Column));
        Assert.Equal([1, 2], grid.Rows[2].Select(cell => cell.Column));
        Assert.Equal(3, grid.Rows[0][0].RowSpan);
    }

    [Theory]
    [InlineData("colspan=1000", 1, 3)]
    [InlineData("rowspan=65000", 2, 1)]
    [InlineData("rowspan=0", 2, 1)]
    [InlineData("colspan=-3 rowspan=x", 1, 1)]
    [InlineData("colspan=99999999999999999999", 1, 3)]
    [InlineData("colspan='2px'", 1, 2)]
    public void Absurd_spans_are_clamped_to_the_table(string span, int rows, int columns)
    {
        var grid = Assert.IsType<Grid>(Assert.Single(Drawn.Read($"<table><tr><td>一</td><td>1</td><td>2</td></tr><tr><td {span}>二</td></tr><tr><td>三</td><td>1</td><td>2</td></tr></table>").Blocks));

        Assert.Equal((rows, columns), (grid.Rows[1][0].RowSpan, grid.Rows[1][0].ColumnSpan));
    }

    [Fact]
    public void A_row_span_ends_with_its_group() =>
        Assert.Equal(["[甲|1/合计|2]"], Blocks("<table><thead><tr><td rowspan=9>甲</td><td>1</td></tr></thead><tbody><tr><td>合计</td><td>2</td></tr></tbody></table>"));

    [Fact]
    public void A_table_of_tables_is_layout() =>
        Assert.Equal(["导航", "某局决算", "[科目|金额/办公费|1.00]", "版权"], Blocks("""
            <table><tr><td>导航</td></tr><tr><td><table><tr><td>某局决算</td></tr><tr><td>
            <table><caption></caption><tr><td>科目</td><td>金额</td></tr><tr><td>办公费</td><td>1.00</td></tr></table></td></tr></table></td></tr><tr><td>版权</td></tr></table>
            """));

    [Fact]
    public void A_small_table_in_a_cell_is_the_cells_text() =>
        Assert.Equal(["[科目金额|二月/办公费|1.00]"], Blocks("<table><tr><td><table><tr><td>科目</td></tr><tr><td>金额</td></tr></table></td><td>二月</td></tr><tr><td>办公费</td><td>1.00</td></tr></table>"));

    [Theory]
    [InlineData("<table><tr><td>一、概况</td></tr><tr><td>本局负责商务。</td></tr></table>", "一、概况", "本局负责商务。")]
    [InlineData("<table><tr><td>部门：某局</td><td>2024年度</td><td>金额单位：万元</td></tr></table>", "部门：某局", "2024年度", "金额单位：万元")]
    [InlineData("<table><tr><td></td><td>公开01表</td></tr><tr><td>部门：某局</td><td>金额单位：万元</td></tr></table>", "公开01表", "部门：某局", "金额单位：万元")]
    public void A_single_column_and_a_caption_are_paragraphs(string html, params string[] paragraphs) => Assert.Equal(paragraphs, Blocks(html));

    [Fact]
    public void A_caption_element_stands_before_its_table() =>
        Assert.Equal(["收入决算表", "[合计|5.00/拨款|5.00]"], Blocks("<table><caption>收入决算表</caption><tr><td>合计</td><td>5.00</td></tr><tr><td>拨款</td><td>5.00</td></tr></table>"));

    [Fact]
    public void An_empty_official_table_stays_a_table() =>
        Assert.Equal(["[项目|合计|基本支出/合计||]"], Blocks("<table><tr><td>项目</td><td>合计</td><td>基本支出</td></tr><tr><td>合计</td><td></td><td></td></tr></table>"));

    [Fact]
    public void Word_saves_pages_that_are_read_as_printed()
    {
        var document = Drawn.Read("""
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><!--[if gte mso 9]><xml><o:x>藏</o:x></xml><![endif]--></head><body lang=ZH-CN>
            <p class=MsoNormal style='text-indent:24.0pt'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><b>收入<span
            style='mso-spacerun:yes'>&nbsp; </span>情况</b><span lang=EN-US><o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <table class=MsoNormalTable><tr><td><p class=MsoNormal>基本<span lang=EN-US><o:p/></span></p><p class=MsoNormal>支出</p></td><td><p>4,733<span>.14</span></p></td></tr><tr><td>其他</td><td>&nbsp;</td></tr></table></body></html>
            """);

        Assert.Equal("一、收入情况", Assert.IsType<Paragraph>(document.Blocks[0]).Text);
        var grid = Assert.IsType<Grid>(document.Blocks[1]);
        Assert.Equal(("基本支出", "基本\n支出", "4,733.14", ""), (grid.Rows[0][0].Text, grid.Rows[0][0].Printed, grid.Rows[0][1].Text, grid.Rows[1][1].Text));
        Assert.Empty(document.Issues);
    }

    [Theory]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("big5", "big5")]
    public void The_encoding_is_found_whatever_the_page_declares(string declared, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body><p>支出合一</p></body></html>";

        var document = DocumentReaders.Read(new SourceFile("page.txt", Encoding.GetEncoding(encoding).GetBytes(html)));

        Assert.Equal("支出合一", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2", true)]
    [InlineData("<p>甲。</p><p>乙</p", true)]
    [InlineData("<html><body><p>甲。</p></body></html>", false)]
    [InlineData("<p>甲。</p>", false)]
    public void A_page_cut_off_is_reported(string html, bool isCut) =>
        Assert.Equal(isCut ? ["file-cut-off"] : [], Drawn.Read(html).Issues.Select(issue => issue.Code));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<span><i>")]
    [InlineData("<ul><li>")]
    public void Hostile_nesting_is_refused_at_once(string tags)
    {
        var exception = Assert.Throws<UnreadableFileException>(() => Drawn.Read("<html><body>" + string.Concat(Enumerable.Repeat(tags, 100_000)) + "甲"));

        Assert.Equal("too-deep", exception.Code);
    }

    [Fact]
    public void Many_tags_that_do_not_nest_are_read() =>
        Assert.Equal(10_000, Drawn.Read("<html><body>" + string.Concat(Enumerable.Repeat("<p>甲<a>乙<o:p/><br/>", 10_000)) + "</body></html>").Blocks.Count);

    [Fact]
    public void A_page_without_text_says_so() =>
        Assert.Equal("no-text", Assert.Throws<UnreadableFileException>(() => Drawn.Read("<html><body><p>&nbsp;</p><script>1</script></body></html>")).Code);
}
