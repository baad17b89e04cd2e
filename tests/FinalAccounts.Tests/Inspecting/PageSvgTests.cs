using System.Xml.Linq;
using FinalAccounts.Cli.Inspecting;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Tests.Documents.Pdf;

namespace FinalAccounts.Tests.Inspecting;

/// <summary>A page drawn as its reader saw it: well-formed, by itself, each cell with what it was read as.</summary>
public sealed class PageSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static Inspection Inspect(params Traces[] pages) => Inspection.Of(new PdfSketch(
        PdfReader.Read(new SourceFile("drawn.pdf", []), pages.Select((page, i) => page.Draw(i + 1))),
        PageSketchTests.Sketches(pages)));

    private static XElement Draw(Inspection inspection) => XElement.Parse(PageSvg.Draw(inspection, inspection.Pages[0]));

    /// <summary>The cells of a use, without the legend's.</summary>
    private static List<XElement> Cells(Inspection inspection, string use) =>
        [.. Draw(inspection).Descendants(Svg + "rect").Where(rect => rect.Attribute("class")?.Value == "cell " + use && rect.Element(Svg + "title") is not null)];

    private static Traces Page() => new Traces()
        .Text(200, 60, "一般公共预算财政拨款支出决算表").Text(400, 80, "金额单位：万元")
        .Text(52, 115, "科目编码").Text(152, 115, "科目名称").Text(262, 115, "合计").Text(352, 115, "基本支出").Text(452, 115, "项目支出")
        .Text(152, 135, "合计").Text(262, 135, "3.00").Text(352, 135, "2.00").Text(452, 135, "1.00")
        .Text(52, 155, "201").Text(152, 155, "一般公共服务").Text(262, 155, "3.00").Text(352, 155, "2.00").Text(452, 155, "1.00")
        .Lattice([50, 150, 250, 350, 450, 550], [100, 120, 140, 160]);

    [Fact]
    public void A_number_that_was_read_says_as_what()
    {
        var cells = Cells(Inspect(Page()), "number");

        Assert.Equal(6, cells.Count);
        Assert.EndsWith("r2c3 “2.00”：05 一般公共预算财政拨款支出决算表 · 201 · 基本支出：数值 2.00万元", cells[4].Element(Svg + "title")!.Value);
        Assert.Equal(["350", "140", "100", "20"], new[] { "x", "y", "width", "height" }.Select(name => cells[4].Attribute(name)!.Value));
    }

    [Fact]
    public void A_number_that_nobody_read_is_marked_and_the_layouts_say_why()
    {
        var page = new Traces().Text(52, 115, "某种").Text(152, 115, "数额").Text(52, 135, "甲").Text(152, 135, "7.25").Lattice([50, 150, 250], [100, 120, 140]);

        var inspection = Inspect(page);

        Assert.Equal("b0r1c1 “7.25”：没有读取的数字", Assert.Single(Cells(inspection, "unread")).Value);
        Assert.Contains(Draw(inspection).Descendants(Svg + "text"), text => text.Attribute("class")?.Value is "caption declined" or "caption doubt");
    }

    [Fact]
    public void Text_is_escaped_and_nothing_comes_from_outside()
    {
        var inspection = Inspect(Page().Text(60, 300, "<script>&\"'"));

        var drawn = PageSvg.Draw(inspection, inspection.Pages[0]);

        Assert.Contains(XElement.Parse(drawn).Descendants(Svg + "text"), text => text.Value == "<script>&\"'");
        Assert.DoesNotContain("<script", drawn);
        Assert.DoesNotContain("href", drawn);
        Assert.Single(drawn.Split("http").Skip(1));
        Assert.Equal("a\uFFFDb\uFFFD c", SvgText.Escape("a\u0001b\uD800\nc"));
    }

    /// <summary>Rows and columns carry their numbers; a stray line its own colour.</summary>
    [Fact]
    public void Rows_columns_and_stray_lines_can_be_told()
    {
        var svg = Draw(Inspect(Page().Stroke(60, 500, 300, 500)));

        Assert.Equal(["b2", "c0", "c1", "c2", "c3", "c4", "r0", "r1", "r2"], svg.Descendants(Svg + "text").Where(text => text.Attribute("class")!.Value.StartsWith("label ", StringComparison.Ordinal)).Select(text => text.Value).Order(StringComparer.Ordinal));
        Assert.Equal(2, svg.Descendants(Svg + "line").Count(line => line.Attribute("class")?.Value == "rule stray")); // The legend's and the page's.
    }

    [Fact]
    public void A_sideways_page_is_drawn_upright()
    {
        var inspection = Inspect(new Traces().Text(100, 700, "收入支出决算总表", trm: "0 -10 -10 0"));

        var svg = Draw(inspection);

        Assert.Equal(("800", "600"), (svg.Descendants(Svg + "rect").First(rect => rect.Attribute("class")?.Value == "page").Attribute("width")!.Value, svg.Descendants(Svg + "rect").First(rect => rect.Attribute("class")?.Value == "page").Attribute("height")!.Value));
        Assert.Contains(svg.Descendants(Svg + "g"), group => group.Attribute("transform")?.Value == "translate(800 0) rotate(90)");
    }
}
