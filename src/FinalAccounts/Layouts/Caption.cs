using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The small print above a table: label (公开01表), department, year, unit; and page marks, which say nothing.</summary>
internal static partial class Caption
{
    private const int Longest = 80;

    /// <summary>True for a caption or a page mark.</summary>
    public static bool Is(string plain) => plain.Length <= Longest && (plain.Length == 0 || Pattern().IsMatch(plain) || (UnitOf(plain) is not null && plain.Length <= 30));

    /// <summary>公开01表, 表1 … when that is what the caption says.</summary>
    public static string? LabelOf(string plain) => Label().Match(plain) is { Success: true } match ? match.Value : null;

    /// <summary>The unit that the caption names: 金额单位：万元, （单位：元）, 单位：台、辆、套.</summary>
    public static AmountUnit? UnitOf(string plain)
    {
        if (plain.Length > Longest || Unit().Match(plain) is not { Success: true } match) return null;
        return match.Groups["unit"].Value switch
        {
            "元" => AmountUnit.Yuan,
            "千元" => AmountUnit.ThousandYuan,
            "万元" => AmountUnit.TenThousandYuan,
            "亿元" => AmountUnit.HundredMillionYuan,
            _ => AmountUnit.Count,
        };
    }

    /// <summary>The unit in a heading's brackets: 决算数（万元）.</summary>
    public static AmountUnit? UnitInBrackets(string plain) => Bracketed().Match(plain) is { Success: true } match ? UnitOf("单位：" + match.Groups["unit"].Value) : null;

    /// <summary>True for 注：… and 备注：… .</summary>
    public static bool IsNote(string plain) => Note().IsMatch(plain);

    /// <summary>True for 2.…, the further lines of a note.</summary>
    public static bool ContinuesNote(string plain) => NoteContinuation().IsMatch(plain);

    [GeneratedRegex(@"^(?:（?公开[\d一二三四五六七八九十]{1,3}(?:-\d)?表）?|（?附?表[\d一二三四五六七八九十]{1,3}(?:-\d)?）?|财决[\d公开-]*表|附件\d{1,2}|续表|相关统计数：?" +
        @"|(?:编制|公开|填报|预算)?(?:部门|单位)(?:名称|（公章）|（盖章）|（签章）)?：.*|（?\d{4}年度?）?|\d{4}年\d{1,2}月\d{1,2}日|第\d{1,3}页(?:[，,/]?共\d{1,3}页)?|[-—–－]*\d{1,3}[-—–－]*|\d{1,3}/\d{1,3})$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<=^（?)(?:公开[\d一二三四五六七八九十]{1,3}(?:-\d)?表|附?表[\d一二三四五六七八九十]{1,3}(?:-\d)?)(?=）?$)")]
    private static partial Regex Label();

    [GeneratedRegex("(?:单位[：为（]?|金额[：（])(?:人民币)?(?<unit>亿元|万元|千元|元|[台辆套个人])(?:$|[^\u4E00-\u9FFF]|[台辆套])")]
    private static partial Regex Unit();

    [GeneratedRegex("（(?:单位：)?(?<unit>亿元|万元|千元|元)）")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:备?注|说明)(?:[：1１一]|\d)")]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:\d{1,2}[.．、](?!\d)|（\d{1,2}）|本表(?:以|反映|金额|为))")]
    private static partial Regex NoteContinuation();
}
