using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>What stands around each of the ten tables: title, label, department, year and unit.</summary>
internal static class Frame
{
    public static TableElement Of(DisclosureTable table, AccountYear account, FormOptions form, IReadOnlyList<IReadOnlyList<Cell>> rows) =>
        new(table.Title(), rows)
        {
            Id = table,
            Label = form.PlainLabels ? $"表{(int)table}" : $"公开{table.Id()}表",
            Caption =
            [
                $"{(account.Department.Self == "本单位" ? "单位" : "部门")}：{account.Department.NameIn(account.Year)}",
                $"{account.Year}年度",
                table == DisclosureTable.StateAssets ? "单位：台、辆、套" : $"金额单位：{form.Unit.Label()}",
            ],
        };
}
