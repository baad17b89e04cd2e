using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>What importing says.</summary>
internal static class ImportMessages
{
    public static UnreadableFileException NameReadOnce(string file, string name) => new(
        "department-uncertain", $"“{file}”是扫描件，部门名称“{name}”由机器识别且只读到一次，可能有错字。请用--department指定部门名称。");

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

    public static UnreadableFileException CutOff(string file, string reason) => new(
        "file-cut-off",
        $"“{file}”看来不完整：{reason}。没有导入任何内容；请取得完整的文件，或者，如果原件确实到此为止，加上 --complete 再试。");

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

    public static UnreadableFileException NobodysFile(string path, IReadOnlyCollection<string> departments) => new(
        "department-uncertain",
        $"压缩包里有{departments.Count}份报告（{string.Join('、', departments.Take(4))}），“{path}”没有写明属于哪一份，没有读取；请把它与所属报告的文件单独打包，或用--together一起导入。");

    public static UnreadableFileException SeveralReports(string archive, IReadOnlyCollection<string> names) => new(
        "several-reports", $"压缩包“{archive}”里有{names.Count}份报告（{string.Join('、', names.Take(4))}），不能都按--department指定的部门导入；没有导入任何内容。");

    public static UnreadableFileException NotOneReport(IReadOnlyCollection<string> names) => new(
        "several-reports", $"一起提交的文件不像同一份报告：写明的是{string.Join('、', names.Take(4))}。没有导入任何内容；如果确实是一份报告，请用--department和--year指定。");

    public static ImportIssue FileNotRead(RefusedFile file) => new(
        "file-not-read",
        file.Reason.Code is "not-a-final-account" or "blank-form" ? IssueSeverity.Note : IssueSeverity.Doubt,
        $"一起提交的“{file.Path}”没有读取：{file.Reason.Message}");

    public static string PartsOfOneReport(string path, string other) =>
        $"“{Path.GetFileName(other)}”和“{Path.GetFileName(path)}”是同一份报告的两部分（一个只有表，一个只有说明），却成了它的两个版本：请用--together一起导入。";

    public static string ManifestNotUnderstood(string file, string column, string value) =>
        $"清单 {ImportManifest.FileName} 中“{file}”一行的 {column} 列写的是“{value}”，无法识别，请改正后再导入。";

    public static string ManifestDamaged(string path) =>
        $"清单“{path}”不是有效的 CSV 表（列 file, department, region, region_name, year, kind, report），请改正后再导入；这个文件夹没有导入。";

    public static string ProgramError(string path, Exception mistake) =>
        $"读取“{Path.GetFileName(path)}”时程序出错，这个文件没有导入，请把它报告给维护者：{mistake.GetType().Name} {mistake.Message} {Place(mistake)}".TrimEnd();

    public static string NotStorable(string path, string reason) =>
        $"“{Path.GetFileName(path)}”读出的内容无法存入数据库，这个文件没有导入：{reason}";

    public static string Summary(ImportSummary summary)
    {
        var (imported, unchanged, refused) = (summary.Imported.Count(), summary.Unchanged.Count(), summary.Refused.Count());
        var text = $"{(summary.Interrupted ? "导入中断" : "导入结束")}：已导入 {imported} 个文件，内容未变 {unchanged} 个，拒收 {refused} 个";
        if (summary.Skipped.Count > 0) text += $"，另有 {summary.Skipped.Count} 个文件不是可读的格式，已跳过";
        text += $"，用时 {summary.Elapsed.TotalSeconds:0.0} 秒。";
        return summary.Interrupted ? text + "已导入的报告都是完整的，再次运行会接着导入。" : text;
    }

    private static string Place(Exception mistake) => mistake.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
}
