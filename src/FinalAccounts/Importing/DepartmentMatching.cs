using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>A department of the same region that bears, or bore, one of the document's names.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its present name.</param>
/// <param name="Names">All its names.</param>
/// <param name="Reports">Year and kind of each of its reports.</param>
/// <param name="Holder">If it has a report of the document's year and kind: the name in that report's newest version.</param>
internal sealed record DepartmentCandidate(int Id, string Name, IReadOnlyList<string> Names, IReadOnlyList<(int Year, int Kind)> Reports, string? Holder)
{
    public int LastYear => Reports.Count == 0 ? 0 : Reports.Max(report => report.Year);
}

/// <summary>Whose report a document is: a known department (null: a new one), those that turn out to be the same under an older name, and doubts.</summary>
internal sealed record DepartmentMatch(DepartmentCandidate? Own, IReadOnlyList<DepartmentCandidate> Same, IReadOnlyList<ImportIssue> Issues);

/// <summary>
/// Joins the reports of a department over its names. A present name decides; an older name only where the years do not contradict it:
/// one name may have gone to two departments, and a report must never become a version of another department's.
/// </summary>
internal static class DepartmentMatching
{
    public static DepartmentMatch Match(DepartmentIdentity identity, int year, ReportKind kind, IReadOnlyList<DepartmentCandidate> candidates)
    {
        var issues = new List<ImportIssue>();
        var own = candidates.FirstOrDefault(candidate => candidate.Name == identity.CanonicalName) ?? ByOlderName(identity.CanonicalName, candidates, issues);
        var same = new List<DepartmentCandidate>();
        foreach (var former in identity.FormerNames)
        {
            if (candidates.FirstOrDefault(candidate => candidate.Name == former.Name) is not { } old || old == own || same.Contains(old)) continue;
            if (PrecedesAll(old, year, kind, own)) same.Add(old);
            else issues.Add(ImportMessages.FormerNameKeptApart(former.Name, former.Place));
        }

        // The document is the first under its new name: the department goes on under it.
        if (own is null && same.Count > 0)
        {
            own = same[0];
            same.RemoveAt(0);
        }

        return new DepartmentMatch(own, same, issues);
    }

    /// <summary>The only department that the name once was, unless its report of the year is under another name.</summary>
    private static DepartmentCandidate? ByOlderName(string name, IReadOnlyList<DepartmentCandidate> candidates, List<ImportIssue> issues)
    {
        var bearers = candidates.Where(candidate => candidate.Names.Contains(name)).ToList();
        if (bearers.Count == 0) return null;
        if (bearers is [var only] && (only.Holder is null || only.Holder == name)) return only;
        issues.Add(ImportMessages.NameHeldByAnother(name, bearers[0].Name));
        return null;
    }

    private static bool PrecedesAll(DepartmentCandidate old, int year, ReportKind kind, DepartmentCandidate? own) =>
        old.LastYear <= year && !old.Reports.Contains((year, (int)kind)) && (own is null || !old.Reports.Intersect(own.Reports).Any());
}
