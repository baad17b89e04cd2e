using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>Documents printed together, and the pages that are each one's: one run of the browser for all, since starting it takes most of the time.</summary>
internal static class PrintedPages
{
    public static IReadOnlyList<IReadOnlyList<Drawing>> Of(IReadOnlyList<(SourceDocument Document, PrintStyle Style)> prints) =>
        Split(Trace(Browser.Print(PrintedHtml.Of(prints))), prints.Count);

    /// <summary>The pages between the marks.</summary>
    internal static IReadOnlyList<IReadOnlyList<Drawing>> Split(IReadOnlyList<Drawing> pages, int count)
    {
        var printed = new List<List<Drawing>>();
        foreach (var page in pages)
        {
            if (string.Concat(page.Glyphs.Select(glyph => glyph.Text)) == PrintedHtml.Mark(printed.Count)) printed.Add([]);
            else printed[^1].Add(page);
        }

        Assert.Equal(count, printed.Count);
        return printed;
    }

    /// <summary>The pages of a PDF as they are drawn.</summary>
    public static List<Drawing> Trace(byte[] pdf)
    {
        var program = MutoolProgram.Find();
        Assert.SkipWhen(program is null, "mutool is not installed.");
        var reader = new TraceReader("printed.pdf");
        var pages = new List<Drawing>();
        var ending = program!.Trace(pdf, TimeSpan.FromSeconds(60), line =>
        {
            if (reader.Take(line) is { } page) pages.Add(page);
            return true;
        });
        Assert.True(ending.IsGood, ending.Complaints);
        return pages;
    }

    /// <summary>What is read from pages drawn so.</summary>
    public static SourceDocument Read(IReadOnlyList<Drawing> pages) => PdfReader.Read(new SourceFile("printed.pdf", []), pages);
}
