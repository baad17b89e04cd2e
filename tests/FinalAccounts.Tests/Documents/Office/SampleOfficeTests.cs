using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>The samples as Word files say the same as they do as web pages; their tables as sheets hold the same facts.</summary>
public sealed class SampleOfficeTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_sample_is_the_same_as_a_Word_file(string name)
    {
        var page = Read(Load(name));

        var word = Read(DrawnDocx.Of(page.Document));

        Assert.Equal(page.Document.Blocks.Select(Drawn.Block), word.Document.Blocks.Select(Drawn.Block));
        Assert.Equal(page.Account.Sections.Select(section => section.ToString()), word.Account.Sections.Select(section => section.ToString()));
        Assert.Equal(page.Account.Figures.Select(figure => figure.ToString()), word.Account.Figures.Select(figure => figure.ToString()));
        Assert.Equal(page.Account.Scorecards.SelectMany(card => card.Indicators.Select(line => (card.Project, line.Level1, line.Level3, line.Target, line.Actual, line.Score))), word.Account.Scorecards.SelectMany(card => card.Indicators.Select(line => (card.Project, line.Level1, line.Level3, line.Target, line.Actual, line.Score))));
        Assert.Equal(page.Account.Issues.Select(issue => issue.ToString()), word.Account.Issues.Select(issue => issue.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_samples_tables_are_the_same_on_sheets(string name)
    {
        var page = DocumentReaders.Read(Load(name));
        var tables = page.Blocks.OfType<Grid>().Select(WithoutBlankEnd).Select(Drawn.Block).ToList();
        Assert.True(tables.Count > 9);

        foreach (var file in new[] { DrawnXlsx.Of(page, asNumbers: true), DrawnXlsx.Of(page, asNumbers: false), Biff.Of(page) })
        {
            Assert.Equal(tables, DocumentReaders.Read(file).Blocks.Select(Drawn.Block));
        }
    }

    private static Grid WithoutBlankEnd(Grid grid) => grid with { Rows = [.. grid.Rows.Reverse().SkipWhile(row => row.All(cell => cell.Text.Length == 0)).Reverse()] };

    private static SourceFile Load(string name) => SourceFile.Load(Path.Combine(Repository.Root, "samples", name));

    private static ReadAccount Read(SourceFile file) => AccountReader.Read(file, new GivenIdentity("云汀市某局", "990100", 2024, RegionName: "虚构省云汀市"));
}
