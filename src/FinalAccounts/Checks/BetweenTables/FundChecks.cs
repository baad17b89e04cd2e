using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.BetweenTables;

/// <summary>04 against 05, 07 and 08; 05 against 06 and 03: the three funds.</summary>
internal static class FundChecks
{
    private const DisclosureTable Appropriation = DisclosureTable.AppropriationSummary;
    private const DisclosureTable General = DisclosureTable.GeneralPublicBudgetExpenditure;

    public static readonly IReadOnlyList<Check> All =
    [
        new AllOfCheck("X04-05", "04表一般公共预算财政拨款支出与05表一致：合计及各功能分类的类")
        {
            Basis = Bases.BetweenForms,
            Parts =
            [
                Equal("X04-05", "04表一般公共预算财政拨款本年支出合计等于05表合计", Column(Measure.GeneralPublicBudget), new Cell(General, RowKeys.Total, Measure.ExpenditureTotal)),
                new LineMatchCheck("X04-05", "04表一般公共预算财政拨款各功能分类支出等于05表的类")
                {
                    Basis = Bases.BetweenForms, From = Appropriation, To = General, Columns = [(Measure.GeneralPublicBudget, Measure.ExpenditureTotal)],
                },
            ],
        },
        Equal(
            "X05-06",
            "05表基本支出合计等于06表人员经费合计与公用经费合计之和",
            new Cell(General, RowKeys.Total, Measure.BasicExpenditure),
            new Cell(DisclosureTable.GeneralPublicBudgetBasicExpenditure, RowKeys.Personnel, Measure.Amount),
            new Cell(DisclosureTable.GeneralPublicBudgetBasicExpenditure, RowKeys.Operating, Measure.Amount)),
        Equal(
            "X04-07",
            "04表政府性基金预算财政拨款本年支出等于07表本年支出",
            Column(Measure.GovernmentFund),
            new Cell(DisclosureTable.GovernmentFund, RowKeys.Total, Measure.CurrentYearExpenditure)),
        new FormsCheck("X04-08", "04表国有资本经营预算财政拨款本年支出等于08表本年支出")
        {
            Basis = Bases.BetweenForms,
            Forms =
            [
                .. new[] { Measure.Total, Measure.CurrentYearExpenditure }.Select(measure => (measure, (IReadOnlyList<Check>)
                [
                    Equal(
                        "X04-08",
                        "04表国有资本经营预算财政拨款本年支出等于08表本年支出",
                        Column(Measure.StateCapital),
                        new Cell(DisclosureTable.StateCapital, RowKeys.Total, measure)),
                ])),
            ],
        },
        new LineMatchCheck("X03-05", "05表每个科目在03表中都有，且金额不大于03表")
        {
            Basis = Bases.BetweenForms,
            From = General,
            To = DisclosureTable.Expenditure,
            Columns = [.. new[] { Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure }.Select(measure => (measure, measure))],
            Relation = Relation.NotMore,
            EveryLevel = true,
        },
    ];

    private static Cell Column(Measure fund) => new(Appropriation, RowKeys.CurrentYearExpenditure, fund);

    private static IdentityCheck Equal(string id, string statement, Cell whole, params Cell[] parts) => new(id, statement) { Basis = Bases.BetweenForms, Whole = whole, Parts = parts };
}
