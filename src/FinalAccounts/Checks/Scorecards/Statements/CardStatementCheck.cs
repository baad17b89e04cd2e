using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>
/// Compares what the narrative says of scorecards with the scorecards themselves. A sentence that is not certainly about them is not
/// compared; where none is, that is said.
/// </summary>
internal abstract record CardStatementCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.Scorecards.Count == 0) return [NotApplicable("绩效自评表", CheckMessages.NoScorecards)];
        if (account.Account.IsReadByMachine) return [NotApplicable("说明", CheckMessages.ReadByMachine)];
        if (account.Text.Count == 0) return [NotApplicable("说明", CheckMessages.NoTextAtHand)];
        var outcomes = Compare(account).ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", NothingSaid)];
    }

    /// <summary>Why nothing was compared where the narrative says nothing of the kind.</summary>
    protected abstract string NothingSaid { get; }

    /// <summary>What it says of each statement found.</summary>
    protected abstract IEnumerable<Outcome> Compare(CheckedAccount account);

    /// <summary>Something of the scorecards that was not understood: their number and their sums may lack a part.</summary>
    protected static ImportIssue? DoubtOfCards(CheckedAccount account) =>
        account.Account.Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Doubt && issue.Code.StartsWith("scorecard-", StringComparison.Ordinal));

    /// <summary>Something of one scorecard that was not understood.</summary>
    protected static ImportIssue? DoubtOf(CheckedAccount account, Scorecard card) =>
        account.Account.Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Doubt && issue.Place is { } place && card.Blocks.Contains(place.Block));
}
