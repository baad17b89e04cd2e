using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Pages.Accounts;

namespace FinalAccounts.Web.Originals;

/// <summary>
/// A printed piece of a page, by its box in points from the page's top left corner: <paramref name="Text"/> is what is printed in it.
/// The marked ones are what the address names; the others hold figures that were read, and lead to the first of them.
/// </summary>
public sealed record SheetBox(Place Place, float X, float Y, float Width, float Height, string Text, bool IsMarked)
{
    /// <summary>The pieces of a block on one page: those that were read, and the place that the address names.</summary>
    internal static IEnumerable<SheetBox> Of(SourceBlock block, int page, IReadOnlyList<Place> read, Place? marked)
    {
        var inBlock = read.Where(place => place.Block == block.Ordinal).ToList();
        var mark = marked?.Block == block.Ordinal ? marked : null;
        return block.Grid is { } grid ? OfGrid(block, grid, page, inBlock.ToHashSet(), mark) : OfParagraph(block, page, inBlock, mark);
    }

    /// <summary>The page of a place in a block; null where its format has no pages.</summary>
    internal static int? PageOf(SourceBlock block, Place place)
    {
        if (block.Grid is null) return (Lines(block, place).FirstOrDefault() ?? block.Lines.FirstOrDefault()) is { } line ? PageOf(line.Box) : null;
        var cells = block.Grid.Rows.SelectMany(row => row);
        var cell = place is { Row: { } row, Column: { } column } ? cells.FirstOrDefault(c => c.Row == row && c.Column == column) : cells.FirstOrDefault(c => c.Box is not null);
        return cell?.Box is { } box ? PageOf(box) : null;
    }

    private static IEnumerable<SheetBox> OfGrid(SourceBlock block, StoredGrid grid, int page, HashSet<Place> read, Place? mark)
    {
        var cells = grid.Rows.SelectMany(row => row).Where(cell => cell.Box is { } box && PageOf(box) == page).ToList();
        if (mark is { Row: null } whole && cells.Count > 0)
        {
            float[] all = [page, cells.Min(c => c.Box![1]), cells.Min(c => c.Box![2]), cells.Max(c => c.Box![3]), cells.Max(c => c.Box![4])];
            yield return At(all, whole, "整张表", isMarked: true);
        }

        foreach (var cell in cells)
        {
            var place = Place.Cell(block.Ordinal, cell.Row, cell.Column);
            if (place == mark || (cell.Text.Length > 0 && read.Contains(place))) yield return At(cell.Box!, place, cell.Text, place == mark);
        }
    }

    /// <summary>Lines: words are not boxed one by one, so a line stands for the figures in it.</summary>
    private static IEnumerable<SheetBox> OfParagraph(SourceBlock block, int page, List<Place> read, Place? mark)
    {
        var marked = mark is { } at ? Lines(block, at).ToHashSet() : [];
        foreach (var line in block.Lines.Where(line => PageOf(line.Box) == page))
        {
            if (marked.Contains(line)) yield return At(line.Box, mark!.Value, "", isMarked: true);
            else if (read.Where(place => Lines(block, place).FirstOrDefault() == line).Select(place => (Place?)place).FirstOrDefault() is { } first) yield return At(line.Box, first, Words(block, first), isMarked: false);
        }
    }

    /// <summary>The lines that a stretch of a paragraph stands on; all of them where it is not certain where each begins.</summary>
    private static IEnumerable<StoredLine> Lines(SourceBlock block, Place place)
    {
        if (place is not { Start: { } start, Length: { } length } || block.Lines.Any(line => line.Start is null)) return block.Lines;
        return block.Lines.Where((line, i) => line.Start < start + length && (i + 1 == block.Lines.Count || block.Lines[i + 1].Start > start));
    }

    private static string Words(SourceBlock block, Place place) =>
        place is { Start: { } start, Length: { } length } && block.Text is { } text && start + length <= text.Length ? text.Substring(start, length) : "";

    private static int PageOf(float[] box) => (int)box[0];

    private static SheetBox At(float[] box, Place place, string text, bool isMarked) =>
        new(place, box[1], box[2], box[3] - box[1], box[4] - box[2], text, isMarked);
}
