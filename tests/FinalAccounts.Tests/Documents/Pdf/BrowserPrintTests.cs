using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Documents.Pdf.Printing;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Pages of a department's site as a browser prints them: with its header and footer, in the reader's own letter size, rows broken anywhere.</summary>
public sealed class BrowserPrintTests
{
    [Theory]
    [InlineData("civil-affairs-2022.html", "")]
    [InlineData("civil-affairs-2022.html", "body,td,p{font-size:21px!important}")]
    [InlineData("education-2022.html", "body,td,p{font-size:21px!important}")]
    [InlineData("education-2023.html", "@page{size:A4 landscape}")]
    [InlineData("culture-2024.html", "body,td,p{font-size:9px!important}")]
    public void A_printed_page_gives_the_same_account(string sample, string style)
    {
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var identity = new GivenIdentity(null, "990100", null, null, "虚构省云汀市");
        var path = Path.Combine(Repository.Root, "samples", sample);
        var page = AccountReader.Read(SourceFile.Load(path), identity);

        var pdf = Browser.Print(File.ReadAllText(path).Replace("</head>", $"<style>{style}</style></head>"), withHeaderAndFooter: true);

        SameAccount.Holds(page, AccountReader.Read(new SourceFile("printed.pdf", pdf), identity));
    }
}
