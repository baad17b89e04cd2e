using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 10 国有资产占用情况表.</summary>
internal static class AssetChecks
{
    public static readonly IReadOnlyList<Check> All =
    [
        new IdentityCheck("T10-1", "车辆数合计等于各类用车数量之和")
        {
            Basis = Bases.WithinForm,
            Whole = new Cell(DisclosureTable.StateAssets, RowKeys.AllVehicles, Measure.Actual),
            Parts = [new LinesUnder(DisclosureTable.StateAssets, RowKeys.AllVehicles, Measure.Actual)],
        },
    ];
}
