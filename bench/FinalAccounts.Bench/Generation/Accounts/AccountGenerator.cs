using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>
/// Makes the accounts of a department, year after year: each year opens with the closing balances of the last. The same
/// department and year have the same figures whatever range of years is asked for, because every line starts in <see cref="Origin"/>.
/// </summary>
internal static class AccountGenerator
{
    private const int Origin = 2017;

    /// <summary>The years from first to last, one at a time.</summary>
    public static IEnumerable<AccountYear> Years(DepartmentPlan department, int first, int last)
    {
        AccountYear? previous = null;
        for (var year = Origin; year <= last; year++)
        {
            var account = Next(department, year, previous);
            if (year >= first) yield return account;
            previous = account with { Previous = null };
        }
    }

    private static AccountYear Next(DepartmentPlan department, int year, AccountYear? previous)
    {
        var dice = new Dice(department.Number, year);
        var items = ItemGenerator.Next(department.Profile, previous?.Items, dice);
        var threePublic = ThreePublicGenerator.Next(department.Profile, items, dice);
        var others = dice.Between(0, 9);
        return new AccountYear(department, year)
        {
            Items = items,
            InitialBudgets = items.Where(item => item.IsFiscal && item.Expenditure > 0)
                .GroupBy(item => item.Class)
                .ToDictionary(group => group.Key, group => dice.PerMille(group.Sum(item => item.Expenditure), 860, 1130)),
            Economic = EconomicGenerator.Split(items, threePublic.Actual, dice),
            ThreePublic = threePublic,
            Vehicles = [0, 0, department.Profile.Vehicles > 1 ? 1 : 0, department.Profile.Vehicles > 2 ? 1 : 0, Math.Max(0, department.Profile.Vehicles - 3), 0, 0, department.Profile.Vehicles > 0 ? 1 : 0],
            LargeEquipment = department.Profile.Staff > 40 ? 1 : 0,
            Staff = new StaffYear(department.Profile.Staff + dice.Between(-2, 2), others, dice.Between(0, 2), dice.Between(3, 14)),
            Procurement = Procurement(items, dice),
            Projects = ProjectGenerator.Split(department.Profile, items, dice),
            Previous = previous,
        };
    }

    private static ProcurementYear Procurement(IReadOnlyList<ItemYear> items, Dice dice)
    {
        var projects = items.Sum(item => item.Project);
        var (goods, works, services) = (dice.PerMille(projects, 40, 160), dice.Chance(40) ? dice.PerMille(projects, 60, 200) : 0, dice.PerMille(projects, 80, 220));
        var small = dice.PerMille(goods + works + services, 500, 1000);
        return new ProcurementYear(goods, works, services, small, dice.PerMille(small, 300, 900));
    }
}
