using System.Globalization;
using CsvHelper;

namespace FinalAccounts.Exports;

/// <summary>Findings as CSV: one line a finding; those of one root cause share their cause's number.</summary>
public static class FindingsCsv
{
    /// <summary>The heading.</summary>
    public static IReadOnlyList<string> Headings { get; } =
        ["department", "year", "cause", "check", "severity", "outcome", "where", "printed", "expected", "difference", "tolerance", "unit", "message", "suggestion", "set_aside", "places"];

    /// <summary>Writes the heading, if asked for, and a line for each finding, then those that rounding explains.</summary>
    public static void Write(TextWriter output, FindingsDocument findings, bool heading = true)
    {
        using var csv = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        if (heading) Line(csv, Headings);
        for (var cause = 0; cause < findings.Findings.Count; cause++)
        {
            Line(csv, Fields(findings, findings.Findings[cause], cause + 1));
            foreach (var related in findings.Findings[cause].Related) Line(csv, Fields(findings, related, cause + 1));
        }

        foreach (var rounding in findings.Rounding) Line(csv, Fields(findings, rounding, null));
    }

    private static IReadOnlyList<string?> Fields(FindingsDocument head, FindingsDocument.FindingView finding, int? cause) =>
    [
        head.Department,
        head.Year.ToString(CultureInfo.InvariantCulture),
        cause?.ToString(CultureInfo.InvariantCulture),
        finding.Check,
        finding.Severity,
        finding.Outcome,
        finding.Where,
        finding.Printed,
        finding.Expected,
        finding.Difference?.ToString(CultureInfo.InvariantCulture),
        finding.Tolerance?.ToString(CultureInfo.InvariantCulture),
        finding.Unit,
        finding.Message,
        finding.Suggestion,
        finding.SetAside?.Reason,
        string.Join(' ', finding.Places),
    ];

    private static void Line(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.NextRecord();
    }
}
