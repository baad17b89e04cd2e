using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Lines on a page → cells; text → its cell, or an issue.</summary>
public sealed class RuledPageTests
{
    private static readonly float[] Columns = [50, 150, 250, 350];
    private static readonly float[] Rows = [100, 120, 140];

    private static Traces Heading(Traces page) => page.Text(60, 115, "项目").Text(160, 115, "预算数").Text(260, 115, "决算数");

    [Fact]
    public void Strokes_make_cells()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Text(200, 135, "1.50").Text(300, 135, "0.75").Lattice(Columns, Rows);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:接待 | 1:1.50 | 2:0.75"], Traces.Blocks(page));
    }

    [Fact]
    public void Thin_rectangles_with_dots_at_the_crossings_make_the_same_cells()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Text(200, 135, "1.50").Text(300, 135, "0.75");
        foreach (var y in Rows)
        {
            foreach (var x in Columns)
            {
                page.Bar(x, y, x + 0.5f, y + 0.5f);
                if (x < 350) page.Bar(x + 0.5f, y, x + 100, y + 0.5f);
                if (y < 140) page.Bar(x, y + 0.5f, x + 0.5f, y + 20);
            }
        }

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:接待 | 1:1.50 | 2:0.75"], Traces.Blocks(page));
    }

    [Fact]
    public void Words_that_touch_the_next_cells_number_stay_in_their_cell()
    {
        var page = Heading(new Traces()).Text(50, 135, "国内公务接待费批").Text(130, 135, "（个").Text(150, 135, "15").Text(300, 135, "0.75").Lattice(Columns, Rows);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:国内公务接待费批（个 | 1:15 | 2:0.75"], Traces.Blocks(page));
    }

    [Fact]
    public void A_number_over_a_line_is_not_parted_though_it_is_drawn_in_parts()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Text(240, 135, "12").Text(250, 135, "34.50").Lattice(Columns, Rows);

        Assert.DoesNotContain(Traces.Blocks(page), text => text.Contains(":12 |") || text.Contains(":34.50"));
    }

    [Fact]
    public void Cells_merged_across_and_downwards_keep_their_spans()
    {
        var page = new Traces().Text(60, 125, "项目").Text(200, 115, "金额").Text(160, 135, "年初").Text(260, 135, "年末").Text(160, 155, "1.00").Text(260, 155, "2.00")
            .Stroke(50, 100, 350, 100).Stroke(150, 120, 350, 120).Stroke(50, 140, 350, 140).Stroke(50, 160, 350, 160)
            .Stroke(50, 100, 50, 160).Stroke(150, 100, 150, 160).Stroke(250, 120, 250, 160).Stroke(350, 100, 350, 160);

        Assert.Equal(["0:项目↓2 | 1:金额→2 / 1:年初 | 2:年末 / 0: | 1:1.00 | 2:2.00"], Traces.Blocks(page));
    }

    [Fact]
    public void A_form_open_at_its_sides_is_closed_where_the_lines_end()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Text(300, 135, "0.75")
            .Stroke(50, 100, 350, 100).Stroke(50, 120, 350, 120).Stroke(50, 140, 350, 140).Stroke(150, 100, 150, 140).Stroke(250, 100, 250, 140);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:接待 | 1: | 2:0.75"], Traces.Blocks(page));
    }

    [Fact]
    public void Text_wrapped_in_a_cell_is_joined_and_a_number_broken_at_its_width_too()
    {
        var page = new Traces().Text(52, 112, "一般公共服务支").Text(52, 124, "出").Text(135, 112, "12345").Text(135, 124, "6.78")
            .Lattice([50, 130, 168], [100, 128, 148]).Text(52, 143, "公共安全").Text(135, 143, "5.00");

        Assert.Equal(["0:一般公共服务支出 | 1:123456.78 / 0:公共安全 | 1:5.00"], Traces.Blocks(page));
    }

    [Fact]
    public void Rows_without_lines_between_are_parted_where_all_their_texts_are_level()
    {
        var page = Heading(new Traces()).Text(60, 135, "甲项").Text(200, 135, "1.50").Text(300, 135, "0.75").Text(60, 155, "乙项").Text(300, 155, "0.25").Text(60, 175, "丙项").Text(200, 175, "2.50").Text(300, 175, "3.75")
            .Lattice(Columns, [100, 120, 180]);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:甲项 | 1:1.50 | 2:0.75 / 0:乙项 | 1: | 2:0.25 / 0:丙项 | 1:2.50 | 2:3.75"], Traces.Blocks(page));
    }

    [Fact]
    public void Rows_without_lines_whose_texts_are_not_level_stay_one_cell()
    {
        var page = Heading(new Traces()).Text(60, 135, "甲项").Text(300, 135, "0.75").Text(60, 145, "的后半").Text(60, 165, "丙项").Text(300, 156, "3.75")
            .Lattice(Columns, [100, 120, 180]);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:甲项的后半丙项 | 1: | 2:\uFFFD0.75 3.75"], Traces.Blocks(page));
    }

    [Fact]
    public void A_number_over_a_line_is_no_cells_number()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Text(232, 135, "1234.56").Lattice(Columns, Rows);

        var document = PdfReader.Read(new SourceFile("a.pdf", []), [page.Draw()]);

        Assert.Equal(["number-over-line"], document.Issues.Select(issue => issue.Code));
        Assert.Contains("1234.56", document.Issues[0].Message);
        Assert.Contains("\uFFFD1234.56", Traces.Shown(document)[0]);
    }

    [Fact]
    public void Words_that_flow_over_into_a_blank_cell_stay_in_theirs()
    {
        var page = Heading(new Traces()).Text(60, 135, "公务用车购置及运行维护费").Text(300, 135, "0.75").Lattice(Columns, Rows);

        Assert.Contains("0:公务用车购置及运行维护费 | 1: | 2:0.75", Traces.Blocks(page)[0]);
    }

    [Fact]
    public void Every_cell_knows_its_page_and_box()
    {
        var page = Heading(new Traces()).Text(60, 135, "接待").Lattice(Columns, Rows);

        var grid = Assert.IsType<Grid>(PdfReader.Read(new SourceFile("a.pdf", []), [page.Draw(7)]).Blocks[0]);

        Assert.Equal(new PageBox(7, 150, 100, 250, 120), grid.Rows[0][1].Box);
        Assert.Equal(GridAlignment.Exact, grid.Alignment);
    }

    [Fact]
    public void A_table_printed_sideways_is_turned_and_its_boxes_are_the_pages_own()
    {
        // Text that runs upwards: the table's rows run from the page's left to its right.
        var page = new Traces(400, 400).Text(115, 340, "项目", "0 -10 -10 0").Text(115, 240, "金额", "0 -10 -10 0").Text(135, 340, "接待", "0 -10 -10 0").Text(135, 240, "1.50", "0 -10 -10 0")
            .Lattice([100, 120, 140], [150, 250, 350]);

        var document = PdfReader.Read(new SourceFile("a.pdf", []), [page.Draw()]);

        Assert.Equal(["0:项目 | 1:金额 / 0:接待 | 1:1.50"], Traces.Shown(document));
        Assert.Equal(new PageBox(1, 100, 150, 120, 250), ((Grid)document.Blocks[0]).Rows[0][1].Box);
    }

    [Fact]
    public void Two_tables_and_the_text_between_stand_in_their_order()
    {
        var page = new Traces().Text(60, 80, "甲表").Text(60, 115, "甲").Text(160, 115, "1").Lattice([50, 150, 250], [100, 120])
            .Text(60, 160, "乙表").Text(60, 195, "乙").Text(160, 195, "2").Lattice([50, 150, 250], [180, 200]);

        Assert.Equal(["甲表", "0:甲 | 1:1", "乙表", "0:乙 | 1:2"], Traces.Blocks(page));
    }

    [Fact]
    public void A_frame_around_text_is_no_table() =>
        Assert.Equal(["说明文字"], Traces.Blocks(new Traces().Text(60, 115, "说明文字").Lattice([50, 250], [100, 120])));

    [Fact]
    public void Bold_drawn_twice_is_read_once() =>
        Assert.Equal(["收入11.11"], Traces.Blocks(new Traces().Text(60, 115, "收入11.11").Text(60.3f, 115, "收入11.11")));

    [Fact]
    public void Text_behind_a_clip_or_a_slanted_watermark_is_not_read()
    {
        var page = new Traces().Text(60, 115, "可见")
            .Raw("<clip_path winding=\"eofill\" transform=\"1 0 0 1 0 0\">").Raw("<moveto x=\"0\" y=\"0\"/>").Raw("<lineto x=\"20\" y=\"20\"/>").Raw("</clip_path>").Text(60, 215, "不可见").Raw("<pop_clip/>")
            .Text(60, 315, "水印", "7 -7 -7 -7").Text(60, 415, "也可见");

        Assert.Equal(["可见", "也可见"], Traces.Blocks(page));
    }
}
