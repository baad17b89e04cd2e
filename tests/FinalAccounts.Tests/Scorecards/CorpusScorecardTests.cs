using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Scorecards;

/// <summary>The scorecards of the real documents against the hand-checked truth: every line of it, and no other.</summary>
public sealed class CorpusScorecardTests
{
    [Theory]
    [InlineData("changji-commerce-2024", 13, 119, 40)]
    [InlineData("jingdezhen-shanghai-office-2024", 1, 13, 2)]
    public void Every_line_is_read_as_printed(string document, int cards, int indicators, int funds)
    {
        var reading = ScorecardReader.Read(DocumentReaders.Read(Corpus.Source(document)));

        Assert.Empty(reading.Issues);
        Assert.Equal(cards, reading.Scorecards.Count);
        Assert.Equal(indicators, reading.Scorecards.Sum(card => card.Indicators.Count));
        Assert.Equal(funds, reading.Scorecards.Sum(card => card.Funds.Count));
        var truth = Corpus.Truth(document, "scorecards.csv");
        Assert.Equal(truth.Where(row => row["item"] == "indicator").Select(Indicator).Order(), reading.Scorecards.SelectMany(card => card.Indicators.Select(line => Line(card, line))).Order());
        Assert.Equal(truth.Where(row => row["item"] == "funds").Select(Fund).Order(), reading.Scorecards.SelectMany(card => card.Funds.Select(line => Line(card, line))).Order());
    }

    [Fact]
    public void Totals_heads_and_goals_are_read()
    {
        var cards = ScorecardReader.Read(DocumentReaders.Read(Corpus.Source("changji-commerce-2024"))).Scorecards;

        Assert.Equal([ScorecardKind.Overall, .. Enumerable.Repeat(ScorecardKind.Project, 12)], cards.Select(card => card.Kind));
        Assert.All(cards, card => Assert.Equal(2024, card.Year));
        Assert.All(cards, card => Assert.True(card.ExpectedGoal.Length > 10 && card.ActualGoal.Length > 20));
        Assert.All(cards.Skip(1), card => Assert.Equal("100", card.TotalWeight));
        Assert.Equal("99.75分", cards[^1].TotalScore);
        Assert.All(cards.Skip(1), card => Assert.Equal(5, card.Indicators[0].Extra.Count));
    }

    [Theory]
    [InlineData("changjiang-commerce-2024")]
    [InlineData("jinxian-commerce-2021")]
    [InlineData("hengshan-commerce-2024")]
    public void A_document_without_scorecards_has_none(string document)
    {
        var reading = ScorecardReader.Read(DocumentReaders.Read(Corpus.Source(document)));

        Assert.Empty(reading.Scorecards);
        Assert.Empty(reading.Issues);
        Assert.Empty(reading.Claimed);
    }

    private static string Indicator(IReadOnlyDictionary<string, string> row) =>
        string.Join('|', Plain(row["project"]), Plain(row["level1"]), Plain(row["level2"]), Plain(row["level3"]), row["weight"], Plain(row["target"]), Plain(row["actual"]), row["score"]);

    private static string Line(Scorecard card, ScorecardIndicator line) =>
        string.Join('|', Owner(card), Plain(line.Level1), Plain(line.Level2), Plain(line.Level3), line.Weight, Plain(line.Target), Plain(line.Actual), line.Score);

    private static string Fund(IReadOnlyDictionary<string, string> row) =>
        string.Join('|', Plain(row["project"]), Plain(row["level3"]), row["initial_budget"], row["annual_budget"], row["executed"], row["weight"], row["execution_rate"], row["score"]);

    private static string Line(Scorecard card, ScorecardFund line) =>
        string.Join('|', Owner(card), Plain(line.Name), Number(line.InitialBudget), Number(line.AnnualBudget), Number(line.Executed), line.Weight, line.ExecutionRate, line.Score);

    private static string Owner(Scorecard card) => Plain(card.Project.Length > 0 ? card.Project : card.Department);

    private static string Number(string text) => text.Replace(",", "", StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
