using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Documents.Pdf.Printing;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Pages that are turned when they are shown, and numbers that lie over the page: the right figure, or a doubt.</summary>
public sealed class PageDressTests
{
    private static readonly int[] Columns = [50, 120, 230, 320, 410, 500];

    /// <summary>Table 05 with two lines; the second one's amounts are left out.</summary>
    private static DrawnPdf Table(int rotate = 0)
    {
        var page = new DrawnPdf { Rotate = rotate }.Text(180, 760, "一般公共预算财政拨款支出决算表").Text(420, 740, "单位：万元").Lattice(Columns, [730, 710, 690, 670]);
        string[] head = ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];
        for (var i = 0; i < head.Length; i++) page.Text(Columns[i] + 5, 715, head[i]);
        return page.Text(55, 695, "201").Text(125, 695, "一般公共服务支出").Text(240, 695, "12.50").Text(330, 695, "10.00").Text(420, 695, "2.50")
            .Text(55, 675, "20113").Text(125, 675, "商贸事务");
    }

    private static DrawnPdf Whole(int rotate = 0) => Table(rotate).Text(240, 675, "12.50").Text(330, 675, "10.00").Text(420, 675, "2.50");

    private static readonly string[] Expected =
    [
        "05/201/基本支出=10.00", "05/201/本年支出合计=12.50", "05/201/项目支出=2.50",
        "05/20113/基本支出=10.00", "05/20113/本年支出合计=12.50", "05/20113/项目支出=2.50",
    ];

    private static (SourceDocument Document, TableReading Reading) Read(DrawnPdf page)
    {
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var document = DocumentReaders.Read(page.File());
        return (document, SameAccount.Tables(document));
    }

    private static IEnumerable<string> Shown(TableReading reading) => Facts.Of(reading).Select(fact => $"{fact.Key}={fact.Value}");

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_turned_page_is_read_as_it_stands(int degrees)
    {
        var (document, reading) = Read(Whole(degrees));

        Assert.Equal(Expected, Shown(reading));
        Assert.Empty(document.Issues);
        var (width, height) = degrees % 180 == 0 ? (600, 800) : (800, 600);
        var cells = document.Blocks.OfType<Grid>().Single().Rows.SelectMany(row => row).ToList();
        Assert.All(cells, cell => Assert.True(cell.Box is { X0: >= 0, Y0: >= 0 } box && box.X1 <= width && box.Y1 <= height && box.X0 < box.X1 && box.Y0 < box.Y1));
    }

    [Fact]
    public void Numbers_filled_into_a_form_are_the_cells()
    {
        var (document, reading) = Read(Table().Field(235, 672, "12.50").Field(325, 672, "10.00").Field(415, 672, "2.50"));

        Assert.Equal(Expected, Shown(reading));
        Assert.Empty(document.Issues);
    }

    [Theory]
    [InlineData(240, 672)]
    [InlineData(262, 672)]
    [InlineData(280, 672)]
    [InlineData(237, 676)]
    public void A_number_noted_over_or_beside_a_printed_one_leaves_neither(int x, int y)
    {
        var (document, reading) = Read(Whole().Note(x, y, "99.10"));

        Assert.DoesNotContain(Shown(reading), fact => !Expected.Contains(fact) && !fact.EndsWith('>'));
        Assert.DoesNotContain("05/20113/本年支出合计=12.50", Shown(reading));
        Assert.Contains(document.Issues.Concat(reading.Issues), issue => issue.Severity == IssueSeverity.Doubt && issue.Place?.Block == document.Blocks.OfType<Grid>().Single().Ordinal);
    }
}
