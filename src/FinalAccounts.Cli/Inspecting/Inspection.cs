using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>Everything that reading a file shows, with the facts by the cell they were read from, whoever's account it is.</summary>
internal sealed record Inspection(SourceDocument Document, IReadOnlyList<PageSketch> Pages)
{
    private readonly Dictionary<int, IReadOnlyList<LayoutVerdict>> verdicts = [];

    /// <summary>What each fact's cell was read as, by its place; several where a blank stands for more than one.</summary>
    public required ILookup<Place, CellReading> Readings { get; init; }

    /// <summary>Grids that were read as scorecards.</summary>
    public required IReadOnlySet<int> Scorecards { get; init; }

    /// <summary>What the readers of blocks, tables and scorecards did not understand.</summary>
    public required IReadOnlyList<ImportIssue> Issues { get; init; }

    /// <summary>The document's tables.</summary>
    public IEnumerable<Grid> Grids => Document.Blocks.OfType<Grid>();

    /// <summary>Reads a file; one that is no PDF has no pages.</summary>
    public static Inspection Of(SourceFile file) => Of(PdfSketch.IsPdf(file) ? PdfSketch.Read(file) : new PdfSketch(DocumentReaders.Read(file), []));

    /// <summary>What there is to see in a document that was read.</summary>
    public static Inspection Of(PdfSketch sketch)
    {
        var (document, pages) = sketch;
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        return new Inspection(document, pages)
        {
            Readings = tables.Tables.Where(table => table.Table is not null)
                .SelectMany(table => table.Lines.SelectMany(line => line.Facts.Select(fact => new CellReading(table.Table!.Value, line, fact))))
                .ToLookup(reading => reading.Fact.Place),
            Scorecards = scorecards.Claimed,
            Issues = [.. document.Issues, .. tables.Issues, .. scorecards.Issues],
        };
    }

    /// <summary>What every layout says of a grid.</summary>
    public IReadOnlyList<LayoutVerdict> Verdicts(Grid grid)
    {
        if (!verdicts.TryGetValue(grid.Ordinal, out var known)) verdicts[grid.Ordinal] = known = TableReader.Explain(Document, grid.Ordinal);
        return known;
    }

    /// <summary>What a cell is to the account.</summary>
    public CellUse UseOf(Grid grid, GridCell cell)
    {
        var readings = Readings[Place.Cell(grid.Ordinal, cell.Row, cell.Column)].ToList();
        if (readings.Exists(reading => reading.Fact.State == CellState.Unreadable)) return CellUse.Unread;
        if (readings.Exists(reading => reading.Fact.State == CellState.Value)) return CellUse.Number;
        if (readings.Count > 0) return CellUse.Empty;
        if (Scorecards.Contains(grid.Ordinal)) return CellUse.Scorecard;
        return CellUses.IsAmount(cell.Text) ? CellUse.Unread : CellUse.Words;
    }
}

/// <summary>A fact with its table and line: what a cell was read as.</summary>
internal sealed record CellReading(DisclosureTable Table, TableLine Line, Fact Fact)
{
    /// <summary>01 收入支出决算总表 · 教育支出 · 支出：数值 12.00万元.</summary>
    public override string ToString()
    {
        var value = Fact.Value is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {number}{Fact.Unit.Label()}") : "";
        return $"{Table.Id()} {Table.Title()} · {Line.Key} · {Fact.Measure.Label()}：{Fact.State.Label()}{value}";
    }
}
