using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>Makes a year's functional items from the plan and the year before.</summary>
internal static class ItemGenerator
{
    /// <summary>Contributions that every department pays, in per mille of its basic expenditure.</summary>
    private static readonly (string Administrative, string Institutional, int PerMille)[] Contributions =
    [
        ("2080501", "2080502", 21), ("2080505", "2080505", 92), ("2080506", "2080506", 44), ("2101101", "2101102", 38),
        ("2101103", "2101103", 15), ("2210201", "2210201", 81),
    ];

    public static IReadOnlyList<ItemYear> Next(DepartmentProfile profile, IReadOnlyList<ItemYear>? previous, Dice dice)
    {
        var items = profile.Items.Select(plan => Item(plan, profile.OwnRevenue, Before(previous, plan.Code, plan.Fund), dice)).ToList();
        var basic = items.Where(item => item.Fund == Fund.GeneralPublicBudget).Sum(item => item.Basic);
        foreach (var (administrative, institutional, perMille) in Contributions)
        {
            var code = profile.Kind == Model.ReportKind.UnitFinalAccount ? institutional : administrative;
            items.Add(Appropriated(new ItemPlan(code, Fund.GeneralPublicBudget, 0, 0), basic * dice.Between(perMille - 3, perMille + 3) / 1000, 0, null, dice));
        }

        return [.. items.OrderBy(item => item.Code, StringComparer.Ordinal).ThenBy(item => item.Fund)];
    }

    private static ItemYear? Before(IReadOnlyList<ItemYear>? previous, string code, Fund fund) =>
        previous?.FirstOrDefault(item => item.Code == code && item.Fund == fund);

    private static ItemYear Item(ItemPlan plan, OwnRevenuePlan revenue, ItemYear? before, Dice dice)
    {
        var basic = Drift(plan.Basic, before?.Basic, 950, 1070, dice);
        var project = Drift(plan.Project, before?.Project, 720, 1380, dice);
        return plan.Fund == Fund.Own ? Own(plan, revenue, basic, project, before, dice) : Appropriated(plan, basic, project, before, dice);
    }

    /// <summary>Moves with last year's figure, but never below half or above twice the plan.</summary>
    private static long Drift(int plan, long? before, int low, int high, Dice dice)
    {
        var usual = plan * 100L;
        if (usual == 0) return 0;
        var drifted = dice.PerMille(before is null or 0 ? usual : before.Value, low, high) + dice.Between(0, 99);
        return Math.Clamp(drifted, usual / 2, usual * 2);
    }

    private static ItemYear Appropriated(ItemPlan plan, long basic, long project, ItemYear? before, Dice dice)
    {
        var opening = before?.Closing ?? 0;
        var keeps = project > 0 && plan.Fund != Fund.StateCapital && dice.Chance(40);
        var closing = keeps ? dice.PerMille(project, 15, 90) : 0;
        return new ItemYear(plan.Code, plan.Fund)
        {
            Opening = opening,
            Basic = basic,
            Project = project,
            FiscalAppropriation = Math.Max(0, basic + project + closing - opening),
        };
    }

    private static ItemYear Own(ItemPlan plan, OwnRevenuePlan revenue, long basic, long project, ItemYear? before, Dice dice)
    {
        var opening = before?.Closing ?? 0;
        var business = revenue.Business == 0 ? 0 : dice.PerMille(basic + project, 150, 300);
        var distribution = business == 0 ? 0 : dice.PerMille(business, 50, 120);
        var used = opening == 0 || !dice.Chance(30) ? 0 : dice.PerMille(basic + project, 30, 80);
        var closing = dice.PerMille(basic + project, 20, 150);
        var received = Math.Max(business + distribution, basic + project + business + distribution + closing - opening - used);
        var parts = Amounts.Split(
            received - business - distribution,
            [revenue.Other, revenue.HigherLevelSubsidy, revenue.Institutional, revenue.AffiliateRemittance]);
        return new ItemYear(plan.Code, plan.Fund)
        {
            Opening = opening,
            Basic = basic,
            Project = project,
            BusinessExpenditure = business,
            Distribution = distribution,
            SurplusUsed = used,
            BusinessRevenue = business + distribution,
            OtherRevenue = parts[0],
            HigherLevelSubsidy = parts[1],
            InstitutionalRevenue = parts[2],
            AffiliateRemittance = parts[3],
        };
    }
}
