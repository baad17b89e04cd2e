using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 06 一般公共预算财政拨款基本支出决算表.</summary>
internal static class BasicExpenditureChecks
{
    private const DisclosureTable Table = DisclosureTable.GeneralPublicBudgetBasicExpenditure;

    public static readonly IReadOnlyList<Check> All =
    [
        new HierarchyCheck("T06-1", "每个经济分类的类等于其款之和", Table, Measure.Amount) { Basis = Bases.WithinForm, HasTotal = false },
        new AllOfCheck("T06-2", "人员经费合计与公用经费合计各等于其经济分类各类之和")
        {
            Basis = Bases.WithinForm,
            Parts =
            [
                Total("人员经费合计等于工资福利支出与对个人和家庭的补助之和", RowKeys.Personnel, "301", "303"),
                Total("公用经费合计等于商品和服务支出与表列其他各类之和", RowKeys.Operating, "302", "307", "309", "310", "311", "312", "313", "399"),
            ],
        },
    ];

    private static IdentityCheck Total(string statement, string[] whole, params string[] classes) => new("T06-2", statement)
    {
        Basis = Bases.WithinForm,
        Whole = new Cell(Table, whole, Measure.Amount),
        Parts = [.. classes.Select(code => new Cell(Table, [code], Measure.Amount))],
    };
}
