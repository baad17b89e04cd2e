using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>What does not fit the account of the year before.</summary>
internal static class YearFaults
{
    /// <summary>Y02: the opening balance is not last year's closing balance.</summary>
    public static readonly NumberFault Opening = new("Y02", "年初结转与上年年末结转不一致", (report, dice, size) =>
    {
        if (report.YearBefore is null || report.Holding("Y02").Count == 0) return null;
        if (report.Account.Table(DisclosureTable.RevenueAndExpenditureSummary)?.Lines.FirstOrDefault(line => line.Key == "年初结转和结余")?.Facts.FirstOrDefault(fact => fact.Measure == Measure.Revenue) is not { Value: { } value } fact) return null;
        var other = value + (size == FaultSize.Clear ? dice.Between(1, 5000) / 10m : fact.Step!.Value);
        return new PlantedAt(new Draft(report.Read.Document).Cell(fact.Place, Numbers.Like(fact.Printed, other)), fact.Place) { Address = new FactAddress(DisclosureTable.RevenueAndExpenditureSummary, "年初结转和结余", Measure.Revenue) };
    });
}
