using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Every sentence in which the identification of a document ends or asks.</summary>
internal static class IdentificationMessages
{
    private const string NoAccount = "not-a-final-account";

    public static UnreadableFileException Budget(string file) =>
        new(NoAccount, $"“{file}”是部门预算，不是部门决算。本平台只收录部门（单位）决算和部门整体支出绩效自评报告。");

    public static UnreadableFileException GovernmentAccount(string file) =>
        new(NoAccount, $"“{file}”是一级政府的财政决算，不是一个部门的决算。本平台只收录部门（单位）决算和部门整体支出绩效自评报告。");

    public static UnreadableFileException ProjectEvaluation(string file) =>
        new(NoAccount, $"“{file}”是单个项目的绩效评价报告，不是部门决算，也不是部门整体支出绩效自评报告。");

    public static UnreadableFileException ScorecardsAlone(string file) =>
        new(NoAccount, $"“{file}”中只有绩效自评表，没有部门决算的标题、决算公开表或决算情况说明。绩效自评表是部门决算的附件，请与部门决算一并提交。");

    public static UnreadableFileException NothingFound(string file) =>
        new(NoAccount, $"“{file}”中没有部门决算的标题、决算公开表或决算情况说明，也不是部门整体支出绩效自评报告。");

    public static UnreadableFileException BlankForm(string file) =>
        new("blank-form", $"“{file}”是没有填写的空白模板：名称或年度处是占位符，表内没有任何数字。");

    public static UnreadableFileException DepartmentUncertain(string file, IReadOnlyCollection<string> candidates) => new(
        "department-uncertain",
        candidates.Count == 0
            ? $"无法确定“{file}”属于哪个部门：文中没有可识别的部门名称。请用--department指定部门名称。"
            : $"无法确定“{file}”属于哪个部门，候选：{string.Join('、', candidates)}。请用--department指定部门名称。");

    public static UnreadableFileException RegionUncertain(string file, string department, IReadOnlyCollection<Region> candidates) => new(
        "region-uncertain",
        candidates.Count == 0
            ? $"无法确定“{file}”中“{department}”所在的行政区划。请用--region指定六位行政区划代码。"
            : $"无法确定“{file}”中“{department}”所在的行政区划，候选：{string.Join('、', candidates.Select(region => $"{region.FullName}（{region.Code}）"))}。请用--region指定六位行政区划代码。");

    public static UnreadableFileException RegionUnknown(string code) => new(
        "region-uncertain", $"统计用区划代码中没有“{code}”。请用--region指定六位行政区划代码；名单以外的区划请同时给出全称，例如--region 990101:某省某市某区。");

    public static UnreadableFileException YearUncertain(string file, IReadOnlyCollection<int> candidates) => new(
        "year-uncertain",
        candidates.Count == 0
            ? $"无法确定“{file}”是哪一年度的：文中没有可识别的年度。请用--year指定决算年度。"
            : $"无法确定“{file}”是哪一年度的，候选：{string.Join('、', candidates.Select(year => $"{FiscalYears.Print(year)}年度"))}。请用--year指定决算年度。");

    public static UnreadableFileException KindUncertain(string file) =>
        new("kind-uncertain", $"无法确定“{file}”是部门决算还是单位决算，两种说法都有。请用--kind指定：department_final_account或unit_final_account。");

    public static ImportIssue RegionFromContext(string department, Region region) => new(
        "region-from-context", IssueSeverity.Note, $"部门名称“{department}”本身不能确定行政区划，根据文中其他地方认定为{region.FullName}。");
}
