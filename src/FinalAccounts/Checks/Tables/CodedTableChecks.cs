using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside the tables by functional code: 02, 03, 05, 07 and 08.</summary>
internal static class CodedTableChecks
{
    public static readonly IReadOnlyList<Check> Revenue =
    [
        Row("T02-1", "每行本年收入合计等于各来源收入之和", DisclosureTable.Revenue, Measure.RevenueTotal,
            Measure.FiscalAppropriation, Measure.HigherLevelSubsidy, Measure.InstitutionalRevenue, Measure.BusinessRevenue, Measure.AffiliateRemittance, Measure.OtherRevenue),
        Levels("T02-2", DisclosureTable.Revenue,
            Measure.RevenueTotal, Measure.FiscalAppropriation, Measure.HigherLevelSubsidy, Measure.InstitutionalRevenue, Measure.BusinessRevenue, Measure.AffiliateRemittance, Measure.OtherRevenue),
    ];

    public static readonly IReadOnlyList<Check> Expenditure =
    [
        Row("T03-1", "每行本年支出合计等于各类支出之和", DisclosureTable.Expenditure, Measure.ExpenditureTotal,
            Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates),
        Levels("T03-2", DisclosureTable.Expenditure,
            Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates),
    ];

    public static readonly IReadOnlyList<Check> GeneralPublicBudget =
    [
        Row("T05-1", "每行本年支出合计等于基本支出与项目支出之和", DisclosureTable.GeneralPublicBudgetExpenditure, Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure),
        Levels("T05-2", DisclosureTable.GeneralPublicBudgetExpenditure, Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure),
    ];

    public static readonly IReadOnlyList<Check> GovernmentFund =
    [
        Balance("T07-1", DisclosureTable.GovernmentFund),
        Row("T07-2", "每行本年支出小计等于基本支出与项目支出之和", DisclosureTable.GovernmentFund, Measure.CurrentYearExpenditure, Measure.BasicExpenditure, Measure.ProjectExpenditure),
        Levels("T07-3", DisclosureTable.GovernmentFund,
            Measure.OpeningBalance, Measure.CurrentYearRevenue, Measure.CurrentYearExpenditure, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.ClosingBalance),
    ];

    public static readonly IReadOnlyList<Check> StateCapital =
    [
        new FormsCheck("T08-1", "每行合计等于基本支出与项目支出之和；六栏表式同时核对收支结余")
        {
            Basis = Bases.WithinForm,
            Forms =
            [
                (Measure.Total, [Row("T08-1", "每行合计等于基本支出与项目支出之和", DisclosureTable.StateCapital, Measure.Total, Measure.BasicExpenditure, Measure.ProjectExpenditure)]),
                (Measure.CurrentYearExpenditure,
                [
                    Row("T08-1", "每行本年支出小计等于基本支出与项目支出之和", DisclosureTable.StateCapital, Measure.CurrentYearExpenditure, Measure.BasicExpenditure, Measure.ProjectExpenditure),
                    Balance("T08-1", DisclosureTable.StateCapital),
                ]),
            ],
        },
        Levels("T08-2", DisclosureTable.StateCapital,
            Measure.Total, Measure.OpeningBalance, Measure.CurrentYearRevenue, Measure.CurrentYearExpenditure, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.ClosingBalance),
    ];

    private static IdentityCheck Row(string id, string statement, DisclosureTable table, Measure whole, params Measure[] parts) => new(id, statement)
    {
        Basis = Bases.WithinForm,
        Scope = Scope.EachRow(table),
        Whole = new Cell(table, [], whole),
        Parts = [.. parts.Select(part => new Cell(table, [], part))],
    };

    private static IdentityCheck Balance(string id, DisclosureTable table) => new(id, "每行年末结转和结余等于年初结转和结余加本年收入减本年支出")
    {
        Basis = Bases.WithinForm,
        Scope = Scope.EachRow(table),
        Whole = new Cell(table, [], Measure.ClosingBalance),
        Parts = [new Cell(table, [], Measure.OpeningBalance), new Cell(table, [], Measure.CurrentYearRevenue)],
        Less = [new Cell(table, [], Measure.CurrentYearExpenditure)],
    };

    private static HierarchyCheck Levels(string id, DisclosureTable table, params Measure[] measures) =>
        new(id, "每栏合计等于各类之和，类等于其款之和，款等于其项之和", table, measures) { Basis = Bases.WithinForm };
}
