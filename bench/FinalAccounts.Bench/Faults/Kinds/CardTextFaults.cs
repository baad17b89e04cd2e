using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>What the narrative says wrongly of the scorecards.</summary>
internal static partial class CardTextFaults
{
    public static readonly WordFault CardCount = new("S08", "自评表张数有误", (report, dice) => Number(report, dice, FaultSize.Clear, Count()));

    public static readonly WordFault IndicatorCount = new("S08", "指标个数有误", (report, dice) => Number(report, dice, FaultSize.Clear, Indicators()));

    public static readonly NumberFault Sum = new("S09", "自评表资金合计有误", (report, dice, size) => Number(report, dice, size, Sums()));

    public static readonly WordFault Grade = new("S10", "等级与得分不符", (report, dice) => report.Holding("S10").Count == 0 ? null : TextFaults.Change(report, dice, Grades(), (text, _) => text == "优" ? "中" : "优", null));

    public static readonly NumberFault Funds = new("S11", "所述项目资金、执行率有误", (report, dice, size) => report.Holding("S11").Count == 0 ? null : Number(report, dice, size, OfProject()));

    public static readonly WordFault Score = new("S11", "所述项目得分、完成值有误", (report, dice) => report.Holding("S11").Count == 0 ? null : Number(report, dice, FaultSize.Clear, Reached()));

    private static PlantedAt? Number(CleanReport report, Dice dice, FaultSize size, Regex pattern) => TextFaults.Change(report, dice, pattern, (text, _) =>
    {
        var value = decimal.Parse(text.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        var isMoney = text.Contains('.', StringComparison.Ordinal);
        return Numbers.Like(text, size == FaultSize.WithinRounding ? value + 0.01m : isMoney ? value + dice.Between(2, 40) : value + dice.Between(1, 4));
    }, null);

    [GeneratedRegex("""(?<=绩效自评表)\d+(?=个)""")]
    private static partial Regex Count();

    [GeneratedRegex("""(?<=三级指标)\d+(?=个)""")]
    private static partial Regex Indicators();

    [GeneratedRegex("""(?<=绩效自评表\d+个，全年预算总额|实际执行总额)\d[\d,]*\.\d+(?=万元)""")]
    private static partial Regex Sums();

    [GeneratedRegex("""(?<=自评得分[\d.]+分，评价等级为“)[优良中](?=”)""")]
    private static partial Regex Grades();

    [GeneratedRegex("""(?<=绩效自评表共设置三级指标\d+个，(?:全年预算数|全年预算数[\d.]+万元，全年执行数))\d[\d,]*\.\d+(?=万元)""")]
    private static partial Regex OfProject();

    [GeneratedRegex("""(?<=预算执行率[\d.]+%，[^，。\d]{2,12})\d+(?=[^\d%，]{1,4}，)|(?<=绩效自评表共设置[^。]*自评得分)[\d.]+(?=分)""")]
    private static partial Regex Reached();
}
