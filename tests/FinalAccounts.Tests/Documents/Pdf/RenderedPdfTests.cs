using System.Diagnostics;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Identification;
using FinalAccounts.Importing;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page printed to PDF by a browser says what the page says.</summary>
public sealed class RenderedPdfTests
{
    private static readonly GivenIdentity Given = new(null, "990100", null, null, "虚构省云汀市");

    private static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    [Theory]
    [InlineData("civil-affairs-2022.html", "")]
    [InlineData("culture-2024.html", "<style>@page{size:A4 landscape}</style>")]
    public void The_printed_page_gives_the_same_facts_figures_and_scorecards(string sample, string style)
    {
        var page = SourceFile.Load(Path.Combine(Repository.Root, "samples", sample));
        var printed = AccountReader.Read(new SourceFile(sample, Print(page, style)), Given).Account;

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

    private static byte[] Print(SourceFile page, string style)
    {
        Assert.SkipWhen(Chromium is null, "chromium is not installed.");
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var folder = Directory.CreateTempSubdirectory("tests-print-");
        try
        {
            var html = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(html, style + System.Text.Encoding.UTF8.GetString(page.Bytes));
            using var browser = Process.Start(new ProcessStartInfo(Chromium!, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder.FullName}/profile", $"--print-to-pdf={pdf}", html]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            browser.BeginErrorReadLine();
            browser.BeginOutputReadLine();
            if (!browser.WaitForExit(TimeSpan.FromSeconds(60))) browser.Kill(entireProcessTree: true);
            return File.ReadAllBytes(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
