using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>A check that looks at each performance scorecard by itself.</summary>
internal abstract record CardCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var cards = account.Account.Scorecards;
        return cards.Count > 0 ? cards.SelectMany(card => IsReadByMachine(card) ? [NotApplicable(Name(card), CheckMessages.ReadByMachine)] : On(account, card)) : [NotApplicable("绩效自评表", CheckMessages.NoScorecards)];
    }

    /// <summary>What it says of one card.</summary>
    protected abstract IEnumerable<Outcome> On(CheckedAccount account, Scorecard card);

    private static bool IsReadByMachine(Scorecard card) => card.Indicators.Any(indicator => indicator.Confidence is not null) || card.Funds.Any(fund => fund.Confidence is not null);

    /// <summary>The card's name for the reader.</summary>
    protected static string Name(Scorecard card) => card.Kind == ScorecardKind.Overall ? "整体支出绩效自评表" : $"“{card.Project}”项目绩效自评表";

    /// <summary>An indicator's name for the reader.</summary>
    protected static string Name(Scorecard card, ScorecardIndicator indicator) => $"{Name(card)}“{(indicator.Level3.Length > 0 ? indicator.Level3 : indicator.Level2)}”";
}
