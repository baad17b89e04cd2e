using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>What programs draw besides cells and texts, or otherwise than others: the right figure, or none.</summary>
public sealed class ToolQuirkTests
{
    private static Traces Table() => new Traces().Text(60, 115, "项目").Text(160, 115, "金额").Text(60, 135, "接待").Lattice([50, 150, 250], [100, 120, 140]);

    private const string Expected = "0:项目 | 1:金额 / 0:接待 | 1:12.50";

    [Fact]
    public void A_number_drawn_character_by_character_or_in_two_spans_is_one()
    {
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "1").Text(165, 135, "2").Text(170, 135, ".").Text(175, 135, "5").Text(180, 135, "0")));
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "12.").Text(175, 135, "50")));
    }

    [Fact]
    public void Digits_drawn_twice_for_bold_are_read_once() =>
        Assert.Equal(["0:项目 | 1:金额 / 0:接待 | 1:11.11"], Traces.Blocks(Table().Text(160, 135, "11.11").Text(160.3f, 135, "11.11")));

    [Fact]
    public void A_footnotes_number_behind_an_amount_is_none_of_its_digits() =>
        Assert.Equal(["0:项目 | 1:金额 / 0:接待 | 1:12.50 1"], Traces.Blocks(Table().Text(160, 135, "12.50").Text(185, 133, "1", "6 0 0 -6")));

    [Fact]
    public void An_underline_and_a_line_through_a_text_are_no_rows() =>
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "12.50").Stroke(160, 136, 185, 136).Stroke(60, 131, 80, 131)));

    [Fact]
    public void Shading_behind_cells_is_no_line() =>
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "12.50").Bar(50, 100, 250, 120).Bar(51, 121, 149, 139)));

    [Fact]
    public void Text_that_is_not_painted_is_not_read() =>
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "12.50").Raw("<ignore_text transform=\"1 0 0 1 0 0\">").Raw("<span font=\"F\" wmode=\"0\" bidi=\"0\" trm=\"10 0 0 -10\">").Raw("<g unicode=\"9\" glyph=\"1\" x=\"186\" y=\"135\" adv=\".5\"/>").Raw("</span>").Raw("</ignore_text>")));

    [Fact]
    public void A_watermark_across_the_page_is_not_read() =>
        Assert.Equal([Expected], Traces.Blocks(Table().Text(160, 135, "12.50").Text(100, 160, "内部资料", "20 20 20 -20")));

    [Fact]
    public void Double_dashed_and_broken_lines_are_lines()
    {
        var page = new Traces().Text(60, 115, "项目").Text(160, 115, "金额").Text(60, 135, "接待").Text(160, 135, "12.50");
        foreach (var y in new[] { 100f, 120, 140 }) page.Stroke(50, y, 149.6f, y).Stroke(150.2f, y, 250, y).Stroke(50, y + 1.6f, 250, y + 1.6f);
        foreach (var x in new[] { 50f, 150, 250 })
        {
            for (var y = 100f; y < 140; y += 4) page.Stroke(x, y, x, y + 2);
        }

        Assert.Equal([Expected], Traces.Blocks(page));
    }

    [Fact]
    public void Two_tables_side_by_side_are_two() =>
        Assert.Equal(2, PdfReader.Read(new SourceFile("a.pdf", []), [Table().Text(160, 135, "12.50").Text(310, 115, "项目").Text(410, 115, "金额").Text(310, 135, "会议").Text(410, 135, "3.00").Lattice([300, 400, 500], [100, 120, 140]).Draw()]).Blocks.OfType<Grid>().Count());

    [Fact]
    public void Two_numbers_in_one_cell_are_nobodys()
    {
        var document = PdfReader.Read(new SourceFile("a.pdf", []), [Table().Text(160, 135, "12.50").Text(210, 135, "3.00").Draw()]);

        Assert.Equal(["line-missing"], document.Issues.Select(issue => issue.Code));
        Assert.Contains("\uFFFD", ((Grid)document.Blocks[0]).Rows[1][1].Text);
    }

    [Fact]
    public void A_column_whose_line_is_missing_is_two_by_its_gutter()
    {
        var page = new Traces().Text(60, 115, "项目").Text(160, 115, "预算数").Text(260, 115, "决算数").Text(60, 135, "接待").Text(175, 135, "12.50").Text(280, 135, "3.00").Text(60, 155, "会议").Text(175, 155, "2.50").Text(280, 155, "1.00")
            .Lattice([50, 150, 350], [100, 120, 140, 160]);

        Assert.Equal(["0:项目 | 1:预算数 | 2:决算数 / 0:接待 | 1:12.50 | 2:3.00 / 0:会议 | 1:2.50 | 2:1.00"], Traces.Blocks(page));
    }

    [Fact]
    public void A_ligatures_characters_are_all_read() =>
        Assert.Equal(["——"], Traces.Blocks(new Traces().Raw("<fill_text transform=\"1 0 0 1 0 0\">").Raw("<span font=\"F\" wmode=\"0\" bidi=\"0\" trm=\"10 0 0 -10\">").Raw("<g unicode=\"—\" glyph=\"1\" x=\"60\" y=\"135\" adv=\"2\"/>").Raw("<g unicode=\"—\" x=\"60\" y=\"135\" adv=\"0\"/>").Raw("</span>").Raw("</fill_text>")));
}
