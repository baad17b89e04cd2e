using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Tables;
using FinalAccounts.Documents;
using FinalAccounts.Scorecards;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces;

/// <summary>Scorecards in the provinces' columns, printed in every format, give the indicators that they print.</summary>
public sealed class CardFormTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Printed => CardForm.All.SelectMany(form => PrintedForm.Formats.Select(format => new TheoryDataRow<string, string>(form.Name, format)));

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_card_in_this_form_gives_the_indicators_that_it_prints(string name, string format)
    {
        var form = CardForm.All.Single(form => form.Name == name);
        var account = AccountGenerator.Years(new DepartmentPlan(3, ProvincialAccounts.AllFunds, Regions.City), ProvincialAccounts.Year, ProvincialAccounts.Year).Single();
        List<ScorecardContent> cards = [.. account.Projects.Take(form.IsDouble ? 2 : 1).Select(project => ScorecardContent.Of(account, project))];
        Assert.True(cards.Count == (form.IsDouble ? 2 : 1) && cards.TrueForAll(card => card.Indicators.Count == 6));
        var document = new PublishedDocument("云汀市自然资源局2024年度部门决算", [new HeadingElement(1, "附件"), form.Draw(cards)]);

        var reading = ScorecardReader.Read(DocumentReaders.Read(PrintedForm.Of(document, format)));

        Assert.Equal(
            cards.SelectMany(card => card.Indicators.Select(line => string.Join('|', card.Project, line.Level1, line.Level2, line.Level3, CardForm.WeightOf(line), line.Target, line.Actual, CardForm.ScoreOf(line)))),
            reading.Scorecards.SelectMany(card => card.Indicators.Select(line => string.Join('|', card.Project, line.Level1, line.Level2, line.Level3, line.Weight, line.Target, line.Actual, line.Score))));
        Assert.Empty(reading.Issues);
        Assert.All(form.Columns.Where(column => column.Text(cards[0].Indicators[0]).StartsWith(column.Heading, StringComparison.Ordinal)), column => Assert.All(reading.Scorecards.SelectMany(card => card.Indicators), line => Assert.Contains(column.Heading, line.Extra.Select(extra => extra.Key))));
    }
}
