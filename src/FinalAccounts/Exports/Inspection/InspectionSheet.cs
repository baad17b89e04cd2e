using FinalAccounts.Model;

namespace FinalAccounts.Exports.Inspection;

/// <summary>What the sheet answers: 是, 否 or 未核对.</summary>
public enum InspectionAnswer
{
    /// <summary>是.</summary>
    Yes,

    /// <summary>否: there is something to be confirmed.</summary>
    No,

    /// <summary>未核对: nothing could be checked, or it is not known.</summary>
    NotChecked,
}

/// <summary>A line with its answer and what is to be asked; <paramref name="Problems"/> may stand beside a 是, for notes and for what was left out.</summary>
public sealed record InspectionLine(InspectionItem Item, InspectionAnswer Answer, IReadOnlyList<string> Problems);

/// <summary>
/// 检查表: a report's findings laid out as the form with which finance bureaus inspect disclosure. A failure makes 否 unless it is
/// set aside with a reason or only a note; nothing that was not checked is called right.
/// </summary>
public sealed record InspectionSheet(string Department, int Year, string Title, DateTime? CheckedAt, IReadOnlyList<InspectionLine> Lines)
{
    /// <summary>Problems shown in one line; the others are counted.</summary>
    private const int Shown = 6;

    /// <summary>Fills the form; <paramref name="statuses"/> says how the document stands to each table.</summary>
    public static InspectionSheet Of(CheckedReport report, IReadOnlyDictionary<DisclosureTable, TableStatus> statuses) =>
        new(report.Department, report.Year, report.Title, report.CheckedAt, [.. InspectionItems.All.Select(item => Line(report, statuses, item))]);

    private static InspectionLine Line(CheckedReport report, IReadOnlyDictionary<DisclosureTable, TableStatus> statuses, InspectionItem item)
    {
        if (item.Published is { } table) return Publication(report, item, table, statuses.GetValueOrDefault(table, TableStatus.Absent));
        if (item.Checks.Count == 0) return new InspectionLine(item, InspectionAnswer.NotChecked, [InspectionMessages.DatesUnknown]);

        var findings = report.Findings.Findings.Where(finding => Concerns(item, finding.Outcome)).ToList();
        var open = findings.Where(finding => report.SetAsideOf(finding) is null && finding.Outcome.Severity != FindingSeverity.Information).ToList();
        var notChecked = report.Findings.NotApplicable.Where(outcome => Concerns(item, outcome)).ToList();
        var passed = report.Findings.Tallies.Where(tally => item.Checks.Contains(tally.Check)).Sum(tally => tally.Passed);
        var answer = open.Count > 0 ? InspectionAnswer.No : passed + findings.Count > 0 ? InspectionAnswer.Yes : InspectionAnswer.NotChecked;
        return new InspectionLine(item, answer, [.. Problems(report, findings, notChecked, answer)]);
    }

    /// <summary>The findings, each cause once; then how much could not be checked, and why where that is the whole answer.</summary>
    private static IEnumerable<string> Problems(CheckedReport report, IReadOnlyList<Finding> findings, IReadOnlyList<Outcome> notChecked, InspectionAnswer answer)
    {
        foreach (var finding in findings.Take(Shown)) yield return InspectionMessages.Of(finding, report);
        if (findings.Count > Shown) yield return InspectionMessages.More(findings.Count - Shown);
        if (notChecked.Count == 0) yield break;
        if (answer != InspectionAnswer.NotChecked) yield return InspectionMessages.PartlyUnchecked(notChecked.Count);
        else foreach (var reason in notChecked.Select(outcome => outcome.Message).Distinct().Take(2)) yield return reason;
    }

    private static InspectionLine Publication(CheckedReport report, InspectionItem item, DisclosureTable table, TableStatus status) => status switch
    {
        TableStatus.Present => new(item, InspectionAnswer.Yes, []),
        TableStatus.EmptyByStatement => new(item, InspectionAnswer.Yes, [InspectionMessages.EmptyByStatement]),
        TableStatus.AnnouncedElsewhere => new(item, InspectionAnswer.NotChecked, [InspectionMessages.AnnouncedElsewhere]),
        _ when table == DisclosureTable.StateAssets => new(item, InspectionAnswer.NotChecked, [InspectionMessages.ProvincialForm]),
        _ when report.Findings.NotApplicable.FirstOrDefault(outcome => outcome.Check == "C01") is { } doubt => new(item, InspectionAnswer.NotChecked, [doubt.Message]),
        _ => new(item, InspectionAnswer.No, [InspectionMessages.NotFound]),
    };

    private static bool Concerns(InspectionItem item, Outcome outcome) =>
        item.Checks.Contains(outcome.Check) && (item.Where is null || outcome.Where == item.Where || outcome.Kind == OutcomeKind.NotApplicable);
}
