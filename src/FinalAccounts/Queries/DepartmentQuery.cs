using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Queries;

/// <summary>A division on the way from the province down to a department.</summary>
public sealed record RegionStep(string Code, string Name);

/// <summary>A department as its address names it: its current name, its level and the divisions above it, the province first.</summary>
public sealed record DepartmentHead(int Id, string RegionCode, string Name, GovernmentLevel Level, string RegionFullName, IReadOnlyList<RegionStep> Regions);

/// <summary>A file that a version was read from: its number in the report from 0, and the archive and the path there that it came with.</summary>
public sealed record PublishedFile(int Ordinal, string Name, string Sha256, long Size, string? Archive, string? ArchivePath);

/// <summary>What the checks say of a version: causes that wait for an answer (set aside and notes are not counted), and places that passed, failed and could not be checked.</summary>
public sealed record CheckSummary(int Open, int Passed, int Failed, int NotApplicable);

/// <summary>
/// One version of one report of a department. <paramref name="IsCurrent"/> for the one that visitors see by default; the others
/// listed are older ones that stay readable (a version newer than the public one is not published and is never listed).
/// </summary>
public sealed record PublishedVersion(int VersionId, int Year, ReportKind Kind, int Number, bool IsCurrent, bool IsSample, string Title, string PrintedDepartment, DateTime ImportedAt)
{
    /// <summary>Whether a machine read some of it from scanned pages, which nobody has checked.</summary>
    public bool IsReadByMachine { get; init; }

    /// <summary>What the checks say of it in short; null where it has not been checked.</summary>
    public CheckSummary? Check { get; init; }

    /// <summary>The files that it was read from, in the report's order.</summary>
    public IReadOnlyList<PublishedFile> Files { get; init; } = [];

    /// <summary>The first file.</summary>
    public string? FileName => Files.Count > 0 ? Files[0].Name : null;

    /// <summary>SHA-256 of the first file's bytes.</summary>
    public string? FileSha256 => Files.Count > 0 ? Files[0].Sha256 : null;
}

/// <summary>Finds departments and what they published, by public address.</summary>
public static class DepartmentQuery
{
    /// <summary>The code of the issue of documents with scanned pages.</summary>
    private const string ReadByMachine = "read-by-machine";

    /// <summary>The department of that name in a division; a former name finds it too (then <see cref="DepartmentHead.Name"/> differs from what was asked).</summary>
    public static async Task<DepartmentHead?> FindDepartmentAsync(this FinalAccountsContext db, string region, string name, CancellationToken cancellation)
    {
        var found = await (
            from department in db.Departments
            where department.RegionCode == region && (department.Name == name || department.Names.Any(n => n.Name == name))
            join parent in db.Regions on department.Region.ParentCode equals parent.Code into parents
            from parent in parents.DefaultIfEmpty()
            join top in db.Regions on parent.ParentCode equals top.Code into tops
            from top in tops.DefaultIfEmpty()
            orderby department.Name == name descending, department.Id
            select new
            {
                department.Id,
                department.Name,
                department.Level,
                Region = new RegionStep(department.Region.Code, department.Region.Name),
                department.Region.FullName,
                Parent = parent == null ? null : new RegionStep(parent.Code, parent.Name),
                Top = top == null ? null : new RegionStep(top.Code, top.Name),
            }).FirstOrDefaultAsync(cancellation);

        if (found is null) return null;
        var steps = new[] { found.Top, found.Parent, found.Region }.OfType<RegionStep>();
        return new DepartmentHead(found.Id, region, found.Name, found.Level, found.FullName, [.. steps]);
    }

    /// <summary>Everything that the department has published, newest year first: each report's public version and the older ones.</summary>
    public static async Task<IReadOnlyList<PublishedVersion>> FindPublishedAsync(this FinalAccountsContext db, int department, CancellationToken cancellation) => await (
        from version in db.Versions
        where version.Report.DepartmentId == department
            && version.Report.Versions.Any(current => current.IsPublic && current.Number >= version.Number)
        orderby version.Report.Year descending, version.Report.Kind, version.Number descending
        select new PublishedVersion(
            version.Id,
            version.Report.Year,
            version.Report.Kind,
            version.Number,
            version.IsPublic,
            version.IsSample,
            version.Title,
            version.PrintedDepartment,
            version.ImportedAt)
        {
            IsReadByMachine = db.Issues.Any(i => i.VersionId == version.Id && i.Code == ReadByMachine),
            Check = db.CheckRuns
                .Where(run => run.VersionId == version.Id && run.IsCurrent)
                .Select(run => new CheckSummary(
                    run.Findings.Count(f => f.Kind == OutcomeKind.Failed && f.IsPrimary && f.Severity != FindingSeverity.Information
                        && !db.SetAsides.Any(s => s.ReportId == version.ReportId && s.CheckId == f.CheckId && s.Location == f.Location && s.WithdrawnAt == null)),
                    run.Passed,
                    run.Failed,
                    run.NotApplicable))
                .FirstOrDefault(),
            Files = version.Files.OrderBy(f => f.Ordinal).Select(f => new PublishedFile(f.Ordinal, f.Name, f.Sha256, f.File.Size, f.ContainerName, f.ContainerPath)).ToList(),
        }).ToListAsync(cancellation);
}
