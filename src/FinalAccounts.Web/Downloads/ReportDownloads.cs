using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Downloads;

/// <summary>What a report offers for download: its facts as CSV and JSON, and the files themselves.</summary>
internal static class ReportDownloads
{
    private const string Report = "/departments/{region}/{name}/{year:int}";

    public static void MapReportDownloads(this WebApplication app)
    {
        app.MapGet(Report + "/facts.csv", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FactsCsv, FactsDownload.WriteCsvAsync));
        app.MapGet(Report + "/facts.json", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FactsJson, FactsDownload.WriteJsonAsync));
        app.MapGet(Report + "/source-file", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.SourceFile, (http, db, report) => WriteFileAsync(http, db, report, 1)));
        app.MapGet(Report + "/source-files/{number:int}", (HttpContext http, FinalAccountsContext db, int number) => OfReportAsync(http, db, r => r.SourceFileOf(number - 1), (http, db, report) => WriteFileAsync(http, db, report, number)));
    }

    private static async Task OfReportAsync(HttpContext http, FinalAccountsContext db, Func<AccountLinks, string> address, Func<HttpContext, FinalAccountsContext, FoundReport, Task> write)
    {
        var report = AskedReport.Read(http) is { } asked ? await db.FindReportAsync(asked, http.RequestAborted) : null;
        if (report is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (report.FormerName || report.OtherKind)
        {
            http.Response.Redirect(address(report.Links), permanent: report.FormerName);
        }
        else
        {
            await write(http, db, report);
        }
    }

    private static async Task WriteFileAsync(HttpContext http, FinalAccountsContext db, FoundReport report, int number)
    {
        var file = report.Account.Files.ElementAtOrDefault(number - 1);
        var bytes = file is null ? null : await db.SourceFiles.Where(f => f.Sha256 == file.Sha256).Select(f => f.Bytes).SingleOrDefaultAsync(http.RequestAborted);
        if (file is null || bytes is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A stranger's HTML is handed over as bytes to keep, never shown as a page of this site.
        http.Response.StartDownload(file.Name, "application/octet-stream");
        http.Response.Headers["Content-SHA256"] = file.Sha256;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>Type and file name of an answer that is to be kept as a file.</summary>
    internal static void StartDownload(this HttpResponse response, string fileName, string type)
    {
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = type;
    }
}
