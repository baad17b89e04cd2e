using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Originals;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>原文对照: one place of the document, its cell or words marked among what is printed around it, beside what was read there.</summary>
public sealed class SourcePlaceModel(FinalAccountsContext db, PageViews views) : AccountPage(db)
{
    private const int Around = 5;
    private const string TextView = "view=text";

    /// <inheritdoc/>
    public override string Part => "原文位置";

    /// <inheritdoc/>
    public override string Tab => "原文";

    /// <inheritdoc/>
    protected override IEnumerable<Crumb> Between => [new("原文", Links.Source)];

    /// <summary>The place.</summary>
    public Place Place { get; private set; }

    /// <summary>The block and some around it.</summary>
    public IReadOnlyList<BlockView> Blocks { get; private set; } = [];

    /// <summary>What is printed at the place.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>What was read at the place.</summary>
    public IReadOnlyList<Reading> Readings { get; private set; } = [];

    /// <summary>The figure printed before this place, or the block before.</summary>
    public string? Previous { get; private set; }

    /// <summary>The next one.</summary>
    public string? Next { get; private set; }

    /// <summary>The page of the original with the place on it; null where the format has no pages or they can't be shown.</summary>
    public SheetView? Sheet { get; private set; }

    /// <summary>Why the page is not shown, where it should be.</summary>
    public string? Trouble { get; private set; }

    /// <summary>True where the place lies on a page but the reader prefers the text.</summary>
    public bool AsText { get; private set; }

    /// <summary>The page of the original that it is printed on.</summary>
    public int? PrintedPage { get; private set; }

    /// <summary>Where that is, in words.</summary>
    public string Where { get; private set; } = "";

    /// <summary>The page of the whole document with this block.</summary>
    public int DocumentPage => (Place.Block / SourceModel.PageSize) + 1;

    /// <inheritdoc/>
    public override bool ShowsOriginal => Sheet is not null;

    /// <summary>How the reader has chosen to see places.</summary>
    private string? Asked => AsText ? TextView : Zoom.Asked;

    private Zoom Zoom { get; set; } = Zoom.Readable;

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.SourceAt((string)RouteData.Values["place"]!).Replace("#mark", "", StringComparison.Ordinal);

    /// <summary>Another place, shown in the same way.</summary>
    public string AddressOf(string place) => Links.SourceAt(place, Asked);

    /// <summary>The same place as text, or as the page's picture.</summary>
    public string OtherView => Links.SourceAt(Place.ToString(), AsText ? null : TextView);

    /// <summary>Reads the place's block, what was read in it and on its page: five statements, and two more for a page.</summary>
    public async Task<IActionResult> OnGetAsync(string place, string? zoom, string? view, CancellationToken cancellation)
    {
        if (Place.Parse(place) is not { } at) return NotFound();
        var blocks = await Db.ReadBlocksAsync(Account.VersionId, at.Block - Around, at.Block + Around, cancellation);
        if (blocks.FirstOrDefault(b => b.Ordinal == at.Block) is not { } block) return NotFound();
        if (PrintedAt(block, at) is not { } printed) return NotFound();

        (Place, Printed, Zoom, AsText) = (at, printed, Zoom.Parse(zoom), view == "text");
        var readings = await Db.ReadReadingsAsync(Account.VersionId, at, cancellation);
        Readings = [.. readings.Where(r => r.Place == at)];
        var places = await Db.ReadPlacesAsync(Account.VersionId, cancellation);
        Previous = places.Where(p => PrintedOrder.Instance.Compare(p, at) < 0).Select(p => p.ToString()).LastOrDefault();
        Next = places.Where(p => PrintedOrder.Instance.Compare(p, at) > 0).Select(p => p.ToString()).FirstOrDefault();

        PrintedPage = SheetBox.PageOf(block, at);
        Where = string.Join("，", new[] { PrintedPage is { } on ? $"原件第 {on} 页" : null, at is { Row: { } row, Column: { } column } ? SheetAddress.InWords(block.Grid?.Sheet, row, column) : null }.OfType<string>());
        if (PrintedPage is { } page && !AsText) await ReadSheetAsync(block, page, places, cancellation);
        if (Sheet is null) ShowBlocks(blocks, readings.Select(r => r.Place.ToString()).ToHashSet());
        return Page();
    }

    private async Task ReadSheetAsync(SourceBlock block, int page, IReadOnlyList<Place> read, CancellationToken cancellation)
    {
        var file = (await Db.ReadOriginalsAsync(Account.VersionId, cancellation)).FirstOrDefault(f => f.Ordinal == block.File);
        if (file is not { HasPages: true }) return;
        (var sizes, Trouble) = await views.SizesOrTroubleAsync(file, cancellation);
        if (page > sizes.Count) return;
        var boxes = await Db.ReadBoxesAsync(Account.VersionId, block.File, page, read, Place, cancellation);
        Sheet = new SheetView(file, page, sizes, Zoom, Links, boxes, other => Links.SourceAt(Place.ToString(), other.Asked));
    }

    /// <summary>The block and some around it as text.</summary>
    private void ShowBlocks(IReadOnlyList<SourceBlock> blocks, HashSet<string> read)
    {
        var at = Place;
        Blocks = [.. blocks.Select(b => new BlockView(b, Links, b.Ordinal == at.Block ? at : null, b.Ordinal == at.Block ? read : null, RowsOf(b, at)) { Asked = Asked })];
    }

    /// <summary>The words at the place; null where the document has no such place.</summary>
    private static string? PrintedAt(SourceBlock block, Place place)
    {
        if (place is { Row: { } row, Column: { } column })
        {
            return block.Grid?.Rows.SelectMany(r => r).FirstOrDefault(c => c.Row == row && c.Column == column)?.Text;
        }

        if (place is not { Start: { } start, Length: { } length }) return block.Grid is null ? block.Printed : "整张表";
        return block.Text is { } text && start >= 0 && length > 0 && start + length <= text.Length ? text.Substring(start, length) : null;
    }

    /// <summary>Of a neighbouring grid only the nearest rows.</summary>
    private static Range? RowsOf(SourceBlock block, Place place)
    {
        if (block.Ordinal == place.Block) return null;
        return block.Ordinal < place.Block ? ^3.. : ..3;
    }
}
