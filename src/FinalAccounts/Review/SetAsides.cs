using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Review;

/// <summary>What became of a request: done or refused, and a sentence or several that say so.</summary>
public sealed record ReviewAnswer(bool IsDone, string Message);

/// <summary>A finding of a report, or one that an earlier version had, with the reason that was given for it.</summary>
/// <param name="Check">The check's public id.</param>
/// <param name="Where">The place in the field's words.</param>
/// <param name="Message">What the check says; null where the public version no longer has the finding.</param>
/// <param name="SetAside">The reason that holds, or null where the finding is open.</param>
public sealed record ReviewedFinding(string Check, string Where, string? Message, SetAsideReason? SetAside);

/// <summary>Why a finding was set aside, by whom and when (UTC); and, where it was taken back, by whom and when.</summary>
public sealed record SetAsideReason(string Reason, string By, DateTime At, string? WithdrawnBy, DateTime? WithdrawnAt);

/// <summary>The findings of a report with what was decided about them, and reasons that were taken back.</summary>
public sealed record ReportReview(string Report, IReadOnlyList<ReviewedFinding> Findings, IReadOnlyList<ReviewedFinding> Withdrawn);

/// <summary>
/// Sets findings aside: the reason stands beside the finding wherever it is shown, in later versions and after later checks too.
/// Taken back, it stays as a record.
/// </summary>
public sealed class SetAsides(FinalAccountsContext db)
{
    /// <summary>Sets aside the finding of a check; <paramref name="where"/> says which, where the check has several.</summary>
    public async Task<ReviewAnswer> SetAsync(ReportAddress address, string check, string? where, string reason, string by, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason)) return new ReviewAnswer(false, ReviewMessages.ReasonMissing);
        var (report, problem) = await ReportSearch.FindAsync(db, address, cancellation);
        if (report is null) return new ReviewAnswer(false, problem);
        if (report.RunId is not { } run) return new ReviewAnswer(false, ReviewMessages.NotChecked(report.Name));

        var findings = await FindingsAsync(run, cancellation);
        var named = Named(findings, check, where);
        if (named.Count != 1) return new ReviewAnswer(false, named.Count == 0 ? ReviewMessages.NoSuchFinding(report.Name, check, where, findings) : ReviewMessages.WhichFinding(check, named));
        var location = named[0].Where;
        var added = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO finding_set_asides (report_id, check_id, location, reason, set_by, set_at) VALUES ({report.Id}, {check}, {location}, {reason.Trim()}, {by}, now())
            ON CONFLICT (report_id, check_id, location) WHERE withdrawn_at IS NULL DO NOTHING
            """,
            cancellation);
        return added > 0 ? new ReviewAnswer(true, ReviewMessages.SetAside(report.Name, check, location)) : new ReviewAnswer(false, ReviewMessages.SetAsideAlready(check, location));
    }

    /// <summary>Takes a reason back: the finding is open again. It may be one that the public version no longer has.</summary>
    public async Task<ReviewAnswer> WithdrawAsync(ReportAddress address, string check, string? where, string by, CancellationToken cancellation)
    {
        var (report, problem) = await ReportSearch.FindAsync(db, address, cancellation);
        if (report is null) return new ReviewAnswer(false, problem);

        var holding = (await ReasonsAsync(report.Id, cancellation)).Where(finding => finding.SetAside!.WithdrawnAt is null).ToList();
        var named = Named(holding, check, where);
        if (named.Count != 1) return new ReviewAnswer(false, named.Count == 0 ? ReviewMessages.NothingSetAside(report.Name, check, where, holding) : ReviewMessages.WhichFinding(check, named));
        var location = named[0].Where;
        await db.SetAsides
            .Where(s => s.ReportId == report.Id && s.CheckId == check && s.Location == location && s.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.WithdrawnAt, _ => DateTime.UtcNow).SetProperty(s => s.WithdrawnBy, by), cancellation);
        return new ReviewAnswer(true, ReviewMessages.Withdrawn(report.Name, check, location));
    }

    /// <summary>What a report's findings are and what was decided about them; null with the reason where the report is not found.</summary>
    public async Task<(ReportReview? Review, string Problem)> ListAsync(ReportAddress address, CancellationToken cancellation)
    {
        var (report, problem) = await ReportSearch.FindAsync(db, address, cancellation);
        if (report is null) return (null, problem);

        var findings = report.RunId is { } run ? await FindingsAsync(run, cancellation) : [];
        var reasons = await ReasonsAsync(report.Id, cancellation);
        var holding = reasons.Where(reason => reason.SetAside!.WithdrawnAt is null).ToDictionary(reason => (reason.Check, reason.Where));
        IReadOnlyList<ReviewedFinding> listed =
        [
            .. findings.Select(finding => finding with { SetAside = holding.GetValueOrDefault((finding.Check, finding.Where))?.SetAside }),
            .. holding.Values.Where(reason => !findings.Any(finding => finding.Check == reason.Check && finding.Where == reason.Where)),
        ];
        return (new ReportReview(report.Name, listed, [.. reasons.Where(reason => reason.SetAside!.WithdrawnAt is not null)]), "");
    }

    private static List<ReviewedFinding> Named(IReadOnlyList<ReviewedFinding> findings, string check, string? where) =>
        [.. findings.Where(finding => finding.Check == check && (where is null || finding.Where == where)).DistinctBy(finding => finding.Where)];

    private async Task<IReadOnlyList<ReviewedFinding>> FindingsAsync(int run, CancellationToken cancellation) => await db.Findings
        .Where(f => f.RunId == run && f.Kind == OutcomeKind.Failed)
        .OrderBy(f => f.Ordinal)
        .Select(f => new ReviewedFinding(f.CheckId, f.Location, f.Message, null))
        .ToListAsync(cancellation);

    private async Task<IReadOnlyList<ReviewedFinding>> ReasonsAsync(int report, CancellationToken cancellation) => await db.SetAsides
        .Where(s => s.ReportId == report)
        .OrderBy(s => s.Id)
        .Select(s => new ReviewedFinding(s.CheckId, s.Location, null, new SetAsideReason(s.Reason, s.SetBy, s.SetAt, s.WithdrawnBy, s.WithdrawnAt)))
        .ToListAsync(cancellation);
}
