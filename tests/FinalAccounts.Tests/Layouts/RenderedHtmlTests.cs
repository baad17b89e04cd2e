using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>The full disclosures, printed anew as HTML in other publishers' forms, give the same facts as their text.</summary>
public sealed class RenderedHtmlTests
{
    public static TheoryData<string, HtmlForm> Forms()
    {
        HtmlForm[] forms =
        [
            new(CodeColumns.One),
            new(CodeColumns.One) { HasColumnNumbers = false },
            new(CodeColumns.One) { WrapsNames = true, SpacesInNumbers = true },
            new(CodeColumns.Cumulative),
            new(CodeColumns.Parts) { WrapsNames = true },
            new(CodeColumns.Parts) { HasColumnNumbers = false, TotalLast = true },
            new(CodeColumns.LastPart),
            new(CodeColumns.LastPart) { TotalLast = true, HasLineNumbers = false },
            new(CodeColumns.WithName) { WrapsNames = true },
            new(CodeColumns.WithName) { HasColumnNumbers = false, TitleInTable = true },
            new(CodeColumns.Merged) { TitleInTable = true, HasLineNumbers = false },
            new(CodeColumns.One) { PageBreaks = 1 },
            new(CodeColumns.One) { PageBreaks = 2 },
            new(CodeColumns.Parts) { PageBreaks = 2, TitleInTable = true },
            new(CodeColumns.LastPart) { PageBreaks = 2, HasColumnNumbers = false },
        ];
        var data = new TheoryData<string, HtmlForm>();
        foreach (var form in forms)
        {
            data.Add("changjiang-commerce-2024", form);
            data.Add("jingdezhen-shanghai-office-2024", form);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_page_gives_the_same_facts_as_the_text(string document, HtmlForm form)
    {
        var text = TableReader.Read(DocumentReaders.Read(Corpus.Source(document)), new HashSet<int>());
        var page = TableReader.Read(DocumentReaders.Read(DisclosureHtml.Render(text.Tables, form)), new HashSet<int>());

        Assert.Equal(Facts.Of(text), Facts.Of(page));
        Assert.DoesNotContain(page.Issues, issue => issue.Severity == IssueSeverity.Doubt);
        Assert.Equal(10, page.Tables.Count);
    }

    /// <summary>The same pages as a converter to text leaves them: spans lost, covered cells blank or gone.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Text_made_of_a_page_gives_the_same_facts(string document, HtmlForm form)
    {
        var text = TableReader.Read(DocumentReaders.Read(Corpus.Source(document)), new HashSet<int>());
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, form));
        foreach (var alignment in new[] { GridAlignment.FromLeft, GridAlignment.FromRight })
        {
            var converted = page with { Blocks = [.. page.Blocks.Select(block => block is Grid grid ? RaggedGrids.Of(grid, alignment) : block)] };

            var reading = TableReader.Read(converted, new HashSet<int>());

            Assert.Equal(Facts.Of(text), Facts.Of(reading));
        }
    }

    /// <summary>Converters that lose more than spans: what is read is right; blanks dropped at the lines' ends lose nothing.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Text_that_lost_more_than_spans_gives_no_wrong_fact(string document, HtmlForm form)
    {
        var text = TableReader.Read(DocumentReaders.Read(Corpus.Source(document)), new HashSet<int>());
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, form));
        var truth = Facts.Values(text);
        foreach (var (mergesOnce, dropsTrailing) in new[] { (true, false), (false, true), (true, true) })
        {
            var converted = page with { Blocks = [.. page.Blocks.Select(block => block is Grid grid ? RaggedGrids.Of(grid, GridAlignment.FromLeft, mergesOnce, dropsTrailing) : block)] };

            var facts = Facts.Values(TableReader.Read(converted, new HashSet<int>()));

            Assert.All(facts, fact => Assert.Equal(truth.GetValueOrDefault(fact.Key), fact.Value));
            if (!mergesOnce) Assert.Equal(truth, facts);
        }
    }
}
