using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Originals;

/// <summary>Why a page can't be shown now; the sentence is for the reader.</summary>
internal sealed class PageNotShownException(string sentence) : Exception(sentence);

/// <summary>
/// The pages of stored PDFs as pictures: from the cache, or drawn. A picture depends on the file's content, page and resolution only.
/// </summary>
public sealed class PageViews
{
    /// <summary>How long a request waits for its picture; the work itself ends within the program's own limit.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>What could not be drawn is not tried again for so long.</summary>
    private static readonly TimeSpan Regret = TimeSpan.FromMinutes(10);

    private const int FailuresKept = 1000;

    /// <summary>Part of every cached name and tag: another when pictures come to look different.</summary>
    private const string Edition = "1";

    private readonly PortalDatabase database;
    private readonly CachedFiles cache;
    private readonly OneAtATime drawing;
    private readonly ConcurrentDictionary<string, (DateTime Until, UnreadableFileException Reason)> failures = new();

    internal PageViews(PortalDatabase database, CachedFiles cache, OneAtATime drawing)
    {
        this.database = database;
        this.cache = cache;
        this.drawing = drawing;
    }

    /// <summary>False where no program is installed that draws pages.</summary>
    public static bool CanDraw => PagePictures.Find() is not null;

    /// <summary>What tells this picture from every other, of any file, for good.</summary>
    public static string TagOf(string sha256, int page, int resolution) => string.Create(CultureInfo.InvariantCulture, $"{sha256}-{page}-{resolution}-{Edition}");

    /// <summary>The sizes of a file's pages.</summary>
    public async Task<IReadOnlyList<PageSize>> SizesAsync(string sha256, CancellationToken cancellation)
    {
        await using var stream = await OpenAsync(sha256, "sizes.txt", (program, file) => Encoding.ASCII.GetBytes(string.Join('\n', program.ReadSizes(file))), cancellation);
        using var reader = new StreamReader(stream);
        var lines = (await reader.ReadToEndAsync(cancellation)).Split('\n');
        return [.. lines.Select(PageSize.Parse).OfType<PageSize>()];
    }

    /// <summary>A page's picture as PNG.</summary>
    public Task<Stream> PictureAsync(string sha256, int page, int resolution, CancellationToken cancellation) =>
        OpenAsync(sha256, string.Create(CultureInfo.InvariantCulture, $"{page}-{resolution}.png"), (program, file) => program.Draw(file, page, resolution), cancellation);

    private async Task<Stream> OpenAsync(string sha256, string name, Func<PagePictures, SourceFile, byte[]> make, CancellationToken cancellation)
    {
        var path = Path.Combine(Edition, sha256[..2], sha256, name);
        if (cache.Open(path) is { } kept) return kept;
        if (failures.TryGetValue(path, out var failure) && failure.Until > DateTime.UtcNow) throw new PageNotShownException(failure.Reason.Message);
        var made = drawing.Ask(path, () => MakeAsync(path, sha256, make)) ?? throw new PageNotShownException(PageViewMessages.Busy);
        try
        {
            return new MemoryStream(await made.WaitAsync(Patience, cancellation), writable: false);
        }
        catch (TimeoutException)
        {
            throw new PageNotShownException(PageViewMessages.TooSlow);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new PageNotShownException(unreadable.Message);
        }
    }

    private async Task<byte[]> MakeAsync(string path, string sha256, Func<PagePictures, SourceFile, byte[]> make)
    {
        // It may have come in between the asker's look and this one.
        if (cache.Open(path) is { } kept)
        {
            await using var _ = kept;
            using var copy = new MemoryStream();
            await kept.CopyToAsync(copy);
            return copy.ToArray();
        }

        var program = PagePictures.Find() ?? throw new PageNotShownException(PageViewMessages.NoProgram);
        await using var db = database.CreateContext();
        var file = await db.SourceFiles.Where(f => f.Sha256 == sha256).Select(f => new SourceFile(f.Name, f.Bytes)).SingleAsync();
        try
        {
            var content = make(program, file);
            cache.Keep(path, content);
            return content;
        }
        catch (UnreadableFileException unreadable)
        {
            if (failures.Count >= FailuresKept) failures.Clear();
            failures[path] = (DateTime.UtcNow + Regret, unreadable);
            throw;
        }
    }
}
