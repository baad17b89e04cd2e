using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>
/// A department whose public reports have open findings: how many causes wait for an answer, in how many places something could be
/// checked at all, and in how many reports.
/// </summary>
public sealed record CheckedDepartment(string RegionCode, string Region, string Name, int Open, int Checked, int Reports, bool IsSample)
{
    /// <summary>The department's page.</summary>
    public string Address => Addresses.Addresses.Department(RegionCode, Name);
}

/// <summary>Ranks departments by their open findings.</summary>
internal static class CheckedDepartments
{
    /// <summary>How many departments have open findings: one statement.</summary>
    public static Task<int> CountCheckedDepartmentsAsync(this FinalAccountsContext db, CancellationToken cancellation) => Ranked(db).CountAsync(cancellation);

    /// <summary>Some of them, the most open findings first: one statement.</summary>
    public static async Task<IReadOnlyList<CheckedDepartment>> ReadCheckedDepartmentsAsync(this FinalAccountsContext db, int skip, int take, CancellationToken cancellation) => await Ranked(db)
        .OrderByDescending(d => d.Open).ThenBy(d => d.RegionCode).ThenBy(d => d.Name)
        .Skip(skip).Take(take)
        .Select(d => new CheckedDepartment(d.RegionCode, d.Region, d.Name, d.Open, d.Checked, d.Reports, d.IsSample))
        .ToListAsync(cancellation);

    private static IQueryable<Row> Ranked(FinalAccountsContext db)
    {
        var runs =
            from run in db.CheckRuns
            where run.IsCurrent && run.Version.IsPublic
            group new { run.Errors, run.Warnings, run.Passed, run.Failed, run.Version.IsSample } by run.Version.Report.DepartmentId into department
            select new
            {
                Id = department.Key,
                Found = department.Sum(r => r.Errors + r.Warnings),
                Checked = department.Sum(r => r.Passed + r.Failed),
                Reports = department.Count(),
                Samples = department.Count(r => r.IsSample),
            };

        // A cause is set aside by the finding that speaks for it.
        var asides =
            from aside in db.SetAsides
            where aside.WithdrawnAt == null
            join run in db.CheckRuns on aside.ReportId equals run.Version.ReportId
            where run.IsCurrent && run.Version.IsPublic
            join finding in db.Findings on new { RunId = run.Id, aside.CheckId, aside.Location } equals new { finding.RunId, finding.CheckId, finding.Location }
            where finding.IsPrimary && finding.Kind == OutcomeKind.Failed && finding.Severity != FindingSeverity.Information
            group finding by aside.Report.DepartmentId into department
            select new { Id = department.Key, Count = department.Count() };

        return
            from run in runs
            join department in db.Departments on run.Id equals department.Id
            join aside in asides on run.Id equals aside.Id into found
            from aside in found.DefaultIfEmpty()
            let open = run.Found - ((int?)aside.Count ?? 0)
            where open > 0
            select new Row
            {
                RegionCode = department.RegionCode,
                Region = department.Region.FullName,
                Name = department.Name,
                Open = open,
                Checked = run.Checked,
                Reports = run.Reports,
                IsSample = run.Samples > 0,
            };
    }

    private sealed class Row
    {
        public required string RegionCode { get; init; }
        public required string Region { get; init; }
        public required string Name { get; init; }
        public int Open { get; init; }
        public int Checked { get; init; }
        public int Reports { get; init; }
        public bool IsSample { get; init; }
    }
}
