using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 04 财政拨款收入支出决算总表.</summary>
internal static class AppropriationChecks
{
    private const DisclosureTable Table = DisclosureTable.AppropriationSummary;

    private static readonly Measure[] Columns = [Measure.AppropriationExpenditure, Measure.GeneralPublicBudget, Measure.GovernmentFund, Measure.StateCapital];

    public static readonly IReadOnlyList<Check> All =
    [
        new IdentityCheck("T04-1", "每行支出合计等于三类财政拨款之和")
        {
            Basis = Bases.WithinForm,
            Scope = Scope.EachRow(Table),
            Whole = new Cell(Table, [], Measure.AppropriationExpenditure),
            Parts = [.. Columns[1..].Select(fund => new Cell(Table, [], fund))],
        },
        new AllOfCheck("T04-2", "收入总计等于本年收入合计与年初财政拨款结转和结余之和，二者各等于其三类财政拨款之和")
        {
            Basis = Bases.WithinForm,
            Parts =
            [
                Income("收入总计等于本年收入合计与年初财政拨款结转和结余之和", RowKeys.GrandTotal, Revenue(RowKeys.CurrentYearRevenue), Revenue(RowKeys.AppropriationOpening)),
                Income("年初财政拨款结转和结余等于其三类财政拨款之和", RowKeys.AppropriationOpening, [.. RowKeys.Funds.Select(fund => Revenue([.. RowKeys.AppropriationOpening.Select(row => $"{row}/{fund}")]))]),
                Income("本年收入合计等于三类财政拨款之和", RowKeys.CurrentYearRevenue, new IncomeLines(Table)),
            ],
        },
        new AllOfCheck("T04-3", "每栏支出总计等于本年支出合计与年末财政拨款结转和结余之和，本年支出合计等于各功能分类支出之和")
        {
            Basis = Bases.WithinForm,
            Parts =
            [
                EachFund("支出总计等于本年支出合计与年末财政拨款结转和结余之和", RowKeys.GrandTotal, new Cell(Table, RowKeys.CurrentYearExpenditure, null), new Cell(Table, RowKeys.AppropriationClosing, null)),
                EachFund("本年支出合计等于各功能分类支出之和", RowKeys.CurrentYearExpenditure, new ClassLines(Table, null)),
            ],
        },
        new IdentityCheck("T04-4", "收入总计等于支出总计")
        {
            Basis = Bases.WithinForm,
            Whole = Revenue(RowKeys.GrandTotal),
            Parts = [new Cell(Table, RowKeys.GrandTotal, Measure.AppropriationExpenditure)],
        },
    ];

    private static Cell Revenue(string[] rows) => new(Table, rows, Measure.Revenue);

    private static IdentityCheck Income(string statement, string[] whole, params Operand[] parts) => new("T04-2", statement)
    {
        Basis = Bases.WithinForm,
        Whole = Revenue(whole),
        Parts = parts,
    };

    private static IdentityCheck EachFund(string statement, string[] whole, params Operand[] parts) => new("T04-3", statement)
    {
        Basis = Bases.WithinForm,
        Scope = Scope.EachColumn(Table, Columns),
        Whole = new Cell(Table, whole, null),
        Parts = parts,
    };
}
