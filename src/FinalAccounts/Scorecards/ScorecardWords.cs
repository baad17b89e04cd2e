using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Scorecards;

/// <summary>The words that the provinces print on their scorecards. A new form is a new word here.</summary>
internal static partial class ScorecardWords
{
    private static readonly FrozenDictionary<string, CardRole> IndicatorHeadings = Index(
        (CardRole.Level1, ["一级指标", "一级指标名称", "一级"]),
        (CardRole.Level2, ["二级指标", "二级指标名称", "二级"]),
        (CardRole.Level3, ["三级指标", "三级指标名称", "三级", "指标名称", "具体指标", "四级指标"]),
        (CardRole.Weight, ["分值", "权重", "分值权重", "权重分值", "指标分值", "指标权重", "权重分", "标准分", "标准分值", "标准分数", "满分", "设定分值", "分数", "指标值权重"]),
        (CardRole.TargetRelation, ["指标性质", "指标符号", "计算符号", "比较符号", "目标值类型"]),
        (CardRole.Target, ["年度指标值", "年度指标", "预期指标值", "指标值", "目标值", "年初指标值", "年初目标值", "年度目标值", "全年目标值", "预期目标值", "绩效目标值", "计划指标值", "预期值", "计划值", "年初设定指标值", "绩效指标值", "全年指标值", "年度预期值", "指标目标值", "预期目标", "目标"]),
        (CardRole.TargetUnit, ["度量单位", "计量单位", "指标单位", "单位"]),
        (CardRole.Actual, ["实际完成值", "实际完成指标值", "完成值", "业绩值", "实际值", "全年完成值", "全年实际完成值", "全年实际值", "完成指标值", "指标完成值", "年度完成值", "自评完成值", "实际完成", "实际完成情况", "完成情况", "指标完成情况", "实际完成指标", "全年完成指标值", "全年实际完成情况", "实际完成数"]),
        (CardRole.Score, ["得分", "指标得分", "自评得分", "自评分", "自评分值", "自评分数", "实际得分", "评分", "评价得分", "单位自评得分", "部门自评得分"]),
        (CardRole.DeviationReason, ["偏差原因分析及改进措施", "偏差原因分析与改进措施", "偏差原因及改进措施", "偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因", "未完成原因及改进措施", "未完成原因分析及改进措施", "未完成原因和改进措施", "原因分析", "扣分原因", "偏离原因及改进措施", "未达标原因及改进措施", "未完成原因及拟采取的改进措施", "原因", "扣分原因分析及改进措施"]));

    private static readonly FrozenDictionary<string, CardRole> FundHeadings = Index(
        (CardRole.InitialBudget, ["年初预算数", "年初预算", "年初数", "年初预算金额", "年初批复数", "年初批复预算数", "年初安排数", "年初部门预算数"]),
        (CardRole.AnnualBudget, ["全年预算数", "全年预算", "全年预算金额", "调整后预算数", "调整后预算", "调整预算数", "预算数", "预算金额", "预算安排数", "全年预算安排数", "调整后全年预算数", "预算资金", "全年预算调整数"]),
        (CardRole.Executed, ["全年执行数", "预算执行数", "执行数", "全年执行", "实际执行数", "全年支出数", "支出数", "实际支出数", "全年实际支出数", "决算数", "执行金额", "全年执行金额", "全年实际执行数", "实际支出"]),
        (CardRole.ExecutionRate, ["执行率", "预算执行率", "全年执行率", "资金执行率", "预算完成率", "支出执行率"]),
        (CardRole.Weight, ["分值", "权重", "分值权重", "权重分值", "标准分", "标准分值", "满分"]),
        (CardRole.Score, ["得分", "自评得分", "自评分", "实际得分", "指标得分"]),
        (CardRole.DeviationReason, ["原因", "偏差原因", "未完成原因", "偏差原因分析及改进措施", "未完成原因分析"]));

    private static readonly FrozenDictionary<string, CardLabel> Labels = Index(
        (CardLabel.Project, ["项目名称", "专项名称", "专项资金名称", "项目资金名称", "政策和项目名称", "政策项目名称", "项目", "二级项目名称"]),
        (CardLabel.Department, ["主管部门", "主管部门及代码", "预算主管部门", "项目主管部门", "一级主管部门", "主管单位", "单位名称", "部门名称", "预算单位", "填报单位", "填报部门", "预算部门", "预算单位名称", "部门单位名称", "单位部门名称", "预算部门名称", "部门", "编制单位", "自评单位", "评价单位"]),
        (CardLabel.ImplementingUnit, ["实施单位", "项目实施单位", "项目单位", "资金使用单位", "项目承担单位", "具体实施单位", "实施部门"]),
        (CardLabel.ExpectedGoal, ["预期目标", "年初设定目标", "年度预期目标", "年初目标", "年度目标", "项目年度目标", "预期绩效目标", "年初绩效目标", "年度绩效目标", "设定目标", "绩效目标", "年初设定绩效目标", "预期总目标", "年初预期目标", "年度设定目标"]),
        (CardLabel.ActualGoal, ["实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度目标完成情况", "目标完成情况", "完成情况", "年度总体目标完成情况", "年度实际完成情况", "实际完成目标", "全年完成情况", "绩效目标完成情况", "总体目标完成情况", "年度目标实际完成情况", "年度绩效目标完成情况"]));

