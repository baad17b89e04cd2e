using FinalAccounts.Documents.Pdf;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Downloads;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Web.Originals;

/// <summary>The picture of one page of a report's PDF. Its address names the content, so a browser keeps it.</summary>
internal static class PagePictureDownload
{
    private const string Kept = "public, max-age=2592000, immutable";
    private const string Asked = "public, no-cache";

    public static void MapPagePictures(this WebApplication app) => app.MapGet(
        "/departments/{region}/{name}/{year:int}/source/pages/{page:int}/{resolution:int}.png",
        (HttpContext http, FinalAccountsContext db, PageViews views, int page, int resolution, int? file) => ReportDownloads.OfReportAsync(
            http,
            db,
            r => r.PagePicture((file ?? 1) - 1, page, resolution, ""),
            (_, _, report) => WriteAsync(http, db, views, report, (file ?? 1) - 1, page, resolution)));

    private static async Task WriteAsync(HttpContext http, FinalAccountsContext db, PageViews views, FoundReport report, int fileOrdinal, int page, int resolution)
    {
        var cancellation = http.RequestAborted;
        var file = (await db.ReadOriginalsAsync(report.Account.VersionId, cancellation)).FirstOrDefault(f => f.Ordinal == fileOrdinal);
        if (file is not { HasPages: true } || page < 1)
        {
            await SayAsync(http, StatusCodes.Status404NotFound, PageViewMessages.NoSuchPage);
            return;
        }

        if (!PagePictures.Resolutions.Contains(resolution))
        {
            await SayAsync(http, StatusCodes.Status404NotFound, PageViewMessages.NoSuchResolution);
            return;
        }

        try
        {
            if (page > (await views.SizesAsync(file.Sha256, cancellation)).Count)
            {
                await SayAsync(http, StatusCodes.Status404NotFound, PageViewMessages.NoSuchPage);
                return;
            }

            var tag = PageViews.TagOf(file.Sha256, page, resolution);
            var stream = await views.PictureAsync(file.Sha256, page, resolution, cancellation);
            http.Response.Headers.CacheControl = tag.StartsWith(http.Request.Query["v"].ToString() is { Length: > 0 } named ? named : "-", StringComparison.Ordinal) ? Kept : Asked;
            await Results.Stream(stream, "image/png", entityTag: new EntityTagHeaderValue($"\"{tag}\"")).ExecuteAsync(http);
        }
        catch (PageNotShownException reason)
        {
            http.Response.Headers.RetryAfter = "10";
            await SayAsync(http, StatusCodes.Status503ServiceUnavailable, reason.Message);
        }
    }

    private static Task SayAsync(HttpContext http, int status, string sentence)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(sentence, "text/plain; charset=utf-8", statusCode: status).ExecuteAsync(http);
    }
}
