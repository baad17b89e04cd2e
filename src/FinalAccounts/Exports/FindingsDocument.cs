using System.ComponentModel;
using FinalAccounts.Model;

namespace FinalAccounts.Exports;

/// <summary>What the checks say of one account, as the check command and the downloads print it; its schema is docs/findings.schema.json.</summary>
[Description("What the checks say of one departmental final account (部门决算): questions to the department (待核实), what rounding explains, and what could not be checked.")]
public sealed record FindingsDocument(
    [property: Description("Canonical name of the department")] string Department,
    [property: Description("Fiscal year")] int Year,
    [property: Description("The document's own title")] string Title,
    [property: Description("Which version of the catalogue of checks said it")] int CatalogueVersion,
    [property: Description("When a stored account was checked (UTC); null for a file")] DateTime? CheckedAt,
    [property: Description("Root causes in the order of the catalogue; each with the finding that speaks for it")] IReadOnlyList<FindingsDocument.FindingView> Findings,
    [property: Description("Places where a check passed, rounding included")] int Passed,
    [property: Description("Places that could not be checked")] int NotApplicable,
    [property: Description("Differences that the rounding of printed figures explains; they pass")] IReadOnlyList<FindingsDocument.FindingView> Rounding,
    [property: Description("What was not checked, place by place")] IReadOnlyList<FindingsDocument.UncheckedView> NotChecked)
{
    /// <summary>A finding. Places as in the source view.</summary>
    public sealed record FindingView(
        [property: Description("Public id of the check: T01-1 …")] string Check,
        [property: Description("error 不一致, warning 请留意 or info 提示")] string Severity,
        [property: Description("failed, or passed where rounding explains the difference")] string Outcome,
        [property: Description("The place in the field's words")] string Where,
        [property: Description("What the document prints, if it is about a figure or words")] string? Printed,
        [property: Description("What would satisfy the statement")] string? Expected,
        [property: Description("Printed less expected, in the unit")] decimal? Difference,
        [property: Description("The largest difference that rounding explains, in the unit")] decimal? Tolerance,
        [property: Description("万元, 元, %, 分 …; empty where it is not about a figure")] string Unit,
        [property: Description("A sentence for the reader")] string Message,
        [property: Description("What the department may do")] string? Suggestion,
        [property: Description("Set where somebody set the finding aside, with the reason")] SetAsideView? SetAside,
        [property: Description("Places of the evidence: b12r3c4 a cell, b12s35-80 a stretch of text")] IReadOnlyList<string> Places,
        [property: Description("Every cell and sentence involved, the one to look at first in front")] IReadOnlyList<EvidenceView> Evidence,
        [property: Description("Further findings that the same root cause explains")] IReadOnlyList<FindingView> Related);

    /// <summary>Why a finding is set aside, and since when (UTC).</summary>
    public sealed record SetAsideView(string Reason, DateTime At);

    /// <summary>An operand as printed.</summary>
    public sealed record EvidenceView(string What, string Printed, string? Place);

    /// <summary>What was not checked, and why.</summary>
    public sealed record UncheckedView(string Check, string Where, string Reason);

    /// <summary>The document of an account that is checked without being stored.</summary>
    public static FindingsDocument From(FinalAccount account, AccountFindings findings) =>
        From(new CheckedReport(account.Department.CanonicalName, account.Year, account.Title, findings, null, []));

    /// <summary>The document of a report.</summary>
    public static FindingsDocument From(CheckedReport report) => new(
        report.Department,
        report.Year,
        report.Title,
        report.Findings.CatalogueVersion,
        report.CheckedAt,
        [.. report.Causes.Select(cause => View(report, cause[0], [.. cause.Skip(1).Select(related => View(report, related, []))]))],
        report.Findings.Tallies.Sum(tally => tally.Passed),
        report.Findings.Tallies.Sum(tally => tally.NotApplicable),
        [.. report.Findings.Rounding.Select(outcome => View(outcome, null, []))],
        [.. report.Findings.NotApplicable.Select(outcome => new UncheckedView(outcome.Check, outcome.Where, outcome.Message))]);

    private static FindingView View(CheckedReport report, Finding finding, IReadOnlyList<FindingView> related) =>
        View(finding.Outcome, report.SetAsideOf(finding) is { } aside ? new SetAsideView(aside.Reason, aside.At) : null, related);

    private static FindingView View(Outcome outcome, SetAsideView? setAside, IReadOnlyList<FindingView> related) => new(
        outcome.Check,
        outcome.IsRounding ? FindingSeverity.Information.Id() : outcome.Severity.Id(),
        outcome.Kind == OutcomeKind.Passed ? "passed" : "failed",
        outcome.Where,
        outcome.Printed,
        outcome.Expected,
        outcome.Difference,
        outcome.Tolerance,
        outcome.Unit,
        outcome.Message,
        outcome.Suggestion,
        setAside,
        [.. outcome.Evidence.Where(evidence => evidence.Place is not null).Select(evidence => evidence.Place.ToString()!).Distinct()],
        [.. outcome.Evidence.Select(evidence => new EvidenceView(evidence.Label, evidence.Printed, evidence.Place?.ToString()))],
        related);
}