    private static readonly FrozenSet<string> Totals = FrozenSet.Create(
        StringComparer.Ordinal, "总分", "合计", "总计", "总得分", "自评总分", "得分合计", "分值合计", "综合得分", "自评总得分", "总分合计", "合计得分", "自评得分合计", "总分值", "总评分", "自评得分");

    private static readonly FrozenSet<string> Subtotals = FrozenSet.Create(StringComparer.Ordinal, "小计", "分项小计", "分项合计");

    private static readonly string[] Notes = ["注", "备注", "说明", "填表说明", "填报说明"];

    private static readonly string[] KnownSecondLevels = ["指标", "满意度", "效益", "数量", "质量", "时效", "成本"];

    private static readonly SearchValues<char> Ornaments = SearchValues.Create("（）()[]【】 　\t:：*/、％%①②③");

    /// <summary>What a column of the indicators holds, by its heading; null where the heading is no known one.</summary>
    public static CardRole? IndicatorRole(string text) => Find(IndicatorHeadings, text);

    /// <summary>What a column of the funds holds, by its heading.</summary>
    public static CardRole? FundRole(string text) => Find(FundHeadings, text);

    /// <summary>What the cell beside this one says.</summary>
    public static CardLabel? Label(string text) => text.Length is > 0 and <= 24 && Labels.TryGetValue(Bare(text), out var label) ? label : null;

    /// <summary>Whether a row that starts so is the total of the indicators.</summary>
    public static bool IsTotal(string text) => text.Length is > 0 and <= 16 && Totals.Contains(Bare(text));

    /// <summary>Whether a text is that of a subtotal, which is no indicator.</summary>
    public static bool IsSubtotal(string text) => text.Length is > 0 and <= 8 && Subtotals.Contains(Bare(text));

    /// <summary>注：……, a remark under the card.</summary>
    public static bool IsNote(string text) => Array.Exists(Notes, word => text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length && text[word.Length] is '：' or ':' or '1');

    /// <summary>Whether a text is a second level that every form has, and so no indicator's own name.</summary>
    public static bool IsKnownSecondLevel(string text)
    {
        if (text.Length is 0 or > 16) return false;
        var bare = Bare(text);
        return bare.Length <= 12 && Array.Exists(KnownSecondLevels, word => bare.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is a first level and never a second.</summary>
    public static bool IsFirstLevelOnly(string text) => Bare(text) is "产出指标" or "效益指标" or "成本指标" or "产出" or "效益";

    /// <summary>绩效指标, 年度绩效指标完成情况: printed once beside all the indicators.</summary>
    public static bool IsVerticalLabel(string text) => text.Length is >= 4 and <= 16 && text.Contains("绩效", StringComparison.Ordinal);

    /// <summary>Whether a text is the title of a scorecard.</summary>
    public static bool IsTitle(string text) =>
        text.Length is >= 5 and <= 60 && text.Contains('表') && Title().IsMatch(text) && !NotOneCard().IsMatch(text);

    /// <summary>（2024年度）, 2024年: a line with nothing but the year; null for any other.</summary>
    public static int? YearLine(string text) => text.Length <= 12 && OnlyYear().Match(text) is { Success: true } match ? Number(match) : null;

    /// <summary>The year that a title names.</summary>
    public static int? YearIn(string text) => AnyYear().Match(text) is { Success: true } match ? Number(match) : null;

    /// <summary>A heading without white space, brackets, and the letters of the form's formulas: 全年预算数(A) → 全年预算数.</summary>
    public static string Bare(string text)
    {
        if (!text.AsSpan().ContainsAny(Ornaments) && !char.IsAsciiLetter(text[^1])) return text;
        var bare = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(' or '[' or '【') depth++;
            else if (c is '）' or ')' or ']' or '】') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsWhiteSpace(c) && c is not (':' or '：' or '*' or '/' or '、' or '％' or '%')) bare.Append(c);
        }

        while (bare.Length > 2 && bare[^1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '①' or '②' or '③') bare.Length--;
        return bare.ToString();
    }

    private static T? Find<T>(FrozenDictionary<string, T> words, string text)
        where T : struct => text.Length is > 0 and <= 30 && words.TryGetValue(Bare(text), out var found) ? found : null;

    private static FrozenDictionary<string, T> Index<T>(params (T Meaning, string[] Words)[] groups) =>
        groups.SelectMany(group => group.Words.Select(word => KeyValuePair.Create(word, group.Meaning))).ToFrozenDictionary(StringComparer.Ordinal);

    private static int Number(Match match) => int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:绩效|整体支出|项目支出)[^。；]{0,12}(?:自评|自我评价)[^。；]{0,8}表(?:[（(][^）)]*[)）])*$|绩效目标(?:完成|执行|实现)[^。；]{0,8}表(?:[（(][^）)]*[)）])*$")]
    private static partial Regex Title();

    [GeneratedRegex("汇总|一览|统计表|清单|目录|如下|详见")]
    private static partial Regex NotOneCard();

    [GeneratedRegex(@"^[（(]?(?<year>20\d\d)年?度?[)）]?$")]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)年")]
    private static partial Regex AnyYear();
}
