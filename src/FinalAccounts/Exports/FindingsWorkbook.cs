using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Exports;

/// <summary>The findings of a report as a workbook: 待核实 with what is printed, 四舍五入, 未核对, and how every check came out. Figures are numbers.</summary>
public static class FindingsWorkbook
{
    /// <summary>The columns of the findings.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["序号", "编号", "程度", "位置", "印作", "对照", "相差", "容差", "单位", "说明", "建议", "已注明的理由"];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(CheckedReport report) => Workbook.Write(
    [
        new WorkbookSheet("待核实", [6, 7, 8, 24, 14, 14, 12, 10, 6, 42, 26, 18], [Head(Headings), .. report.Causes.SelectMany((cause, index) => cause.Select(finding => Row(report, finding, index + 1)))]),
        new WorkbookSheet("涉及的原文", [6, 7, 24, 40, 40, 14], [Head(["序号", "编号", "位置", "项目", "印作", "原文位置"]), .. report.Causes.SelectMany((cause, index) => cause.SelectMany(finding => Evidence(finding.Outcome, index + 1)))]),
        new WorkbookSheet("四舍五入", [8, 40, 14, 14, 12, 10, 6, 60], [Head(["编号", "位置", "印作", "计算", "相差", "容差", "单位", "说明"]), .. report.Findings.Rounding.Select(Row)]),
        new WorkbookSheet("未核对", [8, 40, 40, 60], [Head(["编号", "关系", "位置", "原因"]), .. report.Findings.NotApplicable.Select(Unchecked)]),
        new WorkbookSheet("各项关系", [8, 60, 10, 10, 10, 10], [Head(["编号", "关系", "通过", "其中四舍五入", "待核实", "未核对"]), .. report.Findings.Tallies.Select(Row)]),
    ]);

    private static IReadOnlyList<WorkbookCell> Head(IReadOnlyList<string> headings) => [.. headings.Select(WorkbookCell.Head)];

    private static IReadOnlyList<WorkbookCell> Row(CheckedReport report, Finding finding, int cause)
    {
        var outcome = finding.Outcome;
        return
        [
            cause, outcome.Check, outcome.Severity.Label(), outcome.Where, outcome.Printed, outcome.Expected, outcome.Difference, outcome.Tolerance, outcome.Unit, outcome.Message,
            outcome.Suggestion, report.SetAsideOf(finding)?.Reason,
        ];
    }

    private static IEnumerable<IReadOnlyList<WorkbookCell>> Evidence(Outcome outcome, int cause) =>
        outcome.Evidence.Select(evidence => (IReadOnlyList<WorkbookCell>)[cause, outcome.Check, outcome.Where, evidence.Label, evidence.Printed, evidence.Place?.ToString()]);

    private static IReadOnlyList<WorkbookCell> Row(Outcome outcome) =>
        [outcome.Check, outcome.Where, outcome.Printed, outcome.Expected, outcome.Difference, outcome.Tolerance, outcome.Unit, outcome.Message];

    private static IReadOnlyList<WorkbookCell> Unchecked(Outcome outcome) => [outcome.Check, CheckCatalogue.Find(outcome.Check)?.Statement, outcome.Where, outcome.Message];

    private static IReadOnlyList<WorkbookCell> Row(CheckTally tally) =>
        [tally.Check, CheckCatalogue.Find(tally.Check)?.Statement, tally.Passed, tally.Rounding, tally.Failed, tally.NotApplicable];
}
