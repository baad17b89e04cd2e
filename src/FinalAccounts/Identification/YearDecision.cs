using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>The fiscal year of the report: what its title, captions, headings and narrative agree on, not any year in the text.</summary>
internal static class YearDecision
{
    private const int Enough = 2;

    public static int Decide(string file, int? given, DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards)
    {
        if (given is { } year) return year;
        var votes = Votes(title, nameOfFile, evidence, scorecards);
        return votes.Certain(Enough)?.Value ?? throw IdentificationMessages.YearUncertain(file, [.. votes.Ranking.Select(vote => vote.Value).Take(3)]);
    }

    /// <summary>The year that the document leaves no doubt of, or null.</summary>
    public static int? Find(DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards) =>
        Votes(title, nameOfFile, evidence, scorecards).Certain(Enough)?.Value;

    private static Votes<int> Votes(DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards)
    {
        var votes = new Votes<int>();
        if (title?.Year is { } stated) votes.Add(stated, 8);
        if (nameOfFile?.Year is { } named) votes.Add(named, 2);
        votes.AddMajority(evidence.CaptionYears, title?.Year is null ? 6 : 4);
        votes.AddMajority(evidence.HeadingYears, 3);
        votes.AddMajority(evidence.NarrativeYears, 3);
        votes.AddMajority([.. scorecards.Select(card => card.Year).OfType<int>()], 2);
        if (evidence.PlainYears.Count >= 2) votes.AddMajority(evidence.PlainYears, 1);
        return votes;
    }
}
