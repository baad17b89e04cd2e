using FinalAccounts.Checks;

namespace FinalAccounts.Importing;

/// <summary>What checking again says.</summary>
internal static class RecheckMessages
{
    public static RecheckProblem ProgramError(string report, Exception mistake) => new(
        report,
        $"重新核对时程序出错，这份报告保留以前的核对结果，请把它报告给维护者：{mistake.GetType().Name} {mistake.Message} {mistake.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}".TrimEnd());

    public static string Summary(RecheckSummary summary)
    {
        var text = $"{(summary.Interrupted ? "核对中断" : "核对结束")}：按第 {CheckCatalogue.Version} 版核对目录核对了 {summary.Checked} 份报告";
        if (summary.UpToDate > 0) text += $"，{summary.UpToDate} 份此前已按这一版核对，没有重复";
        if (summary.Problems.Count > 0) text += $"，{summary.Problems.Count} 份未能核对";
        text += $"，用时 {summary.Elapsed.TotalSeconds:0.0} 秒。";
        return summary.Interrupted ? text + "再次运行会接着核对其余的报告。" : text;
    }
}
