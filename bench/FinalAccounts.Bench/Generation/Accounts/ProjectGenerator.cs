using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>Divides the year's project expenditure among the department's projects: together they are all of it.</summary>
internal static class ProjectGenerator
{
    public static IReadOnlyList<ProjectYear> Split(DepartmentProfile profile, IReadOnlyList<ItemYear> items, Dice dice)
    {
        var weights = profile.Projects.Select(project => project.Weight * dice.Between(85, 115)).ToArray();
        var executed = Amounts.Split(items.Sum(item => item.Project), weights);
        var own = Amounts.Split(items.Where(item => !item.IsFiscal).Sum(item => item.Project), weights);
        return [.. profile.Projects.Select((plan, i) =>
        {
            var annual = dice.Chance(45) ? executed[i] : dice.PerMille(executed[i], 1005, 1120);
            var missed = dice.Chance(20);
            return new ProjectYear(
                plan,
                dice.Chance(50) ? annual : dice.PerMille(annual, 850, 1100),
                annual,
                executed[i],
                executed[i] - own[i],
                missed ? plan.Target * dice.Between(80, 97) / 100 : plan.Target + plan.Target * dice.Between(0, 9) / 100,
                dice.Between(90, 99));
        })];
    }
}
