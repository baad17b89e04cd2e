using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 01 收入支出决算总表.</summary>
internal static class SummaryChecks
{
    private const DisclosureTable Table = DisclosureTable.RevenueAndExpenditureSummary;

    public static readonly IReadOnlyList<Check> All =
    [
        new IdentityCheck("T01-1", "收入总计等于支出总计") { Basis = Bases.WithinForm, Whole = Revenue(RowKeys.GrandTotal), Parts = [Expenditure(RowKeys.GrandTotal)] },
        new IdentityCheck("T01-2", "本年收入合计等于各项收入之和") { Basis = Bases.WithinForm, Whole = Revenue(RowKeys.CurrentYearRevenue), Parts = [new IncomeLines(Table)] },
        new IdentityCheck("T01-3", "本年支出合计等于各功能分类支出之和")
        {
            Basis = Bases.WithinForm,
            Whole = Expenditure(RowKeys.CurrentYearExpenditure),
            Parts = [new ClassLines(Table, Measure.Expenditure)],
        },
        new IdentityCheck("T01-4", "收入总计等于本年收入合计、使用非财政拨款结余与年初结转和结余之和")
        {
            Basis = Bases.WithinForm,
            Whole = Revenue(RowKeys.GrandTotal),
            Parts = [Revenue(RowKeys.CurrentYearRevenue), Revenue(RowKeys.SurplusUsed), Revenue(RowKeys.OpeningBalance)],
        },
        new IdentityCheck("T01-5", "支出总计等于本年支出合计、结余分配与年末结转和结余之和")
        {
            Basis = Bases.WithinForm,
            Whole = Expenditure(RowKeys.GrandTotal),
            Parts = [Expenditure(RowKeys.CurrentYearExpenditure), Expenditure(RowKeys.SurplusDistribution), Expenditure(RowKeys.ClosingBalance)],
        },
    ];

    private static Cell Revenue(string[] rows) => new(Table, rows, Measure.Revenue);

    private static Cell Expenditure(string[] rows) => new(Table, rows, Measure.Expenditure);
}
