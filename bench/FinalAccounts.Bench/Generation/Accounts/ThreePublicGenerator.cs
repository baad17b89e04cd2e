using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>Makes the three public expenses of a year, within what the department spends at all.</summary>
internal static class ThreePublicGenerator
{
    public static ThreePublicYear Next(DepartmentProfile profile, IReadOnlyList<ItemYear> items, Dice dice)
    {
        var none = new ThreePublicColumn(0, 0, 0, 0);
        if (profile.NoThreePublicExpenses) return new ThreePublicYear(none, none, none);

        var projects = items.Where(item => item.Fund == Fund.GeneralPublicBudget).Sum(item => item.Project);
        var bought = profile.Vehicles > 0 && projects > 2500 && dice.Chance(12) ? 1 : 0;
        var travels = profile.Overseas > 0 && dice.Chance(45);
        var actual = new ThreePublicColumn(
            travels ? dice.PerMille(profile.Overseas, 700, 1200) : 0,
            bought * dice.Between(1500, 1790),
            profile.Vehicles * dice.Between(180, 320),
            profile.Reception == 0 ? 0 : dice.PerMille(profile.Reception, 600, 1300));
        var annual = new ThreePublicColumn(Room(actual.Overseas, dice), Room(actual.Purchase, dice), Room(actual.Operation, dice), Room(actual.Reception, dice));
        var initial = dice.Chance(60) ? annual : annual with { Reception = Room(annual.Reception, dice), Operation = Room(annual.Operation, dice) };
        var receptions = actual.Reception == 0 ? 0 : (int)(actual.Reception / dice.Between(9, 16)) + 1;
        return new ThreePublicYear(initial, annual, actual)
        {
            Delegations = travels ? 1 : 0,
            Travellers = travels ? dice.Between(2, 5) : 0,
            VehiclesBought = bought,
            Receptions = receptions,
            Guests = receptions * dice.Between(6, 11),
        };
    }

    private static long Room(long amount, Dice dice) => dice.Chance(25) ? amount : dice.PerMille(amount, 1020, 1600);
}
