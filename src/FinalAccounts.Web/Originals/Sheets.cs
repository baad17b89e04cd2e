using FinalAccounts.Documents.Pdf;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Pages.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Originals;

/// <summary>Reads what is printed on a page of an original.</summary>
internal static class Sheets
{
    /// <summary>The sizes of a file's pages, or the sentence why they can't be shown.</summary>
    public static async Task<(IReadOnlyList<PageSize> Sizes, string? Trouble)> SizesOrTroubleAsync(this PageViews views, OriginalFile file, CancellationToken cancellation)
    {
        if (!PageViews.CanDraw) return ([], PageViewMessages.NoProgram);
        try
        {
            return (await views.SizesAsync(file.Sha256, cancellation), null);
        }
        catch (PageNotShownException reason)
        {
            return ([], reason.Message);
        }
    }

    /// <summary>The pieces of a page that were read, and the marked one: one statement.</summary>
    public static async Task<IReadOnlyList<SheetBox>> ReadBoxesAsync(this FinalAccountsContext db, int version, int file, int page, IReadOnlyList<Place> read, Place? marked, CancellationToken cancellation)
    {
        var blocks = await db.SourceBlocks
            .FromSql($"""
                SELECT * FROM source_blocks
                WHERE version_id = {version} AND file_ordinal = {file}
                    AND jsonb_path_exists(coalesce(grid -> 'rows', jsonb_build_array(lines)), '$[*][*].b[0] ? (@ == $page)', jsonb_build_object('page', {page}::integer))
                """)
            .OrderBy(b => b.Ordinal)
            .ToListAsync(cancellation);
        return [.. blocks.Select(SourceBlock.From).SelectMany(block => SheetBox.Of(block, page, read, marked))];
    }

    /// <summary>Every place of a report where something was read and printed, in printed order: one statement.</summary>
    public static async Task<IReadOnlyList<Place>> ReadPlacesAsync(this FinalAccountsContext db, int version, CancellationToken cancellation)
    {
        var places = await db.Facts.Where(f => f.VersionId == version && f.State != CellState.Blank).Select(f => f.Place)
            .Union(db.Figures.Where(f => f.VersionId == version).Select(f => f.Place))
            .Union(db.ScorecardFunds.Where(f => f.VersionId == version).Select(f => f.Place))
            .Union(db.ScorecardIndicators.Where(i => i.VersionId == version).Select(i => i.Place))
            .ToListAsync(cancellation);
        return [.. places.Select(Place.Parse).OfType<Place>().OrderBy(p => p, PrintedOrder.Instance)];
    }
}
