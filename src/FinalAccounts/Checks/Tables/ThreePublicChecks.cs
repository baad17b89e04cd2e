using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Tables;

/// <summary>Identities inside 09 财政拨款“三公”经费支出决算表.</summary>
internal static class ThreePublicChecks
{
    private const DisclosureTable Table = DisclosureTable.ThreePublicExpenses;

    private static readonly Measure[] Columns = [Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual];

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
        new CountCheck("T09-4", "有支出的事项有相应的数量，有数量的事项有相应的支出")
        {
            Basis = Bases.WithinForm,
            Severity = FindingSeverity.Warning,
            Table = Table,
            Measure = Measure.Actual,
            Pairs =
            [
                (RowKeys.Overseas, ["因公出国（境）团组数"]),
                (RowKeys.Overseas, ["因公出国（境）人次数"]),
                (RowKeys.VehiclePurchase, ["公务用车购置数"]),
                (RowKeys.VehicleOperation, RowKeys.VehiclesHeld),
                (RowKeys.DomesticReceptions, ["国内公务接待批次"]),
                (RowKeys.DomesticReceptions, ["国内公务接待人次"]),
                (RowKeys.ForeignGuests, ["外事接待批次"]),
                (RowKeys.ForeignGuests, ["外事接待人次"]),
                (RowKeys.ReceptionsAbroad, ["国（境）外公务接待批次"]),
                (RowKeys.ReceptionsAbroad, ["国（境）外公务接待人次"]),
            ],
        },
    ];

    private static IdentityCheck EachColumn(string id, string statement, string[] whole, params string[][] parts) => new(id, statement)
    {
        Basis = Bases.WithinForm,
        Scope = Scope.EachColumn(Table, Columns),
        Whole = new Cell(Table, whole, null),
        Parts = [.. parts.Select(rows => new Cell(Table, rows, null))],
    };
}
