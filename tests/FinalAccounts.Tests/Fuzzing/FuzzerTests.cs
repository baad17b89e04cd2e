using FinalAccounts.Bench.Fuzzing;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Importing;
using FinalAccounts.Tests.Documents.Office;

namespace FinalAccounts.Tests.Fuzzing;

/// <summary>A short run over every reader; the long ones are in docs/fuzzing.md.</summary>
public sealed class FuzzerTests
{
    private static FuzzSeed[] Seeds()
    {
        var page = Sample("civil-affairs-2024.html");
        var document = DocumentReaders.Read(new SourceFile(page.Name, page.Bytes));
        FuzzSeed[] seeds =
        [
            page,
            Sample("library-2024.txt"),
            Sample("commerce-2024.txt"),
            new("drawn.docx", DrawnDocx.Of(document).Bytes),
            new("drawn.xlsx", DrawnXlsx.Of(document, asNumbers: true).Bytes),
            new("drawn.xls", Biff.Of(document).Bytes),
        ];
        return Corpus.Folder is null || MutoolProgram.Find() is null ? seeds : [.. seeds, new("source.pdf", Corpus.Source("putuo-planning-2024", "source.pdf").Bytes)];
    }

    private static FuzzSeed Sample(string name) => new(name, File.ReadAllBytes(Path.Combine(Repository.Root, "samples", name)));

    [Fact]
    public void Damaged_documents_end_in_a_true_result_or_in_a_sentence()
    {
        var fuzzer = new Fuzzer(Seeds(), seed: 20241121);

        fuzzer.Run(TimeSpan.FromMinutes(3), most: 400);

        Assert.Empty(fuzzer.Found);
        Assert.True(fuzzer.Counts.Files > 300 && fuzzer.Ways > 50);
        Assert.Subset(fuzzer.Counts.Endings.Keys.ToHashSet(), new HashSet<string> { "read html", "read docx", "read xlsx", "read xls", "refused damaged-file" });
    }

    /// <summary>A number that stands elsewhere than in the whole document, or that the whole one does not have, is found.</summary>
    [Fact]
    public void A_misplaced_number_is_found()
    {
        var seed = Sample("library-2024.txt");
        var whole = MisplacedNumbers.Of(seed, Trial.Given)!;
        var text = System.Text.Encoding.UTF8.GetString(seed.Bytes);
        var read = Read(text);
        var printed = read.Account.Cells().First(cell => cell.Fact.Value > 100).Fact.Printed;

        Assert.Null(whole.Broken(read));
        Assert.Null(whole.Broken(Read(text[..(text.Length * 9 / 10)])));
        Assert.Equal("number-misplaced", whole.Broken(Read(text.Replace(printed, "9" + printed, StringComparison.Ordinal)))?.Kind);

        static ReadAccount Read(string text) => AccountReader.Read(new SourceFile("library-2024.txt", System.Text.Encoding.UTF8.GetBytes(text)), Trial.Given);
    }

    [Theory]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("（1.00）", "-1.00")]
    [InlineData("－５．２０", "-5.20")]
    [InlineData("1,234.\n50", "1234.50")]
    [InlineData("1 234", null)]
    [InlineData("1.2.3", null)]
    [InlineData("5%", null)]
    [InlineData("", null)]
    public void The_runs_own_parser_reads_what_is_printed(string printed, string? value) =>
        Assert.Equal(value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), PrintedValue.Of(printed));

    /// <summary>The properties see what they are for: a reader that took a cell's number wrongly, twice or from nowhere.</summary>
    [Fact]
    public void A_wrong_fact_is_found()
    {
        var read = AccountReader.Read(new SourceFile("library-2024.txt", Sample("library-2024.txt").Bytes), new("云汀市图书馆", "990100", 2024, RegionName: "虚构省云汀市"));
        Assert.Null(AccountProperties.Broken(read));
        Assert.Null(DocumentProperties.Broken(read.Document));

        Assert.Equal("fact-value", Kind(fact => fact with { Value = fact.Value + 1 }));
        Assert.Equal("fact-text", Kind(fact => fact with { Printed = fact.Printed + "0" }));
        Assert.Equal("fact-place", Kind(fact => fact with { Place = fact.Place with { Column = 99 } }));
        Assert.Equal("number-taken-twice", Kind(fact => fact with { Measure = Model.Measure.StateCapital }, keep: true));

        string? Kind(Func<Model.Fact, Model.Fact> change, bool keep = false)
        {
            var tables = read.Account.Tables.Select(table => table with
            {
                Lines = [.. table.Lines.Select(line => line with { Facts = [.. line.Facts.SelectMany(fact => fact.Value is null ? [fact] : keep ? [fact, change(fact)] : new[] { change(fact) })] })],
            });
            return AccountProperties.Broken(read with { Account = read.Account with { Tables = [.. tables] } })?.Kind;
        }
    }
}
