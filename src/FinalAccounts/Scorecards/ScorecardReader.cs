using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>The scorecards of a document, the blocks they take, and what was not understood.</summary>
public sealed record ScorecardReading(IReadOnlyList<Scorecard> Scorecards, IReadOnlySet<int> Claimed, IReadOnlyList<ImportIssue> Issues);

/// <summary>Finds and reads the performance scorecards (绩效自评表) of a document.</summary>
public static class ScorecardReader
{
    /// <summary>Reads all scorecards.</summary>
    public static ScorecardReading Read(SourceDocument document) => new([], new HashSet<int>(), []);
}
