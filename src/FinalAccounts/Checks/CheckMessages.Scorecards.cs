using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>The sentences of the checks of scorecards.</summary>
internal static partial class CheckMessages
{
    public const string NoScorecards = "文件中没有绩效自评表。";

    public const string NoIndicators = "表中没有读出指标。";

    public const string NoExecutionRate = "表中没有打印执行率。";

    public const string FundsNotRead = "资金各栏没有打印数字，或有未能识别的内容。";

    public const string BudgetOfZero = "全年预算数为0，没有执行率。";

    public const string SourcesNested = "资金来源可能互相包含，或名称不在已知之列，无法合计。";

    public const string LookAtMarks = "请核对绩效自评表的分值、得分和执行率。";

    public const string TargetMissedSuggestion = "请核对实际完成值；若未达到指标值，应按评分标准扣分并说明偏差原因。";

    public const string UnitsSuggestion = "请统一年度指标值和实际完成值的计量单位。";

    public static string NoTotalMark(string words) => $"表中没有打印总分的{words}。";

    public static string NoFundMark(string words) => $"资金部分没有打印{words}，无法合计。";

    public static string MarkNotRead(string words, ScorecardIndicator indicator) => $"指标“{indicator.Level3}”的{words}没有打印，或未能识别。";

    public static string MarksNotRead(string weight, string score) => $"分值“{weight}”或得分“{score}”不是数字。";

    public static string MarksDiffer(string words, string where, decimal sum, string total) => $"{where}各项{words}合计为{Amounts.Print(sum)}分，{total}分。";

    public static string MarkOutOfRange(string where, string weight, string score) => $"{where}的得分为“{score}”，分值为“{weight}”。";

    public static string ExecutionRateDiffers(string where, ScorecardFund fund, string expected) =>
        $"{where}的执行率写为“{fund.ExecutionRate}”，按执行数{fund.Executed}除以预算数{fund.AnnualBudget}应为{expected}%。";

    public static string FundsDiffer(string where, string total, string sum) => $"{where}的资金总额为“{total}”，各来源合计为{sum}。";

    public static string TargetNotComparable(ScorecardIndicator indicator) => $"指标值“{indicator.Target}”与完成值“{indicator.Actual}”不能按数值比较。";

    public static string UnitNotPrinted(ScorecardIndicator indicator) => $"指标值“{indicator.Target}”与完成值“{indicator.Actual}”没有都打印单位。";

    public static string UnitsDiffer(ScorecardIndicator indicator) => $"“{indicator.Level3}”的年度指标值为“{indicator.Target}”，实际完成值为“{indicator.Actual}”，单位不同。";

    public static string TargetMissed(string where, ScorecardIndicator indicator) => $"{where}的年度指标值为“{indicator.Target}”，实际完成值为“{indicator.Actual}”，没有达到而得满分（{indicator.Score}分）。";
}
