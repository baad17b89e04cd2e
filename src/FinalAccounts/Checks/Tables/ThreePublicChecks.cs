using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 09 财政拨款“三公”经费支出决算表.</summary>
internal static class ThreePublicChecks
{
    private const DisclosureTable Table = DisclosureTable.ThreePublicExpenses;

    private static readonly Measure[] Columns = [Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual];

    /// <summary>A form with one line for receptions prints the domestic ones in it, unless there are some abroad.</summary>
    private static readonly string[] DomesticMoney = [.. RowKeys.DomesticReceptions, .. RowKeys.Receptions];

    private static readonly StatedCount ReceptionsAbroad = Count("国（境）外公务接待批次", "批", "国（境）外公务接待");

    /// <summary>公务用车保有量, which many forms leave to the text.</summary>
    public static readonly StatedCount VehiclesHeld = Count(RowKeys.VehiclesHeld[0], "辆台", "公务用车保有量");

    public static readonly IReadOnlyList<Check> All =
    [
        EachColumn("T09-1", "“三公”经费等于因公出国（境）费、公务用车购置及运行维护费与公务接待费之和", RowKeys.ThreePublic, RowKeys.Overseas, RowKeys.Vehicles, RowKeys.Receptions),
        EachColumn("T09-2", "公务用车购置及运行维护费等于购置费与运行维护费之和", RowKeys.Vehicles, RowKeys.VehiclePurchase, RowKeys.VehicleOperation),
        new AllOfCheck("T09-3", "公务接待费等于国内接待费与国（境）外接待费之和，外事接待费不大于国内接待费")
        {
            Basis = Bases.WithinForm,
            Parts =
            [
                EachColumn("T09-3", "公务接待费等于国内接待费与国（境）外接待费之和", RowKeys.Receptions, RowKeys.DomesticReceptions, RowKeys.ReceptionsAbroad),
                EachColumn("T09-3", "外事接待费不大于国内接待费", RowKeys.ForeignGuests, RowKeys.DomesticReceptions) with { Relation = Relation.NotMore },
            ],
        },
        new CountCheck("T09-4", "有支出的事项有相应的数量，有数量的事项有相应的支出；表中没有打印的数量取自说明")
        {
            Basis = Bases.WithinForm,
            Severity = FindingSeverity.Warning,
            Table = Table,
            Measure = Measure.Actual,
            Pairs =
            [
                new(RowKeys.Overseas, Count("因公出国（境）团组数", "个组次批", "因公出国（境）团组")),
                new(RowKeys.Overseas, Count("因公出国（境）人次数", "人", "因公出国（境）")),
                new(RowKeys.VehiclePurchase, Count("公务用车购置数", "辆台", "公务用车购置")),
                new(RowKeys.VehicleOperation, VehiclesHeld) { MayCostNothing = true },
                new(DomesticMoney, Count("国内公务接待批次", "批", "国内公务接待", "公务接待")) { Or = ReceptionsAbroad },
                new(DomesticMoney, Count("国内公务接待人次", "人", "国内公务接待", "公务接待")) { Or = ReceptionsAbroad },
                new(RowKeys.ForeignGuests, Count("外事接待批次", "批", "外事接待")),
                new(RowKeys.ForeignGuests, Count("外事接待人次", "人", "外事接待")),
                new(RowKeys.ReceptionsAbroad, ReceptionsAbroad),
                new(RowKeys.ReceptionsAbroad, Count("国（境）外公务接待人次", "人", "国（境）外公务接待")),
            ],
        },
    ];

    private static StatedCount Count(string row, string units, params string[] subjects) => new(new Cell(Table, [row], Measure.Actual), units, subjects);

    private static IdentityCheck EachColumn(string id, string statement, string[] whole, params string[][] parts) => new(id, statement)
    {
        Basis = Bases.WithinForm,
        Scope = Scope.EachColumn(Table, Columns),
        Whole = new Cell(Table, whole, null),
        Parts = [.. parts.Select(rows => new Cell(Table, rows, null))],
    };
}
