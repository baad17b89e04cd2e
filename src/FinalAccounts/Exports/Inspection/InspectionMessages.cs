using FinalAccounts.Model;

namespace FinalAccounts.Exports.Inspection;

/// <summary>The words of the inspection sheet.</summary>
public static class InspectionMessages
{
    /// <summary>What the answers mean.</summary>
    public const string Legend = "“是”：已核对的各处都成立；“否”：有待核实之处，见“问题”；“未核对”：没有可核对的内容，或缺少依据。所列问题均为待核实事项，以部门的原始决算资料为准。";

    internal const string DatesUnknown = "决算批复日期和公开日期未知，无法判断。";

    internal const string EmptyByStatement = "空表，文件已作说明。";

    internal const string AnnouncedElsewhere = "文件说明见附件，附件不在所提交的文件中。";

    internal const string ProvincialForm = "文件中没有这张表；只有部分省份要求公开。";

    internal const string NotFound = "文件中没有这张表。";

    /// <summary>The word of an answer.</summary>
    public static string Label(this InspectionAnswer answer) => answer switch
    {
        InspectionAnswer.Yes => "是",
        InspectionAnswer.No => "否",
        _ => "未核对",
    };

    internal static string More(int count) => $"另有{count}处，见核对结果。";

    internal static string PartlyUnchecked(int count) => $"另有{count}处未能核对。";

    /// <summary>A finding in one line; one that shares its cause with another only says so.</summary>
    internal static string Of(Finding finding, CheckedReport report)
    {
        if (report.SetAsideOf(finding) is { } setAside) return $"〔{finding.Outcome.Check}〕{finding.Outcome.Where}：已注明理由，不再列为待核实（{setAside.Reason}）。";
        if (finding.IsPrimary) return $"〔{finding.Outcome.Check}〕{(finding.Outcome.Severity == FindingSeverity.Information ? "提示：" : "")}{finding.Outcome.Message}";
        var primary = report.Findings.Findings.First(other => other.Cause == finding.Cause && other.IsPrimary).Outcome;
        return $"〔{finding.Outcome.Check}〕{finding.Outcome.Where}：与〔{primary.Check}〕{primary.Where}可能出于同一原因。";
    }
}
