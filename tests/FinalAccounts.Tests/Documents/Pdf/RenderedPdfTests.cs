using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Documents.Pdf.Printing;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Documents printed to PDF by a browser, on many kinds of page, say what the documents say.</summary>
public sealed class RenderedPdfTests
{
    private static readonly HtmlForm[] Forms =
    [
        new(CodeColumns.One) { WrapsNames = true },
        new(CodeColumns.Cumulative) { TitleInTable = true },
        new(CodeColumns.Parts) { HasColumnNumbers = false },
        new(CodeColumns.LastPart) { TotalLast = true, TitleInTable = true },
        new(CodeColumns.WithName) { TitleInTable = true },
        new(CodeColumns.Merged) { HasLineNumbers = false, TitleInTable = true },
    ];

    [Theory]
    [InlineData("changjiang-commerce-2024")]
    [InlineData("jingdezhen-shanghai-office-2024")]
    public void A_real_disclosure_drawn_anew_gives_the_same_account(string document)
    {
        var text = AccountReader.Read(Corpus.Source(document));
        var prints = PrintStyles.Ruled.Select((style, i) => (SameAccount.Redrawn(text, Forms[i % Forms.Length]), style)).ToList();

        foreach (var pages in PrintedPages.Of(prints)) Same(text, PrintedPages.Read(pages));
    }

    [Theory]
    [InlineData("civil-affairs-2022.html")]
    [InlineData("culture-2024.html")]
    public void A_sample_gives_the_same_account(string sample)
    {
        var page = AccountReader.Read(SourceFile.Load(Path.Combine(Repository.Root, "samples", sample)), new GivenIdentity(null, "990100", null, null, "虚构省云汀市"));

        foreach (var pages in PrintedPages.Of([.. PrintStyles.Ruled.Take(4).Select(style => (page.Document, style))])) Same(page, PrintedPages.Read(pages));
    }

    private static void Same(ReadAccount account, SourceDocument printed)
    {
        var cards = ScorecardReader.Read(printed);
        var tables = SameAccount.Tables(printed);
        var narrative = NarrativeReader.Read(printed, cards.Claimed.Union(tables.Claimed).ToHashSet(), tables.Tables);

        Assert.Equal(Facts.Of(SameAccount.Tables(account.Document)), Facts.Of(tables));
        var read = new ReadAccount(account.Account with { Tables = tables.Tables, Sections = narrative.Sections }, printed);
        Assert.Equal(SameAccount.Sections(account).Select(Printed), SameAccount.Sections(read).Select(Printed));
        Assert.Equal(account.Account.Figures.Select(SameAccount.Stated), narrative.Figures.Select(SameAccount.Stated));
        Assert.Equal(account.Account.Scorecards.SelectMany(SameAccount.Cards), cards.Scorecards.SelectMany(SameAccount.Cards));
        Assert.All(printed.Issues.Concat(tables.Issues).Concat(cards.Issues).Concat(narrative.Issues), issue => Assert.True(issue.Severity != IssueSeverity.Doubt || account.Account.Issues.Any(known => known.Code == issue.Code)));
    }

    /// <summary>The font has one character for two dashes.</summary>
    private static string Printed(string text) => text.Replace('―', '—');
}
