using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Originals;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>原文: a PDF page by page, as it was handed in, with what was read on each page.</summary>
public sealed class SourcePagesModel(FinalAccountsContext db, PageViews views) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "原件页面";

    /// <inheritdoc/>
    public override string Tab => "原文";

    /// <inheritdoc/>
    protected override IEnumerable<Crumb> Between => [new("原文", Links.Source)];

    /// <inheritdoc/>
    public override bool ShowsOriginal => Sheet is not null;

    /// <summary>The file.</summary>
    public OriginalFile Original { get; private set; } = null!;

    /// <summary>The page; null where it can't be shown.</summary>
    public SheetView? Sheet { get; private set; }

    /// <summary>Why not.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The first figure on the page, to begin with.</summary>
    public string? FirstFigure => Sheet?.Boxes.Count > 0 ? Sheet.AddressOf(Sheet.Boxes[0]) : null;

    private int Number { get; set; } = 1;

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.OriginalPage(Original.Ordinal, Number);

    /// <summary>Reads the files, the page's size and what was read on it.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, int? file, string? zoom, CancellationToken cancellation)
    {
        var version = Account.VersionId;
        var asked = (file ?? 1) - 1;
        Number = number ?? 1;
        if ((await Db.ReadOriginalsAsync(version, cancellation)).FirstOrDefault(f => f.Ordinal == asked) is not { HasPages: true } original) return NotFound();

        Original = original;
        (var sizes, Trouble) = await views.SizesOrTroubleAsync(original, cancellation);
        if (Trouble is not null) return Page();
        if (Number < 1 || Number > sizes.Count) return NotFound();

        var read = await Db.ReadPlacesAsync(version, cancellation);
        var boxes = await Db.ReadBoxesAsync(version, original.Ordinal, Number, read, marked: null, cancellation);
        Sheet = new SheetView(original, Number, sizes, Zoom.Parse(zoom), Links, boxes, other => Links.OriginalPage(original.Ordinal, Number, other.Asked));
        return Page();
    }
}
