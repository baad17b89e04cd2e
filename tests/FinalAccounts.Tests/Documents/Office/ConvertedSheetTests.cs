using FinalAccounts.Documents;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Spreadsheets that LibreOffice saved hold the same facts.</summary>
public sealed class ConvertedSheetTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", "xls")]
    [InlineData("jingdezhen-shanghai-office-2024", "xls")]
    [InlineData("changjiang-commerce-2024", "xlsx")]
    [InlineData("jingdezhen-shanghai-office-2024", "xlsx")]
    [InlineData("changjiang-commerce-2024", "ods")]
    [InlineData("jingdezhen-shanghai-office-2024", "fods")]
    [InlineData("changjiang-commerce-2024", "xml")]
    public void A_real_disclosures_tables_are_the_same(string document, string ending)
    {
        var text = SameAccount.Tables(DocumentReaders.Read(Corpus.Source(document)));
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, new HtmlForm(CodeColumns.Merged) { TitleInTable = true }));
        foreach (var drawn in new[] { DrawnXlsx.Of(page, asNumbers: true), DrawnXlsx.Of(page, asNumbers: false) })
        {
            var sheets = DocumentReaders.Read(Soffice.Save(drawn, ending));

            Assert.Equal(ending, sheets.Format);
            Assert.Empty(sheets.Issues);
            Assert.Equal(Facts.Of(text), Facts.Of(SameAccount.Tables(sheets)));
        }
    }
}
