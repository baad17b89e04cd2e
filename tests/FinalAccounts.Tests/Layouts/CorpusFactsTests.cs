using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>The real disclosures against their hand-checked facts: none wrong, none extra, none missing.</summary>
public sealed class CorpusFactsTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", 454)]
    [InlineData("jingdezhen-shanghai-office-2024", 388)]
    public void Every_printed_number_becomes_its_fact(string document, int count)
    {
        var reading = TableReader.Read(DocumentReaders.Read(Corpus.Source(document)), new HashSet<int>());
        var truth = Corpus.Truth(document, "facts.csv").ToDictionary(
            row => $"{row["table"]}/{row["row"]}/{row["column"]}",
            row => decimal.Parse(row["value"], System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(count, truth.Count);
        Assert.Equal(new SortedDictionary<string, string>(truth, StringComparer.Ordinal), Facts.Values(reading));
        Assert.All(reading.Tables.Where(table => table.Table is not null), table => Assert.NotEqual(TableStatus.Absent, table.Status));
        Assert.All(reading.Tables.Where(table => table.Table is DisclosureTable.GovernmentFund or DisclosureTable.StateCapital), table => Assert.Equal(TableStatus.EmptyByStatement, table.Status));
        Assert.DoesNotContain(reading.Issues, issue => issue.Severity == IssueSeverity.Doubt);
    }

    [Fact]
    public void Tables_in_an_attachment_are_announced_and_give_no_facts()
    {
        var reading = TableReader.Read(DocumentReaders.Read(Corpus.Source("changji-commerce-2024")), new HashSet<int>());

        Assert.Empty(Facts.Of(reading));
        Assert.All(reading.Tables.Where(table => table.Table is not null and not DisclosureTable.StateAssets), table => Assert.Equal(TableStatus.AnnouncedElsewhere, table.Status));
        Assert.Equal(TableStatus.Absent, reading.Table(DisclosureTable.StateAssets).Status);
    }

    [Theory]
    [InlineData("jinxian-commerce-2021")]
    [InlineData("hengshan-commerce-2024")]
    public void A_stand_alone_evaluation_has_no_disclosure_tables(string document)
    {
        var reading = TableReader.Read(DocumentReaders.Read(Corpus.Source(document)), new HashSet<int>());

        Assert.Empty(Facts.Of(reading));
        Assert.All(reading.Tables.Where(table => table.Table is not null), table => Assert.Equal(TableStatus.Absent, table.Status));
    }
}
