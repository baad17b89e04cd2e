using FinalAccounts.Checks.BetweenTables;
using FinalAccounts.Checks.Form;
using FinalAccounts.Checks.Narrative;
using FinalAccounts.Checks.Scorecards;
using FinalAccounts.Checks.Tables;
using FinalAccounts.Checks.Years;

namespace FinalAccounts.Checks;

/// <summary>Every check in the order of the form: tables, between tables, narrative, years, completeness and form, scorecards.</summary>
public static class CheckCatalogue
{
    /// <summary>Raised with every change that can change an outcome; stored with what it said.</summary>
    public const int Version = 4;

    /// <summary>The checks in order.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        .. SummaryChecks.All,
        .. CodedTableChecks.Revenue,
        .. CodedTableChecks.Expenditure,
        .. AppropriationChecks.All,
        .. CodedTableChecks.GeneralPublicBudget,
        .. BasicExpenditureChecks.All,
        .. CodedTableChecks.GovernmentFund,
        .. CodedTableChecks.StateCapital,
        .. ThreePublicChecks.All,
        .. AssetChecks.All,
        .. RevenueAndExpenditureChecks.All,
        .. FundChecks.All,
        .. ThreePublicAndAssetChecks.All,
        .. NarrativeChecks.AgainstTables,
        .. NarrativeChecks.Arithmetic,
        .. YearsChecks.All,
        .. FormChecks.Completeness,
        .. FormChecks.Wording,
        .. ScorecardChecks.All,
    ];

    /// <summary>The check with a public id, or null.</summary>
    public static Check? Find(string id) => All.FirstOrDefault(check => check.Id == id);
}
