using FinalAccounts.Model;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>The columns of the standard forms in the order in which they are printed.</summary>
internal static class TableColumns
{
    private static readonly Measure[] Order =
    [
        Measure.RevenueTotal, Measure.FiscalAppropriation, Measure.HigherLevelSubsidy, Measure.InstitutionalRevenue, Measure.BusinessRevenue,
        Measure.AffiliateRemittance, Measure.OtherRevenue,
        Measure.OpeningBalance, Measure.CurrentYearRevenue, Measure.CurrentYearExpenditure, Measure.ExpenditureTotal, Measure.Total,
        Measure.BasicExpenditure, Measure.ProjectExpenditure,
        Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates,
        Measure.ClosingBalance,
        Measure.AppropriationExpenditure, Measure.GeneralPublicBudget, Measure.GovernmentFund, Measure.StateCapital,
        Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual,
        Measure.Revenue, Measure.Expenditure, Measure.Amount,
    ];

    /// <summary>The measures that the rows hold, in order; columns 07 and 08 nest basic and project under the year's expenditure.</summary>
    public static IReadOnlyList<Measure> Of(IEnumerable<TableRow> rows)
    {
        var held = rows.SelectMany(r => r.Cells.Keys).ToHashSet();
        return [.. Order.Where(held.Contains)];
    }
}
