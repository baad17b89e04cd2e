using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>The marks of a report's findings, by where they stand.</summary>
public sealed class FindingMarks
{
    private readonly ILookup<string, FindingMark> byPlace;
    private readonly ILookup<int, FindingMark> byBlock;

    /// <summary>Marks in any order.</summary>
    public FindingMarks(IEnumerable<FindingMark> marks)
    {
        var ordered = marks.OrderByDescending(mark => mark.IsFirst).ThenByDescending(mark => mark.Severity).ThenBy(mark => mark.Ordinal).ToList();
        byPlace = ordered.ToLookup(mark => mark.Place.ToString());
        byBlock = ordered.ToLookup(mark => mark.Place.Block);
    }

    /// <summary>The marks of a cell or of a whole block.</summary>
    public IReadOnlyList<FindingMark> At(string place) => [.. byPlace[place]];

    /// <summary>All marks within a block.</summary>
    public IEnumerable<FindingMark> In(int block) => byBlock[block];

    /// <summary>The findings that involve any of some blocks, each once.</summary>
    public IReadOnlyList<FindingMark> Concerning(IEnumerable<int> blocks) => [.. blocks.SelectMany(In).DistinctBy(mark => mark.Ordinal).OrderByDescending(mark => mark.Severity).ThenBy(mark => mark.Ordinal)];

    /// <summary>
    /// The marks of words in a table that are no figures (a code, a name), by the ordinal of their line: the line whose figure stands
    /// next to the right of them in the same row, else the last one of the row.
    /// </summary>
    public IReadOnlyDictionary<int, IReadOnlyList<FindingMark>> OfLines(IReadOnlyList<TableRow> rows)
    {
        var figures = rows.SelectMany(row => row.Cells.Values.Select(cell => (row.Ordinal, Place: Place.Parse(cell.Place)))).Where(figure => figure.Place?.Row is not null).ToList();
        var printed = figures.Select(figure => figure.Place!.Value).ToHashSet();
        return figures
            .ToLookup(figure => (figure.Place!.Value.Block, figure.Place.Value.Row))
            .SelectMany(row => In(row.Key.Block)
                .Where(mark => mark.Place.Row == row.Key.Row && !printed.Contains(mark.Place))
                .Select(mark => (Mark: mark, Line: row.OrderBy(figure => figure.Place!.Value.Column < mark.Place.Column).ThenBy(figure => Math.Abs((figure.Place!.Value.Column - mark.Place.Column) ?? 0)).First().Ordinal)))
            .GroupBy(entry => entry.Line)
            .ToDictionary(line => line.Key, line => (IReadOnlyList<FindingMark>)[.. line.Select(entry => entry.Mark)]);
    }
}

/// <summary>Reads marks for pages.</summary>
internal static class FindingMarksReading
{
    /// <summary>The marks of a version's current findings: one statement.</summary>
    public static async Task<FindingMarks> ReadMarksAsync(this FinalAccountsContext db, int version, CancellationToken cancellation) =>
        FindingMarkRow.Marks(await db.MarksOf(version).ToListAsync(cancellation));

    /// <summary>The rows of those marks, for a statement that reads more. A note marks only where a reader should look first.</summary>
    public static IQueryable<FindingMarkRow> MarksOf(this FinalAccountsContext db, int version) =>
        from finding in db.Findings
        where finding.Run.VersionId == version && finding.Run.IsCurrent && finding.Kind == OutcomeKind.Failed
        from evidence in finding.Evidence
        where evidence.Place != null && (evidence.Ordinal == 0 || finding.Severity != FindingSeverity.Information)
        select new FindingMarkRow
        {
            Place = evidence.Place!,
            Ordinal = finding.IsPrimary ? finding.Ordinal : db.Findings.Where(f => f.RunId == finding.RunId && f.Cause == finding.Cause && f.IsPrimary).Select(f => f.Ordinal).First(),
            CheckId = finding.CheckId,
            Severity = finding.Severity,
            Message = finding.Message,
            IsFirst = evidence.Ordinal == 0,
            IsSetAside = db.SetAsides.Any(s => s.ReportId == finding.Run.Version.ReportId && s.CheckId == finding.CheckId && s.Location == finding.Location && s.WithdrawnAt == null),
        };
}

/// <summary>A mark as it is stored.</summary>
internal sealed class FindingMarkRow
{
    public required string Place { get; init; }
    public int Ordinal { get; init; }
    public required string CheckId { get; init; }
    public FindingSeverity Severity { get; init; }
    public required string Message { get; init; }
    public bool IsFirst { get; init; }
    public bool IsSetAside { get; init; }

    /// <summary>The marks of some rows.</summary>
    public static FindingMarks Marks(IReadOnlyList<FindingMarkRow> rows) => new(
        from row in rows
        let place = Model.Place.Parse(row.Place)
        where place is not null
        select new FindingMark(place.Value, row.Ordinal, row.CheckId, row.Severity, row.Message, row.IsFirst, row.IsSetAside));
}
