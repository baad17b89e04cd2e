using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Identification;
using FinalAccounts.Importing;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page printed to PDF by a browser says what the page says.</summary>
public sealed class RenderedPdfTests
{
    private static readonly GivenIdentity Given = new(null, "990100", null, null, "虚构省云汀市");

    [Theory]
    [InlineData("civil-affairs-2022.html", "")]
    [InlineData("culture-2024.html", "<style>@page{size:A4 landscape}</style>")]
    public void The_printed_page_gives_the_same_facts_figures_and_scorecards(string sample, string style)
    {
        var page = SourceFile.Load(Path.Combine(Repository.Root, "samples", sample));
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var printed = AccountReader.Read(new SourceFile(sample, Chromium.Print(page.Bytes, style)), Given).Account;

        var account = AccountReader.Read(page, Given).Account;

        Assert.Equal(Facts(account), Facts(printed));
        Assert.True(Facts(account).Count > 300);
        Assert.Equal(account.Figures.Select(figure => (figure.Kind, figure.Value, figure.Unit)), printed.Figures.Select(figure => (figure.Kind, figure.Value, figure.Unit)));
        Assert.Equal(account.Sections.Select(section => section.Title), printed.Sections.Select(section => section.Title));
        Assert.Equal(account.Scorecards.Select(card => card.Indicators.Count), printed.Scorecards.Select(card => card.Indicators.Count));
        Assert.Equal(account.Issues.Count, printed.Issues.Count);
    }

    private static List<string> Facts(Model.FinalAccount account) =>
        [.. account.Tables.SelectMany(table => table.Lines.SelectMany(line => line.Facts.Select(fact => $"{table.Table} {line.Key} {fact.Measure} {fact.State} {fact.Value}")))];
}
