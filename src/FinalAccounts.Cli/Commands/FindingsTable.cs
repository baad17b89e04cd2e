using FinalAccounts.Exports;

namespace FinalAccounts.Cli.Commands;

/// <summary>Findings for a reader at the terminal: the worst first, what the same cause explains under it, then the counts and what was not checked.</summary>
internal static class FindingsTable
{
    private static readonly (string Severity, string Label)[] Severities = [("error", "不一致"), ("warning", "请留意"), ("info", "提示")];

    public static void Write(TextWriter output, FindingsDocument findings)
    {
        output.WriteLine($"{findings.Department} {findings.Year}年度  {findings.Title}");
        foreach (var (severity, label) in Severities)
        {
            foreach (var finding in findings.Findings.Where(finding => finding.Severity == severity)) Write(output, finding, label);
        }

        output.WriteLine();
        output.WriteLine($"共核对通过 {findings.Passed} 处，待核实 {findings.Findings.Count} 项，四舍五入差异 {findings.Rounding.Count} 处，未能核对 {findings.NotApplicable} 处。");
        foreach (var group in findings.NotChecked.GroupBy(place => (place.Check, place.Reason)))
            output.WriteLine($"  未核对 {group.Key.Check}  {group.Key.Reason}{(group.Count() > 1 ? $"（{group.Count()} 处）" : "")}");
    }

    private static void Write(TextWriter output, FindingsDocument.FindingView finding, string label)
    {
        output.WriteLine();
        output.WriteLine($"[{label}] {finding.Check}  {finding.Where}");
        output.WriteLine($"  {finding.Message}");
        foreach (var evidence in finding.Evidence) output.WriteLine($"    {evidence.What}：{evidence.Printed}{(evidence.Place is null ? "" : $"  （{evidence.Place}）")}");
        if (finding.Suggestion is { } suggestion) output.WriteLine($"  建议：{suggestion}");
        foreach (var related in finding.Related) output.WriteLine($"  同一原因：{related.Check}  {related.Message}");
    }
}
