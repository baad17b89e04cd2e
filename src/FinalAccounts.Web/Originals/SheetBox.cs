using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Pages.Accounts;

namespace FinalAccounts.Web.Originals;

/// <summary>
/// A printed piece of a page, by its box in points from the page's top left corner: <paramref name="Text"/> is what is printed in it.
/// The marked one is what the address names; the others were read as figures and lead to their own places.
/// </summary>
public sealed record SheetBox(Place Place, float X, float Y, float Width, float Height, string Text, bool IsMarked)
{
    /// <summary>The pieces of a block on one page: those that were read, and the place that the address names.</summary>
    internal static IEnumerable<SheetBox> Of(SourceBlock block, int page, IReadOnlySet<Place> read, Place? marked)
    {
        if (block.Grid is not { } grid) yield break;
        var cells = grid.Rows.SelectMany(row => row).Where(cell => cell.Box is [var on, ..] && (int)on == page).ToList();
        if (marked is { Row: null } whole && whole.Block == block.Ordinal && cells.Count > 0)
        {
            yield return Over(cells, whole);
        }

        foreach (var cell in cells)
        {
            var place = Place.Cell(block.Ordinal, cell.Row, cell.Column);
            var isMarked = place == marked;
            if (isMarked || (cell.Text.Length > 0 && read.Contains(place))) yield return At(cell.Box!, place, cell.Text, isMarked);
        }
    }

    /// <summary>The page of a place in a block; null where its format has no pages.</summary>
    internal static int? PageOf(SourceBlock block, Place place)
    {
        var cells = block.Grid?.Rows.SelectMany(row => row) ?? [];
        var cell = place is { Row: { } row, Column: { } column } ? cells.FirstOrDefault(c => c.Row == row && c.Column == column) : cells.FirstOrDefault(c => c.Box is not null);
        return cell?.Box is [var page, ..] ? (int)page : null;
    }

    private static SheetBox At(float[] box, Place place, string text, bool isMarked) =>
        new(place, box[1], box[2], box[3] - box[1], box[4] - box[2], text, isMarked);

    private static SheetBox Over(List<StoredCell> cells, Place place)
    {
        float[] all = [0, cells.Min(c => c.Box![1]), cells.Min(c => c.Box![2]), cells.Max(c => c.Box![3]), cells.Max(c => c.Box![4])];
        return At(all, place, "整张表", isMarked: true);
    }
}
