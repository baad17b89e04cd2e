using FinalAccounts.Model;

namespace FinalAccounts.Exports;

/// <summary>What the checks say of one account, as the check command and the downloads print it.</summary>
public sealed record FindingsDocument(
    string Department,
    int Year,
    string Title,
    int CatalogueVersion,
    IReadOnlyList<FindingsDocument.FindingView> Findings,
    int Passed,
    int NotApplicable,
    IReadOnlyList<FindingsDocument.FindingView> Rounding,
    IReadOnlyList<FindingsDocument.UncheckedView> NotChecked)
{
    /// <summary>A finding; <paramref name="Related"/> are further findings that the same root cause explains. Places as in the source view.</summary>
    public sealed record FindingView(
        string Check,
        string Severity,
        string Outcome,
        string Where,
        string? Printed,
        string? Expected,
        decimal? Difference,
        decimal? Tolerance,
        string Unit,
        string Message,
        string? Suggestion,
        IReadOnlyList<string> Places,
        IReadOnlyList<EvidenceView> Evidence,
        IReadOnlyList<FindingView> Related);

    /// <summary>An operand as printed.</summary>
    public sealed record EvidenceView(string What, string Printed, string? Place);

    /// <summary>What was not checked, and why.</summary>
    public sealed record UncheckedView(string Check, string Where, string Reason);

    /// <summary>The document of an account's findings.</summary>
    public static FindingsDocument From(FinalAccount account, AccountFindings findings) => new(
        account.Department.CanonicalName,
        account.Year,
        account.Title,
        findings.CatalogueVersion,
        [.. findings.Findings.Where(finding => finding.IsPrimary).Select(finding => View(finding.Outcome, [.. findings.Findings.Where(other => other.Cause == finding.Cause && !other.IsPrimary).Select(other => View(other.Outcome, []))]))],
        findings.Tallies.Sum(tally => tally.Passed),
        findings.Tallies.Sum(tally => tally.NotApplicable),
        [.. findings.Rounding.Select(outcome => View(outcome, []))],
        [.. findings.NotApplicable.Select(outcome => new UncheckedView(outcome.Check, outcome.Where, outcome.Message))]);

    private static FindingView View(Outcome outcome, IReadOnlyList<FindingView> related) => new(
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
        [.. outcome.Evidence.Where(evidence => evidence.Place is not null).Select(evidence => evidence.Place.ToString()!).Distinct()],
        [.. outcome.Evidence.Select(evidence => new EvidenceView(evidence.Label, evidence.Printed, evidence.Place?.ToString()))],
        related);
}
