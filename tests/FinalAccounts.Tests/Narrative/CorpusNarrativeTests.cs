using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Narrative;

/// <summary>The real documents: hand-checked figures, and the numbers of what they hold.</summary>
public sealed class CorpusNarrativeTests
{
    private static NarrativeReading Read(string name)
    {
        var document = DocumentReaders.Read(Corpus.Source(name));
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        return NarrativeReader.Read(document, scorecards.Claimed.Union(tables.Claimed).ToHashSet(), tables.Tables);
    }

    [Fact]
    public void Every_hand_checked_figure_is_read()
    {
        var read = Read("changjiang-commerce-2024").Figures.Select(figure => (figure.Subject, figure.Kind.Id(), figure.Value)).ToHashSet();

        var missing = Corpus.Truth("changjiang-commerce-2024", "figures.csv").Select(row => (row["subject"], row["kind"], decimal.Parse(row["value"], CultureInfo.InvariantCulture))).Where(row => !read.Contains(row));
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("changjiang-commerce-2024", 3, 16, 62)]
    [InlineData("jingdezhen-shanghai-office-2024", 1, 28, 70)]
    [InlineData("changji-commerce-2024", 1, 14, 24)]
    public void Units_glossary_and_sections_are_read(string name, int units, int glossary, int sections)
    {
        var reading = Read(name);

        Assert.Equal((units, glossary), (reading.Units.Count, reading.Glossary.Count));
        Assert.InRange(reading.Sections.Count, sections - 5, sections + 5);
    }

    [Theory]
    [InlineData("changjiang-commerce-2024")]
    [InlineData("jingdezhen-shanghai-office-2024")]
    [InlineData("changji-commerce-2024")]
    [InlineData("jinxian-commerce-2021")]
    [InlineData("hengshan-commerce-2024")]
    public void Every_figure_stands_where_it_says(string name)
    {
        var blocks = DocumentReaders.Read(Corpus.Source(name)).Blocks;

        Assert.All(Read(name).Figures, figure =>
        {
            var text = ((Paragraph)blocks[figure.Place.Block]).Text.Substring(figure.Place.Start!.Value, figure.Place.Length!.Value);
            Assert.StartsWith(text, figure.Printed, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("changjiang-commerce-2024", 55)]
    [InlineData("jingdezhen-shanghai-office-2024", 55)]
    public void A_linked_cell_prints_the_stated_value(string name, int fewest)
    {
        var document = DocumentReaders.Read(Corpus.Source(name));
        var tables = TableReader.Read(document, new HashSet<int>());
        var cells = tables.Tables.Where(table => table.Table is not null).SelectMany(table => table.Lines.SelectMany(line => line.Facts.Select(fact => (Address: new FactAddress(table.Table!.Value, line.Key, fact.Measure), fact.Value)))).ToLookup(cell => cell.Address, cell => cell.Value);

        var linked = NarrativeReader.Read(document, tables.Claimed, tables.Tables).Figures.Where(figure => figure.Cell is not null).ToList();

        Assert.True(linked.Count >= fewest);
        Assert.All(linked, figure => Assert.Contains(cells[figure.Cell!.Value], value => (value ?? 0m) == figure.Value));
    }

    [Theory]
    [InlineData("jingdezhen-shanghai-office-2024", "优秀", 90)]
    [InlineData("changjiang-commerce-2024", "优", 98.57)]
    public void The_conclusion_of_the_evaluation_is_read(string name, string grade, double score) =>
        Assert.Contains(Read(name).Conclusions, conclusion => conclusion.Grade == grade && conclusion.Score == (decimal)score);

    [Theory]
    [InlineData("jinxian-commerce-2021", "良好")]
    [InlineData("hengshan-commerce-2024", "优秀")]
    public void A_stand_alone_report_has_its_conclusion(string name, string grade) => Assert.Equal(grade, Assert.Single(Read(name).Conclusions).Grade);
}
