using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Originals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>原文: the whole document as it was handed in, block after block, in pages.</summary>
public sealed class SourceModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <summary>Blocks on one page.</summary>
    public const int PageSize = 60;

    /// <inheritdoc/>
    public override string Part => "原文";

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Pages { get; private set; }

    /// <summary>The blocks of the page.</summary>
    public IReadOnlyList<SourceBlock> Blocks { get; private set; } = [];

    /// <summary>The files that it was read from.</summary>
    public IReadOnlyList<OriginalFile> Files { get; private set; } = [];

    /// <summary>Headings on the way, with the page that each is on.</summary>
    public IReadOnlyList<HeadingView> Headings { get; private set; } = [];

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.SourcePage(Number);

    /// <summary>Reads the number of blocks, the headings the files and one page of blocks: four statements.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        var version = Account.VersionId;
        var last = await Db.SourceBlocks.Where(b => b.VersionId == version).MaxAsync(b => (int?)b.Ordinal, cancellation) ?? -1;
        Pages = Math.Max(1, (last + PageSize) / PageSize);
        Number = number ?? 1;
        if (Number < 1 || Number > Pages) return NotFound();

        Files = await Db.ReadOriginalsAsync(version, cancellation);
        var first = (Number - 1) * PageSize;
        Blocks = await Db.ReadBlocksAsync(version, first, first + PageSize - 1, cancellation);
        var headings = await Db.Sections
            .Where(s => s.VersionId == version)
            .OrderBy(s => s.Ordinal)
            .Select(s => new { s.Number, s.Title, s.Level, s.Place })
            .ToListAsync(cancellation);
        Headings = [.. headings.Select(h => HeadingView.Of(h.Number + h.Title, h.Level, h.Place)).OfType<HeadingView>()];
        return Page();
    }

    /// <summary>A heading that is a block of its own.</summary>
    public sealed record HeadingView(string Text, int Level, int Block)
    {
        /// <summary>The page that it is on.</summary>
        public int Page => (Block / PageSize) + 1;

        internal static HeadingView? Of(string text, int level, string place) =>
            Model.Place.Parse(place) is { Start: null } at ? new HeadingView(text, level, at.Block) : null;
    }
}
