using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>What a cell is called in formulas, evidence and messages.</summary>
internal static class CellNames
{
    public static string Of(FactAddress address) => $"{Of(address.Table)}“{address.Row}”{Column(address)}";

    public static string Of(DisclosureTable table) => $"{table.Id()}表";

    /// <summary>The columns of the two-sided tables and of 06 and 10 go without saying.</summary>
    private static string Column(FactAddress address) => address.Measure switch
    {
        Measure.Amount => "",
        Measure.Actual when address.Table == DisclosureTable.StateAssets => "",
        Measure.Revenue => "（收入）",
        Measure.Expenditure => "（支出）",
        _ => $"（{address.Measure.Label()}）",
    };
}
