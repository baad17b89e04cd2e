using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>Spreads the basic expenditure of the general public budget over the economic codes of table 06.</summary>
internal static class EconomicGenerator
{
    /// <summary>Contributions stand under a functional and an economic code with one amount.</summary>
    private static readonly Dictionary<string, string> Same = new()
    {
        ["2080501"] = "30302",
        ["2080502"] = "30302",
        ["2080505"] = "30108",
        ["2080506"] = "30109",
        ["2101101"] = "30110",
        ["2101102"] = "30110",
        ["2101103"] = "30111",
        ["2210201"] = "30113",
    };

    public static IReadOnlyDictionary<string, long> Split(IReadOnlyList<ItemYear> items, ThreePublicColumn threePublic, Dice dice)
    {
        var basic = items.Where(item => item.Fund == Fund.GeneralPublicBudget && item.Basic > 0).ToList();
        var economic = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var rest = 0L;
        foreach (var item in basic)
        {
            if (Same.TryGetValue(item.Code, out var code)) economic[code] = item.Basic;
            else rest += item.Basic;
        }

        // Basic expenditure pays for a part of the three public expenses, projects for the rest (X06-09 is "at most").
        economic["30217"] = Math.Min(rest / 20, dice.PerMille(threePublic.Reception, 400, 1000));
        economic["30231"] = Math.Min(rest / 20, dice.PerMille(threePublic.Operation, 500, 1000));
        rest -= economic["30217"] + economic["30231"];

        var weights = EconomicClassification.UsualShares.Select(share => share.Weight * dice.Between(85, 115)).ToArray();
        var parts = Amounts.Split(rest, weights);
        for (var i = 0; i < parts.Length; i++) economic[EconomicClassification.UsualShares[i].Code] = parts[i];
        return economic;
    }
}
