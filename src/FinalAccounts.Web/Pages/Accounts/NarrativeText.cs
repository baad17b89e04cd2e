using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>A figure that the narrative states, and the cell that prints the same item, if one does.</summary>
public sealed record NarrativeFigure(string Subject, FigureKind Kind, string Printed, string? Reason, string Place, FactAddress? Cell, float? Confidence = null);

/// <summary>A heading of the narrative.</summary>
public sealed record NarrativeSection(int Ordinal, int? Parent, int Level, string Number, string Title, string Place, int FirstBlock, int LastBlock)
{
    /// <summary>Its anchor on the page.</summary>
    public string Anchor => $"s{Ordinal}";

    /// <summary>Number and title as printed.</summary>
    public string Heading => Number.EndsWith("部分", StringComparison.Ordinal) ? $"{Number} {Title}" : Number + Title;
}

/// <summary>
/// A stretch of a paragraph: plain, a stated figure, or words that give a reason. <paramref name="IsQueried"/> where a finding is about
/// the words; <paramref name="Ending"/> are the findings whose words end with it.
/// </summary>
public sealed record NarrativeRun(string Text, NarrativeFigure? Figure, bool IsReason, bool IsQueried, IReadOnlyList<FindingMark> Ending)
{
    /// <summary>The run as it stands on the page: a figure leads to its cell, or else to where it is printed.</summary>
    public IHtmlContent Draw(AccountLinks links) =>
        Ending.Count == 0 ? Words(links) : new HtmlContentBuilder().AppendHtml(Words(links)).AppendHtml(FindingMark.Draw(Ending, links));

    private IHtmlContent Words(AccountLinks links)
    {
        var queried = IsQueried ? " queried-words" : "";
        if (Figure is null) return IsReason || IsQueried ? Inline.Span(Text, ((IsReason ? "reason" : "") + queried).Trim()) : Inline.Text(Text);
        var title = $"{Figure.Subject} {Figure.Kind.Label()}";
        var link = Figure.Cell is { } cell
            ? Inline.Link(links.Cell(cell), Text, "figure linked" + queried, $"{title}：对应 {cell.Table.Id()} {cell.Table.Title()}")
            : Inline.Link(links.SourceAt(Figure.Place), Text, "figure" + queried, title);
        return Figure.Confidence is { } confidence ? new HtmlContentBuilder().AppendHtml(link).AppendHtml(Unverified.Mark(confidence)) : link;
    }
}

/// <summary>What stands on the page, in printed order; one of the members is set.</summary>
public sealed record NarrativePiece
{
    /// <summary>A heading.</summary>
    public NarrativeSection? Section { get; init; }

    /// <summary>A paragraph in runs.</summary>
    public IReadOnlyList<NarrativeRun>? Paragraph { get; init; }

    /// <summary>The findings about the whole heading or paragraph.</summary>
    public IReadOnlyList<FindingMark> Marks { get; init; } = [];

    /// <summary>A grid that is no disclosure table.</summary>
    public SourceBlock? Grid { get; init; }

    /// <summary>A disclosure table that is printed here.</summary>
    public TableHead? Table { get; init; }

    /// <summary>The ordinal of a scorecard that is printed here.</summary>
    public int? Scorecard { get; init; }
}

/// <summary>The narrative of a report: its headings and, under them, the text with every stated figure marked.</summary>
public sealed record NarrativeText(IReadOnlyList<NarrativeSection> Sections, IReadOnlyList<NarrativePiece> Pieces, int Figures, int Linked, FindingMarks Marks)
{
    /// <summary>Reads sections, figures, blocks, what else is printed among them, and the marks of findings unless they are given: five statements.</summary>
    public static async Task<NarrativeText> ReadAsync(FinalAccountsContext db, int version, CancellationToken cancellation, FindingMarks? marks = null)
    {
        // Headings and the places of scorecards in one statement; a card is told by its level.
        var headings = await db.Sections.Where(s => s.VersionId == version)
            .Select(s => new { s.Ordinal, s.ParentOrdinal, s.Level, s.Number, s.Title, s.Place, s.FirstBlock, s.LastBlock })
            .Concat(db.Scorecards.Where(c => c.VersionId == version)
                .Select(c => new { c.Ordinal, ParentOrdinal = (int?)null, Level = -1, Number = "", Title = "", c.Place, FirstBlock = 0, LastBlock = 0 }))
            .OrderBy(s => s.Ordinal)
            .ToListAsync(cancellation);
        var sections = headings.Where(h => h.Level >= 0)
            .Select(s => new NarrativeSection(s.Ordinal, s.ParentOrdinal, s.Level, s.Number, s.Title, s.Place, s.FirstBlock, s.LastBlock))
            .ToList();
        var stated = await db.Figures.Where(f => f.VersionId == version).OrderBy(f => f.Ordinal)
            .Select(f => new { f.Subject, f.Kind, f.Printed, f.Reason, f.Place, f.CellTable, f.CellRow, f.CellMeasure, f.Confidence })
            .ToListAsync(cancellation);
        var figures = stated.ConvertAll(f => new NarrativeFigure(f.Subject, f.Kind, f.Printed, f.Reason, f.Place,
            f is { CellTable: { } table, CellRow: { } row, CellMeasure: { } measure } ? new FactAddress((DisclosureTable)table, row, measure) : null, f.Confidence));

        var tables = await db.ReadTablesAsync(version, cancellation);
        var tableOf = tables.SelectMany(t => t.Blocks.Select(b => (Block: b, Table: t))).GroupBy(x => x.Block).ToDictionary(g => g.Key, g => g.First().Table);
        var cards = headings.Where(h => h.Level < 0);
        var cardOf = cards.Where(c => Place.Parse(c.Place) is not null).GroupBy(c => Place.Parse(c.Place)!.Value.Block).ToDictionary(g => g.Key, g => g.Min(c => c.Ordinal));

        // Tables and scorecards have pages of their own: their grids are not read here.
        int[] taken = [.. tableOf.Keys, .. cardOf.Keys];
        var blocks = await db.SourceBlocks
            .Where(b => b.VersionId == version && !taken.Contains(b.Ordinal))
            .OrderBy(b => b.Ordinal)
            .ToListAsync(cancellation);
        marks ??= await db.ReadMarksAsync(version, cancellation);
        var composer = new NarrativeComposer(blocks.ToDictionary(b => b.Ordinal, SourceBlock.From), tableOf, cardOf, figures, marks);
        return new NarrativeText(sections, composer.Compose(sections), figures.Count, figures.Count(f => f.Cell is not null), marks);
    }
}
