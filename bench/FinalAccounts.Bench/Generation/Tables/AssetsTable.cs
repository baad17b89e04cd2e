using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>10 国有资产占用情况表: vehicles by kind, large equipment.</summary>
internal static class AssetsTable
{
    /// <summary>The eight kinds of vehicle in the order of the form.</summary>
    public static IReadOnlyList<string> VehicleKinds { get; } =
        ["副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车"];

    public static TableElement Build(AccountYear account, FormOptions form)
    {
        var lines = new List<(string Label, string Key, int Count)> { ("一、车辆数合计（台、辆）", "车辆数合计", account.Vehicles.Sum()) };
        lines.AddRange(VehicleKinds.Select((kind, i) => ($"  {i + 1}.{kind}", kind, account.Vehicles[i])));
        lines.Add(("二、单价100万元（含）以上设备（不含车辆）（台、套）", "单价100万元（含）以上设备（不含车辆）", account.LargeEquipment));

        var rows = new List<IReadOnlyList<Cell>> { new[] { Cell.Heading("项  目"), Cell.Heading("栏次"), Cell.Heading("决算数") } };
        rows.AddRange(lines.Select((line, i) => new[]
        {
            new Cell(line.Label), new Cell(Number(i + 1)), Cell.Number(Number(line.Count), line.Key, "决算数"),
        }));
        return Frame.Of(DisclosureTable.StateAssets, account, form, rows) with
        {
            Notes = [$"注：列示{account.Year}年末占用的车辆和大型设备。"],
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
