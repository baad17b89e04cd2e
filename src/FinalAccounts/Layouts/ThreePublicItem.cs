using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>
/// A line of the standard three-public table: its key, nesting, whether it is a count, and how forms word it (by itself, or briefly
/// under its group: 购置费 under 公务用车).
/// </summary>
internal sealed partial record ThreePublicItem(string Key, int Level, string? Parent, string? CountUnit, Regex Wording)
{
    public const string All = "三公经费支出";
    public const string Vehicles = "公务用车购置及运行维护费";
    public const string Purchase = "公务用车购置费";
    public const string Operation = "公务用车运行维护费";

    /// <summary>The twenty lines, most particular wording first.</summary>
    public static IReadOnlyList<ThreePublicItem> Lines { get; } =
    [
        new("因公出国（境）团组数", 2, "相关统计数", "个", TravelGroups()),
        new("因公出国（境）人次数", 2, "相关统计数", "人", TravelPeople()),
        new("公务用车购置数", 2, "相关统计数", "辆", VehiclesBought()),
        new("公务用车保有量", 2, "相关统计数", "辆", VehiclesKept()),
        new("国（境）外公务接待批次", 2, "相关统计数", "个", ForeignReceptions()),
        new("国（境）外公务接待人次", 2, "相关统计数", "人", ForeignGuests()),
        new("外事接待批次", 3, "国内公务接待批次", "个", ExternalReceptions()),
        new("外事接待人次", 3, "国内公务接待人次", "人", ExternalGuests()),
        new("国内公务接待批次", 2, "相关统计数", "个", DomesticReceptions()),
        new("国内公务接待人次", 2, "相关统计数", "人", DomesticGuests()),
        new("相关统计数", 1, null, "个", Statistics()),
        new("国（境）外接待费", 3, "公务接待费", null, ForeignReception()),
        new("外事接待费", 4, "国内接待费", null, ExternalReception()),
        new("国内接待费", 3, "公务接待费", null, DomesticReception()),
        new(Vehicles, 2, All, null, VehicleExpenses()),
        new(Purchase, 3, Vehicles, null, VehiclePurchase()),
        new(Operation, 3, Vehicles, null, VehicleOperation()),
        new("因公出国（境）费", 2, All, null, Travel()),
        new("公务接待费", 2, All, null, Reception()),
        new(All, 1, null, null, ThreePublic()),
    ];

    /// <summary>The line that a label or heading means, or null.</summary>
    public static ThreePublicItem? Of(string plain)
    {
        var text = RowLabel.WithoutOrdinal(plain);
        foreach (var item in Lines)
        {
            if (item.Wording.IsMatch(text)) return item;
        }

        return null;
    }

    /// <summary>The line of a key.</summary>
    public static ThreePublicItem Named(string key) => Lines.First(item => item.Key == key);

    [GeneratedRegex("^因?公?出国（?境?）?.*团组(?:数|个数)?(?:（.*）)?$")]
    private static partial Regex TravelGroups();

    [GeneratedRegex("^因?公?出国（?境?）?.*人(?:次|员)?(?:数|次数)?(?:（.*）)?$")]
    private static partial Regex TravelPeople();

    [GeneratedRegex("^公务用?车购置(?:数量?|辆数)(?:（.*）)?$")]
    private static partial Regex VehiclesBought();

    [GeneratedRegex("^公务用?车(?:年末)?保有(?:量|数量?)(?:（.*）)?$")]
    private static partial Regex VehiclesKept();

    [GeneratedRegex("^国（境）外(?:公务)?接待(?:的)?批次(?:数)?(?:（.*）)?$")]
    private static partial Regex ForeignReceptions();

    [GeneratedRegex("^国（境）外(?:公务)?接待(?:的)?人(?:次|数)(?:数)?(?:（.*）)?$")]
    private static partial Regex ForeignGuests();

    [GeneratedRegex("^外事(?:公务)?接待批次(?:数)?(?:（.*）)?$")]
    private static partial Regex ExternalReceptions();

    [GeneratedRegex("^外事(?:公务)?接待人(?:次|数)(?:数)?(?:（.*）)?$")]
    private static partial Regex ExternalGuests();

    [GeneratedRegex("^国内(?:公务)?接待批次(?:数)?(?:（.*）)?$")]
    private static partial Regex DomesticReceptions();

    [GeneratedRegex("^国内(?:公务)?接待人(?:次|数)(?:数)?(?:（.*）)?$")]
    private static partial Regex DomesticGuests();

    [GeneratedRegex("^相关统计(?:数|数据|数字|信息)?$")]
    private static partial Regex Statistics();

    [GeneratedRegex("^国（境）外(?:公务)?接待费(?:用|支出)?$")]
    private static partial Regex ForeignReception();

    [GeneratedRegex("^外事(?:公务)?接待费(?:用|支出)?$")]
    private static partial Regex ExternalReception();

    [GeneratedRegex("^国内(?:公务)?接待费(?:用|支出)?$")]
    private static partial Regex DomesticReception();

    [GeneratedRegex("^公务?用?车(?:辆)?购置(?:费)?(?:及|和|与|、)(?:公务用车)?运行(?:维护)?(?:费|费用|经费)?(?:支出)?(?:（.*）)?$|^公务用车(?:费|费用|经费)$")]
    private static partial Regex VehicleExpenses();

    [GeneratedRegex("^公务?用?车(?:辆)?购置(?:费|费用|经费)?(?:支出)?$")]
    private static partial Regex VehiclePurchase();

    [GeneratedRegex("^公务?用?车(?:辆)?运行(?:维护)?(?:费|费用|经费)?(?:支出)?$")]
    private static partial Regex VehicleOperation();

    [GeneratedRegex("^因公出国(?:（境）|境)?(?:费|费用|经费|支出)?(?:支出)?$")]
    private static partial Regex Travel();

    [GeneratedRegex("^公务接待(?:费|费用|经费)?(?:支出)?$")]
    private static partial Regex Reception();

    [GeneratedRegex("^(?:财政拨款|一般公共预算财政拨款|当年财政拨款)?(?:安排的)?三公经费(?:支出|合计|小计|总额|支出合计|支出小计)*$")]
    private static partial Regex ThreePublic();
}
