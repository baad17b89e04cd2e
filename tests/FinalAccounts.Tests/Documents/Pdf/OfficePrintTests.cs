using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>The real disclosures, drawn anew as Word files and spreadsheets and printed to PDF by LibreOffice, say the same as their text.</summary>
public sealed class OfficePrintTests
{
    public static TheoryData<string, HtmlForm, WordPage> Prints() => new()
    {
        { "changjiang-commerce-2024", new HtmlForm(CodeColumns.One) { WrapsNames = true }, new WordPage(IsLandscape: false, HalfPoints: 18) },
        { "jingdezhen-shanghai-office-2024", new HtmlForm(CodeColumns.Merged) { TitleInTable = true }, new WordPage(IsLandscape: true, HalfPoints: 21) },
    };

    [Theory]
    [MemberData(nameof(Prints))]
    public void A_Word_file_printed_gives_the_same_account(string document, HtmlForm form, WordPage page)
    {
        var text = AccountReader.Read(Corpus.Source(document));

        var printed = AccountReader.Read(Soffice.Save(DrawnDocx.Of(SameAccount.Redrawn(text, form), page), "pdf"));

        Assert.Equal("pdf", printed.Document.Format);
        SameAccount.Holds(text, printed);
    }

    [Theory]
    [InlineData("changjiang-commerce-2024")]
    [InlineData("jingdezhen-shanghai-office-2024")]
    public void A_spreadsheet_printed_gives_the_same_facts(string document)
    {
        var text = SameAccount.Tables(DocumentReaders.Read(Corpus.Source(document)));
        var sheets = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, new HtmlForm(CodeColumns.One) { TitleInTable = true }));

        var printed = DocumentReaders.Read(Soffice.Save(DrawnXlsx.Of(sheets, asNumbers: true, isPrinted: true), "pdf"));

        Assert.Equal("pdf", printed.Format);
        Assert.Equal(Facts.Of(text), Facts.Of(SameAccount.Tables(printed)));
    }
}
