using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// A block of the document: a paragraph or a grid; <paramref name="File"/> is the number of the file that prints it. <paramref name="Text"/> is the text that places count in; <paramref name="Printed"/>
/// the paragraph exactly as printed.
/// </summary>
public sealed record SourceBlock(int File, int Ordinal, string? Text, string? Printed, StoredGrid? Grid, bool NotUnderstood)
{
    /// <summary>A paragraph's lines on their pages; none where the format has no pages.</summary>
    public IReadOnlyList<StoredLine> Lines { get; init; } = [];

    /// <summary>Its place and its anchor.</summary>
    public string Place => $"b{Ordinal}";

    internal static SourceBlock From(SourceBlockEntity block) => new(
        block.FileOrdinal,
        block.Ordinal,
        block.Normalised ?? block.Text,
        block.Text,
        block.Grid is null ? null : StoredGrid.Deserialize(block.Grid),
        block.NotUnderstood)
    {
        Lines = StoredLine.Deserialize(block.Lines),
    };
}

/// <summary>Reads blocks for pages.</summary>
internal static class SourceBlocks
{
    /// <summary>Some blocks in order: one statement.</summary>
    public static async Task<IReadOnlyList<SourceBlock>> ReadBlocksAsync(this FinalAccountsContext db, int version, IReadOnlyCollection<int> ordinals, CancellationToken cancellation)
    {
        if (ordinals.Count == 0) return [];
        var blocks = await db.SourceBlocks
            .Where(b => b.VersionId == version && ordinals.Contains(b.Ordinal))
            .OrderBy(b => b.Ordinal)
            .ToListAsync(cancellation);
        return [.. blocks.Select(SourceBlock.From)];
    }

    /// <summary>A stretch of blocks: one statement.</summary>
    public static async Task<IReadOnlyList<SourceBlock>> ReadBlocksAsync(this FinalAccountsContext db, int version, int first, int last, CancellationToken cancellation)
    {
        var blocks = await db.SourceBlocks
            .Where(b => b.VersionId == version && b.Ordinal >= first && b.Ordinal <= last)
            .OrderBy(b => b.Ordinal)
            .ToListAsync(cancellation);
        return [.. blocks.Select(SourceBlock.From)];
    }
}
