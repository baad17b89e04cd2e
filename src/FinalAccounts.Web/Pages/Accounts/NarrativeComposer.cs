using FinalAccounts.Model;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>Lays a narrative out: under each heading its own blocks; a table or scorecard printed among them as a reference to its page.</summary>
internal sealed class NarrativeComposer(
    IReadOnlyDictionary<int, SourceBlock> blocks, IReadOnlyDictionary<int, TableHead> tables, IReadOnlyDictionary<int, int> cards, IReadOnlyList<NarrativeFigure> figures, FindingMarks marks)
{
    private readonly ILookup<int, NarrativeFigure> figuresOf = figures
        .Where(f => Place.Parse(f.Place) is not null)
        .ToLookup(f => Place.Parse(f.Place)!.Value.Block);

    private readonly HashSet<int> referred = [];

    /// <summary>The pieces in printed order.</summary>
    public IReadOnlyList<NarrativePiece> Compose(IReadOnlyList<NarrativeSection> sections)
    {
        var pieces = new List<NarrativePiece>();
        foreach (var section in sections)
        {
            pieces.Add(new NarrativePiece { Section = section, Marks = OfHeading(section) });
            if (RestOfHeading(section) is { } rest) pieces.Add(rest);
            for (var block = section.FirstBlock; block <= section.LastBlock; block++)
            {
                if (Piece(block) is { } piece) pieces.Add(piece);
            }
        }

        return pieces;
    }

    /// <summary>A heading may be the beginning of a paragraph; what follows it in the same paragraph is text of the section.</summary>
    private NarrativePiece? RestOfHeading(NarrativeSection section)
    {
        if (Place.Parse(section.Place) is not { Start: { } start, Length: { } length } place) return null;
        if (place.Block >= section.FirstBlock && place.Block <= section.LastBlock) return null;
        if (blocks.GetValueOrDefault(place.Block)?.Text is not { } text || !text.Skip(start + length).Any(char.IsLetterOrDigit)) return null;
        return new NarrativePiece { Paragraph = Runs(text, place.Block, start + length) };
    }

    private NarrativePiece? Piece(int ordinal)
    {
        if (tables.TryGetValue(ordinal, out var table)) return referred.Add(table.Number) ? new NarrativePiece { Table = table } : null;
        if (cards.TryGetValue(ordinal, out var card)) return new NarrativePiece { Scorecard = card };
        if (!blocks.TryGetValue(ordinal, out var block)) return null;
        return block.Grid is not null ? new NarrativePiece { Grid = block } : new NarrativePiece { Paragraph = Runs(block.Text ?? "", ordinal, 0), Marks = marks.At(block.Place) };
    }

    /// <summary>The findings about a heading or words in it.</summary>
    private IReadOnlyList<FindingMark> OfHeading(NarrativeSection section) => Place.Parse(section.Place) is not { } place
        ? []
        : [.. marks.In(place.Block).Where(mark => place.Start is null || mark.Place.Start is null || (mark.Place.Start < place.Start + place.Length && mark.Place.Start + mark.Place.Length > place.Start))];

    /// <summary>The paragraph cut at the edges of figures and reasons.</summary>
    private IReadOnlyList<NarrativeRun> Runs(string text, int block, int from)
    {
        var spans = new List<(int Start, int End, NarrativeFigure Figure)>();
        var reasons = new List<(int Start, int End)>();
        foreach (var figure in figuresOf[block])
        {
            var place = Place.Parse(figure.Place)!.Value;
            if (place is not { Start: { } start, Length: { } length } || start < from || start + length > text.Length) continue;
            if (spans.TrueForAll(s => start >= s.End || start + length <= s.Start)) spans.Add((start, start + length, figure));
            if (figure.Reason is not { Length: > 0 } reason) continue;
            var at = text.IndexOf(reason, start + length, StringComparison.Ordinal);
            if (at >= 0) reasons.Add((at, at + reason.Length));
        }

        var edges = new SortedSet<int> { from, text.Length };
        foreach (var (start, end, _) in spans) edges.UnionWith([start, end]);
        foreach (var (start, end) in reasons) edges.UnionWith([start, end]);
        var queried = marks.In(block).Where(mark => mark.Place is { Start: { } start, Length: { } length } && start >= from && length > 0 && start + length <= text.Length)
            .Select(mark => (Start: mark.Place.Start!.Value, End: mark.Place.Start.Value + mark.Place.Length!.Value, Mark: mark))
            .ToList();
        foreach (var (start, end, _) in queried) edges.UnionWith([start, end]);

        var runs = new List<NarrativeRun>();
        var last = from;
        foreach (var edge in edges.Skip(1))
        {
            var figure = spans.Find(s => s.Start <= last && edge <= s.End).Figure;
            runs.Add(new NarrativeRun(text[last..edge], figure,
                reasons.Exists(r => r.Start <= last && edge <= r.End),
                queried.Exists(q => q.Start <= last && edge <= q.End), [.. queried.Where(q => q.End == edge).Select(q => q.Mark)]));
            last = edge;
        }

        return runs;
    }
}
