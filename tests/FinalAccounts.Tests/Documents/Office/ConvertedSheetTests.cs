using FinalAccounts.Documents;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Spreadsheets that LibreOffice saved hold the same facts.</summary>
public sealed class ConvertedSheetTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", "xls", true)]
    [InlineData("jingdezhen-shanghai-office-2024", "xls", false)]
    [InlineData("changjiang-commerce-2024", "xlsx", true)]
    [InlineData("jingdezhen-shanghai-office-2024", "xlsx", true)]
    [InlineData("changjiang-commerce-2024", "ods", false)]
    [InlineData("jingdezhen-shanghai-office-2024", "ods", true)]
    [InlineData("jingdezhen-shanghai-office-2024", "fods", true)]
    public void A_real_disclosures_tables_are_the_same(string document, string ending, bool asNumbers)
    {
        var text = SameAccount.Tables(DocumentReaders.Read(Corpus.Source(document)));
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, new HtmlForm(CodeColumns.Merged) { TitleInTable = true }));

        var sheets = DocumentReaders.Read(Soffice.Save(DrawnXlsx.Of(page, asNumbers), ending));

        Assert.Equal(ending, sheets.Format);
        Assert.Empty(sheets.Issues);
        Assert.Equal(Facts.Of(text), Facts.Of(SameAccount.Tables(sheets)));
    }

    [Fact]
    public void Formulas_that_may_have_been_counted_anew_are_told()
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(new Dictionary<(int Row, int Column), DrawnCell> { [(0, 0)] = new("甲"), [(0, 1)] = new("", 1234.5, "0.00"), [(1, 0)] = new("乙") });
        var file = Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => xml.Replace("<x:v>1234.5</x:v>", "<x:f>2*617.25</x:f><x:v>1234.5</x:v>", StringComparison.Ordinal));

        var sheets = DocumentReaders.Read(Soffice.Save(file, "ods"));

        Assert.Equal(["[甲|1234.50/乙|]"], sheets.Blocks.Select(Drawn.Block));
        Assert.Equal(["formulas-counted-anew"], sheets.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void An_Excel_2003_XML_file_is_read()
    {
        Soffice.Require();
        const string Xml = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
              <Styles><Style ss:ID="s1"><NumberFormat ss:Format="#,##0.00"/></Style></Styles>
              <Worksheet ss:Name="Z01"><Table>
                <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">收入决算表</Data></Cell></Row>
                <Row><Cell><Data ss:Type="String">项目</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">金额</Data></Cell></Row>
                <Row><Cell><Data ss:Type="String">合计</Data></Cell><Cell ss:Index="3" ss:StyleID="s1"><Data ss:Type="Number">1234.5</Data></Cell></Row>
              </Table></Worksheet>
            </Workbook>
            """;

        var sheets = DocumentReaders.Read(new SourceFile("表.xls", System.Text.Encoding.UTF8.GetBytes(Xml)));

        Assert.Equal("xml", sheets.Format);
        Assert.Equal(["[收入决算表×1,3/项目||金额/合计||1,234.50]"], sheets.Blocks.Select(Drawn.Block));
    }
}
