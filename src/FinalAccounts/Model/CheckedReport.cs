namespace FinalAccounts.Model;

/// <summary>A finding set aside with a reason: it stays in sight, beside its reason, and is not counted as open.</summary>
public sealed record SetAsideFinding(string Check, string Where, string Reason, DateTime At);

/// <summary>
/// What the checks say of one report, with whose it is: the one form from which pages and exports are made.
/// <paramref name="CheckedAt"/> is null for a file that is checked without being stored.
/// </summary>
public sealed record CheckedReport(string Department, int Year, string Title, AccountFindings Findings, DateTime? CheckedAt, IReadOnlyList<SetAsideFinding> SetAsides)
{
    /// <summary>The findings by cause, the one that speaks for its cause in front.</summary>
    public IEnumerable<IReadOnlyList<Finding>> Causes => Findings.Findings
        .GroupBy(finding => finding.Cause)
        .OrderBy(cause => cause.Key)
        .Select(cause => (IReadOnlyList<Finding>)[.. cause.OrderByDescending(finding => finding.IsPrimary)]);

    /// <summary>The reason with which a finding is set aside, its own or that of the finding that speaks for its cause; null where it is open.</summary>
    public SetAsideFinding? SetAsideOf(Finding finding)
    {
        if (SetAsides.Count == 0) return null;
        var primary = Findings.Findings.FirstOrDefault(other => other.Cause == finding.Cause && other.IsPrimary);
        return SetAsides.FirstOrDefault(aside => Names(aside, finding)) ?? (primary is null ? null : SetAsides.FirstOrDefault(aside => Names(aside, primary)));
    }

    /// <summary>Causes that wait for an answer: errors and warnings that are not set aside.</summary>
    public int Open(FindingSeverity severity) =>
        Findings.Findings.Count(finding => finding.IsPrimary && finding.Outcome.Severity == severity && SetAsideOf(finding) is null);

    private static bool Names(SetAsideFinding aside, Finding finding) => aside.Check == finding.Outcome.Check && aside.Where == finding.Outcome.Where;
}
