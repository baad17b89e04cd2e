using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Downloads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Web.Originals;

/// <summary>A file as it was handed in, to keep. A stranger's HTML is never shown as a page of this site.</summary>
internal static class OriginalDownload
{
    /// <summary>Should a browser show the bytes after all, they are in nobody's name and may do nothing.</summary>
    private const string Policy = "default-src 'none'; sandbox";

    public static async Task WriteAsync(HttpContext http, FinalAccountsContext db, FoundReport report, int ordinal)
    {
        var file = (await db.ReadOriginalsAsync(report.Account.VersionId, http.RequestAborted)).FirstOrDefault(f => f.Ordinal == ordinal);
        if (file is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = http.Response.Headers;
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        headers.ETag = tag.ToString();
        headers.CacheControl = "public, no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers["Content-SHA256"] = file.Sha256;
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var bytes = await db.SourceFiles.Where(f => f.Sha256 == file.Sha256).Select(f => f.Bytes).SingleAsync(http.RequestAborted);
        http.Response.StartDownload(file.Name, "application/octet-stream");
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
