using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Originals;

/// <summary>A file of a report as it was handed in; <paramref name="Ordinal"/> counts from 0.</summary>
public sealed record OriginalFile(int Ordinal, string Name, string Format, long Size, string Sha256)
{
    /// <summary>True where it has pages that can be shown as pictures.</summary>
    public bool HasPages => Format == "pdf";
}

/// <summary>Reads which files a report has.</summary>
internal static class OriginalFiles
{
    /// <summary>The files in order: one statement.</summary>
    public static async Task<IReadOnlyList<OriginalFile>> ReadOriginalsAsync(this FinalAccountsContext db, int version, CancellationToken cancellation) => await db.VersionFiles
        .Where(f => f.VersionId == version)
        .OrderBy(f => f.Ordinal)
        .Select(f => new OriginalFile(f.Ordinal, f.Name, f.File.Format, f.File.Size, f.Sha256))
        .ToListAsync(cancellation);
}
