using System.Globalization;
using FinalAccounts.Model;

namespace FinalAccounts.Web.Addresses;

/// <summary>
/// The addresses of one report. <paramref name="Version"/> is null for the public one; a kind other than 部门决算 is carried along
/// as <c>?kind=</c>, so that a link never leaves the report it was on.
/// </summary>
public sealed record AccountLinks(string Region, string Department, int Year, ReportKind Kind, int? Version = null)
{
    /// <summary>The overview; of an evaluation its text.</summary>
    public string Overview => Kind == ReportKind.PerformanceEvaluation ? Evaluation : At("");

    /// <summary>The stand-alone evaluation report.</summary>
    public string Evaluation => Base + "/evaluation" + Query(withKind: false);

    /// <summary>The narrative.</summary>
    public string Narrative => Kind == ReportKind.PerformanceEvaluation ? Evaluation : At("/narrative");

    /// <summary>Three public expenses.</summary>
    public string ThreePublic => At("/three-public");

    /// <summary>All scorecards.</summary>
    public string Scorecards => At("/scorecards");

    /// <summary>The document as it was handed in, block after block.</summary>
    public string Source => At("/source");

    /// <summary>What was not understood.</summary>
    public string Issues => At("/issues");

    /// <summary>What the checks say of it.</summary>
    public string Findings => At("/findings");

    /// <summary>Its findings beside those of the version before.</summary>
    public string FindingChanges => At("/findings/changes");

    /// <summary>The bureau's inspection sheet.</summary>
    public string Inspection => At("/inspection");

    /// <summary>The findings as a file: csv, json or xlsx.</summary>
    public string FindingsFile(string format) => At("/findings." + format);

    /// <summary>The inspection sheet as a workbook.</summary>
    public string InspectionFile => At("/inspection.xlsx");

    /// <summary>A finding by its number among those of its run.</summary>
    public string Finding(int ordinal) => Findings + "#" + FindingId(ordinal);

    /// <summary>Facts as CSV.</summary>
    public string FactsCsv => At("/facts.csv");

    /// <summary>Facts as JSON.</summary>
    public string FactsJson => At("/facts.json");

    /// <summary>The file itself; of several the first.</summary>
    public string SourceFile => FileOf(0);

    private string Base => string.Create(CultureInfo.InvariantCulture, $"{Addresses.Department(Region, Department)}/{Year}");

    /// <summary>A table by its stored number: 1 to 10 are the standard ones, from 101 the extra ones (x1 …).</summary>
    public string Table(int number) => At("/tables/" + TableId(number));

    /// <summary>A table's cell: its place on the table's page.</summary>
    public string Cell(FactAddress cell) => Table((int)cell.Table) + "#" + Uri.EscapeDataString(CellId(cell.Row, cell.Measure));

    /// <summary>The scorecard at an ordinal from 0; addresses count from 1.</summary>
    public string Scorecard(int ordinal) => At(string.Create(CultureInfo.InvariantCulture, $"/scorecards/{ordinal + 1}"));

    /// <summary>A place in the document; <paramref name="asked"/> how it is shown, as the reader has chosen (zoom=160).</summary>
    public string SourceAt(string place, params ReadOnlySpan<string?> asked) => With(At("/source/" + place), asked) + "#mark";

    /// <summary>One page of the whole document as text.</summary>
    public string SourcePage(int page) => page == 1 ? Source : With(Source, string.Create(CultureInfo.InvariantCulture, $"page={page}"));

    /// <summary>A file of the report (from 0), as it was handed in.</summary>
    public string FileOf(int file) => With(At("/source-file"), NumberOf(file));

    /// <summary>The pages of a file as pictures; file and page count from 1.</summary>
    public string OriginalPages => At("/source/pages");

    /// <summary>A page of a file of the report (from 0).</summary>
    public string OriginalPage(int file, int page, string? asked = null) =>
        With(OriginalPages, string.Create(CultureInfo.InvariantCulture, $"page={page}"), NumberOf(file), asked);

    /// <summary>The picture of that page; <paramref name="tag"/> tells its content from any other.</summary>
    public string PagePicture(int file, int page, int resolution, string tag) =>
        With(At(string.Create(CultureInfo.InvariantCulture, $"/source/pages/{page}/{resolution}.png")), NumberOf(file), "v=" + tag);

    /// <summary>The same report in another of its versions.</summary>
    public AccountLinks OfVersion(int? version) => this with { Version = version };

    /// <summary>The id of a table in addresses: 05, x1.</summary>
    public static string TableId(int number) => number > 100
        ? string.Create(CultureInfo.InvariantCulture, $"x{number - 100}")
        : number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The number of a table's id, or null.</summary>
    public static int? TableNumber(string id)
    {
        if (id.Length == 2 && DisclosureTables.Parse(id) is { } table) return (int)table;
        return id.StartsWith('x') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var extra) && extra is > 0 and < 1000
            ? 100 + extra
            : null;
    }

    /// <summary>The anchor of a cell on its table's page.</summary>
    public static string CellId(string row, Measure measure) => $"{row}-{measure.Label()}".Replace(' ', '_');

    /// <summary>The anchor of a finding on its page.</summary>
    public static string FindingId(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"f{ordinal}");

    private static string? NumberOf(int file) => file == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"file={file + 1}");

    private static string With(string address, params ReadOnlySpan<string?> asked)
    {
        foreach (var one in asked)
        {
            if (one is not null) address += (address.Contains('?') ? "&" : "?") + one;
        }

        return address;
    }

    private string At(string path) => Base + path + Query(withKind: true);

    private string Query(bool withKind)
    {
        var kind = withKind && Kind != ReportKind.DepartmentFinalAccount ? "kind=" + Kind.Id() : null;
        var version = Version is { } number ? string.Create(CultureInfo.InvariantCulture, $"version={number}") : null;
        var query = string.Join('&', new[] { kind, version }.OfType<string>());
        return query.Length == 0 ? "" : "?" + query;
    }
}
