using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Checks.Tables;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.BetweenTables;

/// <summary>06 against 09, and 09 against 10.</summary>
internal static class ThreePublicAndAssetChecks
{
    private const DisclosureTable ThreePublic = DisclosureTable.ThreePublicExpenses;

    public static readonly IReadOnlyList<Check> All =
    [
        new AllOfCheck("X06-09", "06表基本支出中的“三公”科目不大于09表的决算数（项目支出也可能用于“三公”）")
        {
            Basis = Bases.BetweenForms,
            Parts =
            [
                NotMore("30212", "因公出国（境）费用", RowKeys.Overseas),
                NotMore("31013", "公务用车购置", RowKeys.VehiclePurchase),
                NotMore("30231", "公务用车运行维护费", RowKeys.VehicleOperation),
                NotMore("30217", "公务接待费", RowKeys.Receptions),
            ],
        },
        new IdentityCheck("X09-10", "09表（没有打印时为说明中的）公务用车保有量与10表车辆数合计一致")
        {
            Basis = Bases.BetweenForms,
            Severity = FindingSeverity.Information,
            Whole = ThreePublicChecks.VehiclesHeld,
            Parts = [new Cell(DisclosureTable.StateAssets, RowKeys.AllVehicles, Measure.Actual)],
        },
    ];

    private static IdentityCheck NotMore(string code, string name, string[] rows) => new("X06-09", $"06表{code}{name}不大于09表{rows[0]}决算数")
    {
        Basis = Bases.BetweenForms,
        Relation = Relation.NotMore,
        Whole = new Cell(DisclosureTable.GeneralPublicBudgetBasicExpenditure, [code], Measure.Amount),
        Parts = [new Cell(ThreePublic, rows, Measure.Actual)],
    };
}
