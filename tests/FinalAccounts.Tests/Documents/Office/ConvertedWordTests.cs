using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Disclosures that LibreOffice saved in the older formats say the same as the text they came from.</summary>
public sealed class ConvertedWordTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", "doc")]
    [InlineData("jingdezhen-shanghai-office-2024", "doc")]
    [InlineData("changjiang-commerce-2024", "docx")]
    [InlineData("jingdezhen-shanghai-office-2024", "docx")]
    [InlineData("changjiang-commerce-2024", "rtf")]
    [InlineData("jingdezhen-shanghai-office-2024", "odt")]
    public void A_real_disclosure_gives_the_same_account(string document, string ending)
    {
        var text = AccountReader.Read(Corpus.Source(document));
        var drawn = DrawnDocx.Of(SameAccount.Redrawn(text, new HtmlForm(CodeColumns.Merged) { WrapsNames = true, TitleInTable = true }));

        var saved = Soffice.Save(drawn, ending);
        var word = AccountReader.Read(saved);

        Assert.Equal(ending, word.Document.Format);
        Assert.Same(saved, word.Document.File);
        SameAccount.Holds(text, word);
    }

    [Theory]
    [InlineData("civil-affairs-2024.html", "doc")]
    [InlineData("education-2022.html", "doc")]
    [InlineData("culture-2024.html", "docx")]
    [InlineData("education-2024.html", "rtf")]
    [InlineData("civil-affairs-2023.html", "fodt")]
    public void A_sample_gives_the_same_account(string name, string ending)
    {
        var given = new GivenIdentity("云汀市某局", "990100", 2024, RegionName: "虚构省云汀市");
        var page = AccountReader.Read(SourceFile.Load(Path.Combine(Repository.Root, "samples", name)), given);

        var word = AccountReader.Read(Soffice.Save(DrawnDocx.Of(page.Document), ending), given);

        Assert.Equal(ending, word.Document.Format);
        Assert.Equal(page.Document.Blocks.Select(Drawn.Block), word.Document.Blocks.Select(Drawn.Block));
        SameAccount.Holds(page, word);
    }
}
