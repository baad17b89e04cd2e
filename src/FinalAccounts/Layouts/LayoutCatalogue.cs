namespace FinalAccounts.Layouts;

/// <summary>Every form of every table, in the order in which they are asked, and the tables' titles, the most particular first.</summary>
internal static class LayoutCatalogue
{
    public static IReadOnlyList<TableLayout> All { get; } =
    [
        SummaryLayouts.Standard,
        RevenueLayouts.Standard,
        ExpenditureLayouts.Standard,
        AppropriationSummaryLayouts.Standard,
        GeneralPublicBudgetLayouts.Standard,
        BasicExpenditureLayouts.Blocks,
        BasicExpenditureLayouts.OneBlock,
        GovernmentFundLayouts.Standard,
        StateCapitalLayouts.WithBalances,
        StateCapitalLayouts.Standard,
        ThreePublicExpensesLayouts.Standard,
        StateAssetsLayouts.Standard,
    ];

    public static IReadOnlyList<TitleRule> Titles { get; } =
    [
        ThreePublicExpensesLayouts.Title,
        StateAssetsLayouts.Title,
        GovernmentFundLayouts.Title,
        StateCapitalLayouts.Title,
        BasicExpenditureLayouts.Title,
        GeneralPublicBudgetLayouts.Title,
        AppropriationSummaryLayouts.Title,
        SummaryLayouts.Title,
        RevenueLayouts.Title,
        ExpenditureLayouts.Title,
    ];
}
