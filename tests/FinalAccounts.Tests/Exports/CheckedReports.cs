using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Exports;

/// <summary>Invented findings for the exports: everything holds unless a test says otherwise.</summary>
internal static class CheckedReports
{
    public static readonly DateTime CheckedAt = new(2026, 5, 1, 8, 30, 0, DateTimeKind.Utc);

    /// <summary>A failure of a sum.</summary>
    public static Outcome Failure(string check, string where, FindingSeverity severity = FindingSeverity.Error) => new(check, OutcomeKind.Failed, where)
    {
        Severity = severity,
        Message = $"{where}与各部分之和不一致。",
        Printed = "1,234.50",
        Expected = "1,230.50",
        Difference = 4m,
        Tolerance = 0.015m,
        Unit = "万元",
        Suggestion = "请核对。",
        Evidence = [new Evidence(where, "1,234.50", Place.Cell(3, 1, 2)), new Evidence("上年数", "1,000.00", null)],
    };

    /// <summary>A difference that rounding explains.</summary>
    public static Outcome Rounding(string check, string where) => Failure(check, where) with { Kind = OutcomeKind.Passed, IsRounding = true, Difference = 0.01m };

    /// <summary>A place that could not be checked.</summary>
    public static Outcome Unchecked(string check, string where, string reason) => new(check, OutcomeKind.NotApplicable, where) { Message = reason };

    /// <summary>A report in which every check passed once, but for these outcomes; each failure is a cause of its own.</summary>
    public static CheckedReport Of(params IReadOnlyList<Outcome> outcomes) => Of([.. outcomes.Where(o => o.Kind == OutcomeKind.Failed).Select((o, i) => new Finding(o, i + 1, IsPrimary: true))], [.. outcomes.Where(o => o.Kind != OutcomeKind.Failed)]);

    /// <summary>The same with causes.</summary>
    public static CheckedReport Of(IReadOnlyList<Finding> findings, IReadOnlyList<Outcome> others) => new(
        "云溪市商务局",
        2024,
        "云溪市商务局2024年度部门决算",
        new AccountFindings(
            CheckCatalogue.Version,
            findings,
            [.. others.Where(o => o.IsRounding)],
            [.. others.Where(o => o.Kind == OutcomeKind.NotApplicable)],
            [.. CheckCatalogue.All.Select(check => Tally(check.Id, [.. findings.Select(f => f.Outcome).Concat(others).Where(o => o.Check == check.Id)]))]),
        CheckedAt,
        []);

    private static CheckTally Tally(string check, IReadOnlyList<Outcome> outcomes) => outcomes.Count == 0
        ? new CheckTally(check, 1, 0, 0, 0)
        : new CheckTally(check, outcomes.Count(o => o.Kind == OutcomeKind.Passed), outcomes.Count(o => o.Kind == OutcomeKind.Failed), outcomes.Count(o => o.IsRounding), outcomes.Count(o => o.Kind == OutcomeKind.NotApplicable));
}
