namespace FinalAccounts.Review;

/// <summary>What reviewing says.</summary>
internal static class ReviewMessages
{
    public const string ReasonMissing = "没有写明理由：注明理由的问题会与理由一起公开显示，请用--reason写明。";

    public static string NoReport(ReportAddress address) => $"数据库中没有“{address.Department}”{address.Year}年度的报告。";

    public static string SeveralReports(ReportAddress address, IReadOnlyList<string> reports) =>
        $"“{address.Department}”{address.Year}年度的报告有{reports.Count}份，请用--region或--kind指明：{string.Join('；', reports)}。";

    public static string NotChecked(string report) => $"{report}还没有核对结果，请先运行recheck。";

    public static string NoSuchFinding(string report, string check, string? where, IReadOnlyList<ReviewedFinding> findings) =>
        $"{report}没有{Name(check, where)}这一问题。" + (findings.Count == 0 ? "现在没有待核实的问题。" : $"现有的问题：{List(findings)}");

    public static string NothingSetAside(string report, string check, string? where, IReadOnlyList<ReviewedFinding> holding) =>
        $"{report}的{Name(check, where)}没有注明过理由，无可撤回。" + (holding.Count == 0 ? "" : $"已注明理由的有：{List(holding)}");

    public static string WhichFinding(string check, IReadOnlyList<ReviewedFinding> findings) => $"{check}有{findings.Count}处，请用--where写明是哪一处：{List(findings)}";

    public static string SetAside(string report, string check, string where) => $"已为{report}的{Name(check, where)}注明理由：不再列为待核实，理由与问题一起显示。";

    public static string SetAsideAlready(string check, string where) => $"{Name(check, where)}已经注明过理由；要改写，请先用--withdraw撤回。";

    public static string Withdrawn(string report, string check, string where) => $"已撤回{report}的{Name(check, where)}的理由：重新列为待核实，撤回的理由留有记录。";

    private static string Name(string check, string? where) => where is null ? check : $"{check} {where}";

    private static string List(IEnumerable<ReviewedFinding> findings) => string.Concat(findings.Select(finding => $"\n  {finding.Check}  --where \"{finding.Where}\"{(finding.Message is null ? "" : $"  {finding.Message}")}"));
}
