using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.BetweenTables;

/// <summary>01 against 02, 03 and 04; 05 against 03: the same money in several tables.</summary>
internal static class RevenueAndExpenditureChecks
{
    private const DisclosureTable Summary = DisclosureTable.RevenueAndExpenditureSummary;

    private static readonly Either Appropriation = new(
        Income(RowKeys.AppropriationRevenue), Income(RowKeys.GeneralPublicBudgetRevenue), Income(RowKeys.GovernmentFundRevenue), Income(RowKeys.StateCapitalRevenue));

    public static readonly IReadOnlyList<Check> All =
    [
        new AllOfCheck("X01-02", "01表的收入与02表一致：本年收入合计及各来源")
        {
            Basis = Bases.BetweenForms,
            Parts =
            [
                Source("02表本年收入合计等于01表本年收入合计", Measure.RevenueTotal, Income(RowKeys.CurrentYearRevenue)),
                Source("02表财政拨款收入等于01表三类财政拨款收入之和", Measure.FiscalAppropriation, Appropriation),
                Source("02表上级补助收入等于01表", Measure.HigherLevelSubsidy, Income(["上级补助收入"])),
                Source("02表事业收入等于01表", Measure.InstitutionalRevenue, Income(["事业收入"])),
                Source("02表经营收入等于01表", Measure.BusinessRevenue, Income(["经营收入"])),
                Source("02表附属单位上缴收入等于01表", Measure.AffiliateRemittance, Income(["附属单位上缴收入"])),
                Source("02表其他收入等于01表", Measure.OtherRevenue, Income(["其他收入"])),
            ],
        },
        new AllOfCheck("X01-03", "01表的支出与03表一致：本年支出合计及各功能分类的类")
        {
            Basis = Bases.BetweenForms,
            Parts =
            [
                new IdentityCheck("X01-03", "01表本年支出合计等于03表本年支出合计")
                {
                    Basis = Bases.BetweenForms,
                    Whole = new Cell(Summary, RowKeys.CurrentYearExpenditure, Measure.Expenditure),
                    Parts = [new Cell(DisclosureTable.Expenditure, RowKeys.Total, Measure.ExpenditureTotal)],
                },
                new LineMatchCheck("X01-03", "01表各功能分类支出等于03表的类")
                {
                    Basis = Bases.BetweenForms, From = Summary, To = DisclosureTable.Expenditure, Columns = [(Measure.Expenditure, Measure.ExpenditureTotal)],
                },
            ],
        },
        new AllOfCheck("X01-04", "01表三类财政拨款收入与04表一致")
        {
            Basis = Bases.BetweenForms,
            Parts = [.. new[] { RowKeys.GeneralPublicBudgetRevenue, RowKeys.GovernmentFundRevenue, RowKeys.StateCapitalRevenue }.Select(rows => new IdentityCheck("X01-04", $"01表{rows[0]}等于04表")
            {
                Basis = Bases.BetweenForms,
                Whole = Income(rows),
                Parts = [new Cell(DisclosureTable.AppropriationSummary, rows, Measure.Revenue)],
            })],
        },
    ];

    private static Cell Income(string[] rows) => new(Summary, rows, Measure.Revenue);

    private static IdentityCheck Source(string statement, Measure source, Operand income) => new("X01-02", statement)
    {
        Basis = Bases.BetweenForms,
        Whole = new Cell(DisclosureTable.Revenue, RowKeys.Total, source),
        Parts = [income],
    };
}
