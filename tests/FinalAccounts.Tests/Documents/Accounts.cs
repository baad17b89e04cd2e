using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Documents;

/// <summary>What was read from a document, as lines that can be compared: of two forms of one document they are the same.</summary>
internal static class Accounts
{
    public static TableReading Tables(SourceDocument document) => TableReader.Read(document, ScorecardReader.Read(document).Claimed);

    /// <summary>The tree of the sections with their own paragraphs; how many blocks the tables take is the publisher's choice.</summary>
    public static IEnumerable<string> Sections(ReadAccount read)
    {
        var tables = read.Account.Tables.SelectMany(table => table.Blocks).ToHashSet();
        return read.Account.Sections.Select(section => string.Join('|', section.Ordinal, section.Parent, section.Level, section.Number, section.Title, string.Join('\n', read.Document.Blocks
            .Where(block => block.Ordinal >= section.FirstBlock && block.Ordinal <= section.LastBlock && !tables.Contains(block.Ordinal)).OfType<Paragraph>().Select(paragraph => paragraph.Text))));
    }

    public static string Stated(StatedFigure figure) => $"{figure.Subject}|{figure.Kind}|{figure.Value}|{figure.Unit}|{figure.Section}|{figure.Reason}|{figure.Cell}|{figure.Sentence}";

    public static IEnumerable<string> Card(Scorecard card) =>
    [
        $"{card.Kind}|{card.Project}|{card.Department}|{card.Year}|{card.ExpectedGoal}|{card.ActualGoal}|{card.TotalWeight}|{card.TotalScore}",
        .. card.Funds.Select(fund => (fund with { Place = default }).ToString()),
        .. card.Indicators.Select(line => string.Join('|', line.Level1, line.Level2, line.Level3, line.Weight, line.Target, line.Actual, line.Score, line.DeviationReason)),
    ];
}
