using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Display;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages;

/// <summary>名词解释: the terms that public reports explain, in their own words, each wording with one report that uses it.</summary>
public sealed class GlossaryModel(FinalAccountsContext db) : PortalPage
{
    private const int PageSize = 60;

    /// <inheritdoc/>
    public override string Title => "名词解释";

    /// <inheritdoc/>
    public override string Canonical => AddressOf(Number);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("名词")];

    /// <summary>The filter.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages.</summary>
    public int Pages { get; private set; } = 1;

    /// <summary>The terms of the page.</summary>
    public IReadOnlyList<TermView> Terms { get; private set; } = [];

    /// <summary>The address of a page under the same filter.</summary>
    public string AddressOf(int number)
    {
        var query = string.Join('&', new[] { Words.Length == 0 ? null : "q=" + Uri.EscapeDataString(Words), number == 1 ? null : $"page={number}" }.OfType<string>());
        return Addresses.Addresses.Glossary + (query.Length > 0 ? "?" + query : "");
    }

    /// <summary>Reads one page of terms and the wordings of each: four statements.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? q, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        Words = SearchWords.Clean(q);
        Number = number ?? 1;
        if (Number < 1) return NotFound();

        var pattern = SearchWords.Containing(Words);
        var entries = db.Glossary.Where(g => db.Versions.Any(v => v.Id == g.VersionId && v.IsPublic));
        if (Words.Length > 0) entries = entries.Where(g => EF.Functions.Like(g.Term, pattern, "\\") || EF.Functions.Like(g.Explanation, pattern, "\\"));
        var count = await entries.Select(g => g.Term).Distinct().CountAsync(cancellation);
        Pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        if (Number > Pages) return NotFound();

        var terms = await entries
            .GroupBy(g => g.Term)
            .Select(g => new { Term = g.Key, Reports = g.Count() })
            .OrderByDescending(t => t.Reports).ThenBy(t => t.Term)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancellation);
        string[] shown = [.. terms.Select(t => t.Term)];
        var wordings = await (
            from entry in entries
            where shown.Contains(entry.Term)
            join version in db.Versions on entry.VersionId equals version.Id
            select new WordingView(
                entry.Term,
                entry.Explanation,
                entry.Code,
                entry.Place,
                version.Report.Department.RegionCode,
                version.Report.Department.Name,
                version.Report.Year,
                version.Report.Kind)).ToListAsync(cancellation);
        string[] codes = [.. wordings.Select(w => w.Code).OfType<string>().Distinct()];
        var used = await db.Lines.Where(l => codes.Contains(l.Code) && db.Versions.Any(v => v.Id == l.VersionId && v.IsPublic)).Select(l => l.Code!).Distinct().ToListAsync(cancellation);
        Terms = [.. terms.Select(t => TermView.Of(t.Term, t.Reports, used, [.. wordings.Where(w => w.Term == t.Term)]))];
        return Page();
    }

    /// <summary>A term and its different wordings, the most used first; its code where an account has amounts under it.</summary>
    public sealed record TermView(string Term, int Reports, string? Code, IReadOnlyList<(WordingView Wording, int Reports)> Wordings)
    {
        /// <summary>How many wordings are shown; a term of everyday use is worded in hundreds of ways.</summary>
        private const int Limit = 5;

        internal static TermView Of(string term, int reports, IReadOnlyList<string> usedCodes, IReadOnlyList<WordingView> wordings) => new(
            term,
            reports,
            wordings.Select(w => w.Code).OfType<string>().FirstOrDefault(usedCodes.Contains),
            [.. wordings.GroupBy(w => w.Explanation).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Limit).Select(g => (g.OrderByDescending(w => w.Year).First(), g.Count()))]);
    }

    /// <summary>An explanation and a report that prints it.</summary>
    public sealed record WordingView(string Term, string Explanation, string? Code, string Place, string RegionCode, string Department, int Year, ReportKind Kind)
    {
        /// <summary>Where it is printed.</summary>
        public string Address => new AccountLinks(RegionCode, Department, Year, Kind).SourceAt(Place);
    }
}
