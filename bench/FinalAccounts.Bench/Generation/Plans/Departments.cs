namespace FinalAccounts.Bench.Generation.Plans;

/// <summary>Which departments are generated.</summary>
internal static class Departments
{
    /// <summary>The eight of the sample city: six of the city itself, two of its districts.</summary>
    public static IReadOnlyList<DepartmentPlan> Samples { get; } =
    [
        new(1, Profiles.Commerce, Regions.City),
        new(2, Profiles.Education, Regions.City),
        new(3, Profiles.NaturalResources, Regions.City),
        new(4, Profiles.Culture, Regions.City),
        new(5, Profiles.Library, Regions.City),
        new(6, Profiles.StateAssets, Regions.City),
        new(7, Profiles.CivilAffairs, Regions.CityCore),
        new(8, Profiles.Emergency, Regions.CityHills),
    ];

    /// <summary>Any number of departments, one after the other: eight in each county.</summary>
    public static IEnumerable<DepartmentPlan> Many(int count) =>
        Enumerable.Range(0, count).Select(number => new DepartmentPlan(
            1000 + number,
            Profiles.All[number % Profiles.All.Count],
            Regions.County(number / Profiles.All.Count)));
}
