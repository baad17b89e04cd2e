using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>原文对照: one place of the document, its cell or words marked among what is printed around it, beside what was read there.</summary>
public sealed class SourcePlaceModel(FinalAccountsContext db) : AccountPage(db)
{
    private const int Around = 5;

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

    /// <summary>The place before in the same block where something was read, or the block before.</summary>
    public string? Previous { get; private set; }

    /// <summary>The next one.</summary>
    public string? Next { get; private set; }

    /// <summary>The page of the whole document with this block.</summary>
    public int DocumentPage => (Place.Block / SourceModel.PageSize) + 1;

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.SourceAt((string)RouteData.Values["place"]!).Replace("#mark", "", StringComparison.Ordinal);

    /// <summary>Reads the blocks and what was read in the place's block: four statements.</summary>
    public async Task<IActionResult> OnGetAsync(string place, CancellationToken cancellation)
    {
        if (Place.Parse(place) is not { } at) return NotFound();
        var blocks = await Db.ReadBlocksAsync(Account.VersionId, at.Block - Around, at.Block + Around, cancellation);
        if (blocks.FirstOrDefault(b => b.Ordinal == at.Block) is not { } block) return NotFound();
        if (PrintedAt(block, at) is not { } printed) return NotFound();

        Place = at;
        Printed = printed;
        var readings = await Db.ReadReadingsAsync(Account.VersionId, at, cancellation);
        Readings = [.. readings.Where(r => r.Place == at)];

        var read = readings.Select(r => r.Place.ToString()).ToHashSet();
        Blocks = [.. blocks.Select(b => new BlockView(b, Links, b.Ordinal == at.Block ? at : null, b.Ordinal == at.Block ? read : null, RowsOf(b, at)))];

        var places = readings.Select(r => r.Place).Append(at).Distinct().OrderBy(p => p.Row).ThenBy(p => p.Column).ThenBy(p => p.Start).ToList();
        var index = places.IndexOf(at);
        Previous = index > 0 ? places[index - 1].ToString() : blocks.LastOrDefault(b => b.Ordinal < at.Block)?.Place;
        Next = index + 1 < places.Count ? places[index + 1].ToString() : blocks.FirstOrDefault(b => b.Ordinal > at.Block)?.Place;
        return Page();
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
