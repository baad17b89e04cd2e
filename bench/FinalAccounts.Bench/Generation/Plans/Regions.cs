using System.Globalization;

namespace FinalAccounts.Bench.Generation.Plans;

/// <summary>
/// A province that does not exist (code 99, which the division statistics do not use), its city with two districts for the
/// samples, and any number of counties for load tests.
/// </summary>
internal static class Regions
{
    private const string Province = "虚构省";
    private const string First = "云青松岚澄霁栖鹤槐枫榆柏梧桐兰芷汀屿涧溪渚洲峦岫泓澜沅湄潭泽";
    private const string Second = "汀屿涧溪渚岫泓澜沅湄岗坪垄坞埠堰墩塬峪岭濠渡桥塔亭台阁苑圃畴";

    public static readonly RegionPlan City = new("990100", Province + "云汀市", "云汀市");

    public static readonly RegionPlan CityCore = new("990102", Province + "云汀市澄溪区", "云汀市澄溪区");

    public static readonly RegionPlan CityHills = new("990103", Province + "云汀市栖岫区", "云汀市栖岫区");

    /// <summary>The n-th county of the load tests: cities 9902 to 9999 with 99 counties each.</summary>
    public static RegionPlan County(int number)
    {
        var city = number / 99;
        var county = Name(number);
        var code = string.Create(CultureInfo.InvariantCulture, $"99{2 + city:00}{1 + number % 99:00}");
        return new RegionPlan(code, Province + Name(city + 500) + "市" + county + "县", county + "县");
    }

    private static string Name(int number) =>
        $"{First[number % First.Length]}{Second[(number / First.Length + number) % Second.Length]}{(number >= First.Length * Second.Length ? First[number / (First.Length * Second.Length) - 1] : "")}";
}
