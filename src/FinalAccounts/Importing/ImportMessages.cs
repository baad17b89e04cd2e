using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>What importing says.</summary>
internal static class ImportMessages
{
    public static string Outcome(ImportOutcome outcome)
    {
        var report = $"{outcome.Department} {outcome.Year} 年度{outcome.Kind.Label()}";
        return outcome switch
        {
            { Result: ImportResult.Unchanged } => $"内容未变：与{report}第 {outcome.Version} 版相同。",
            { Version: 1 } => $"已导入：{report}，{outcome.Facts} 个数字单元格。",
            _ => $"已导入：{report}内容有变，成为第 {outcome.Version} 版，{outcome.Facts} 个数字单元格，旧版仍可查看。",
        };
    }

    public static ImportIssue FormerNameKeptApart(string formerName, Place place) => new(
        "former-name-kept-apart",
        IssueSeverity.Doubt,
        $"文件写明曾用名“{formerName}”，但已有的“{formerName}”另有同年或更晚的报告，两者没有合并，请核对。",
        place);

    public static ImportIssue NameHeldByAnother(string name, string holder) => new(
        "name-held-by-another",
        IssueSeverity.Doubt,
        $"“{name}”也是“{holder}”的曾用名，而后者已有同年同类的报告或不止一个部门用过此名，因此按另一个部门收录，请核对。");

    public static ImportIssue CellReadTwice(string table, string line, Measure measure, Place place) => new(
        "cell-read-twice",
        IssueSeverity.Doubt,
        $"“{table}”的“{line}”行有两个单元格都像是“{measure.Label()}”，无法确定是哪一个，都没有收录。",
        place);
}
