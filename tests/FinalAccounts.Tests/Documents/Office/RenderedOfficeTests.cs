using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Scorecards;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>The real disclosures, drawn anew as Word files and spreadsheets, say the same as their text.</summary>
public sealed class RenderedOfficeTests
{
    public static TheoryData<string, HtmlForm> Forms()
    {
        HtmlForm[] forms =
        [
            new(CodeColumns.One) { WrapsNames = true },
            new(CodeColumns.Cumulative) { TitleInTable = true },
            new(CodeColumns.Parts) { HasColumnNumbers = false },
            new(CodeColumns.LastPart) { TotalLast = true, TitleInTable = true },
            new(CodeColumns.WithName) { TitleInTable = true },
            new(CodeColumns.Merged) { HasLineNumbers = false, TitleInTable = true },
            new(CodeColumns.One) { PageBreaks = 1, TitleInTable = true },
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
    public void A_Word_file_gives_the_same_account(string document, HtmlForm form)
    {
        var text = AccountReader.Read(Corpus.Source(document));

        var word = AccountReader.Read(DrawnDocx.Of(SameAccount.Redrawn(text, form)));

        Assert.Equal("docx", word.Document.Format);
        SameAccount.Holds(text, word);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_spreadsheet_gives_the_same_facts(string document, HtmlForm form)
    {
        form = form with { TitleInTable = true };
        var text = SameAccount.Tables(DocumentReaders.Read(Corpus.Source(document)));
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, form));
        foreach (var (format, file) in new[] { ("xlsx", DrawnXlsx.Of(page, asNumbers: true)), ("xlsx", DrawnXlsx.Of(page, asNumbers: false)), ("xls", Biff.Of(page)) })
        {
            var sheets = DocumentReaders.Read(file);

            Assert.Equal(format, sheets.Format);
            Assert.Equal(Facts.Of(text), Facts.Of(SameAccount.Tables(sheets)));
        }
    }

    /// <summary>The cards with merged level cells, in a Word file and each on a sheet.</summary>
    [Fact]
    public void Scorecards_are_the_same()
    {
        var source = MergedCardTests.Ruled(DocumentReaders.Read(Corpus.Source("changji-commerce-2024")));
        var truth = ScorecardReader.Read(source).Scorecards.SelectMany(SameAccount.Cards).ToList();

        Assert.Equal(truth, ScorecardReader.Read(DocumentReaders.Read(DrawnDocx.Of(source))).Scorecards.SelectMany(SameAccount.Cards));
        Assert.Equal(truth, ScorecardReader.Read(DocumentReaders.Read(DrawnXlsx.Of(source, asNumbers: false))).Scorecards.SelectMany(SameAccount.Cards));
    }
}
