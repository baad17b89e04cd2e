using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>09 财政拨款“三公”经费支出决算表: money in three columns, then the counts.</summary>
internal static class ThreePublicTable
{
    public static TableElement Build(AccountYear account, FormOptions form)
    {
        var year = account.ThreePublic;
        var empty = account.Department.Profile.NoThreePublicExpenses;
        var rows = new List<IReadOnlyList<Cell>>
        {
            new[] { Cell.Heading("项目"), Cell.Heading("栏次"), Cell.Heading("年初预算数"), Cell.Heading("全年预算数"), Cell.Heading("决算数") },
            new[] { Cell.Heading("行次"), Cell.Heading(""), Cell.Heading("1"), Cell.Heading("2"), Cell.Heading("3") },
        };

        Money("一、“三公”经费支出", "三公经费支出", column => column.Total);
        Money("  1.因公出国（境）费", "因公出国（境）费", column => column.Overseas);
        Money("  2.公务用车购置及运行维护费", "公务用车购置及运行维护费", column => column.Vehicles);
        Money("    （1）公务用车购置费", "公务用车购置费", column => column.Purchase);
        Money("    （2）公务用车运行维护费", "公务用车运行维护费", column => column.Operation);
        Money("  3.公务接待费", "公务接待费", column => column.Reception);
        Actual("    （1）国内接待费", "国内接待费", empty ? "" : form.Money(year.Actual.Reception));
        Actual("         其中：外事接待费", "外事接待费", "");
        Actual("    （2）国（境）外接待费", "国（境）外接待费", "");
        Actual("二、相关统计数", "相关统计数", empty ? "" : form.Dash);
        Actual("  1.因公出国（境）团组数（个）", "因公出国（境）团组数", Count(year.Delegations));
        Actual("  2.因公出国（境）人次数（人）", "因公出国（境）人次数", Count(year.Travellers));
        Actual("  3.公务用车购置数（辆）", "公务用车购置数", Count(year.VehiclesBought));
        Actual("  4.公务用车保有量（辆）", "公务用车保有量", Count(account.Vehicles.Sum()));
        Actual("  5.国内公务接待批次（个）", "国内公务接待批次", Count(year.Receptions));
        Actual("    其中：外事接待批次（个）", "外事接待批次", "");
        Actual("  6.国内公务接待人次（人）", "国内公务接待人次", Count(year.Guests));
        Actual("    其中：外事接待人次（人）", "外事接待人次", "");
        Actual("  7.国（境）外公务接待批次（个）", "国（境）外公务接待批次", "");
        Actual("  8.国（境）外公务接待人次（人）", "国（境）外公务接待人次", "");

        return Frame.Of(DisclosureTable.ThreePublicExpenses, account, form, rows) with
        {
            Notes = empty
                ? [$"注：本表无数据，{account.Department.Self}{account.Year}年度没有财政拨款“三公”经费支出。"]
                : ["注：全年预算数为执行中调整以后的数额，决算数为当年实际支出。"],
        };

        void Money(string label, string key, Func<ThreePublicColumn, long> amount) => Add(label, key, Print(amount(year.Initial)), Print(amount(year.Annual)), Print(amount(year.Actual)));
        void Actual(string label, string key, string actual) => Add(label, key, empty ? "" : form.Dash, empty ? "" : form.Dash, actual);
        void Add(string label, string key, params string[] values) => rows.Add(
        [
            new Cell(label), new Cell((rows.Count - 1).ToString(CultureInfo.InvariantCulture)),
            Cell.Number(values[0], key, "年初预算数"), Cell.Number(values[1], key, "全年预算数"), Cell.Number(values[2], key, "决算数"),
        ]);
        string Print(long amount) => empty ? "" : form.Money(amount);
    }

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
