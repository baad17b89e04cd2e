using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Originals;

namespace FinalAccounts.Web.Downloads;

/// <summary>What a report offers for download: its facts, what the checks say of it, and the files themselves.</summary>
internal static class ReportDownloads
{
    private const string Report = "/departments/{region}/{name}/{year:int}";

    public static void MapReportDownloads(this WebApplication app)
    {
        app.MapGet(Report + "/facts.csv", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FactsCsv, FactsDownload.WriteCsvAsync));
        app.MapGet(Report + "/facts.json", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FactsJson, FactsDownload.WriteJsonAsync));
        app.MapGet(Report + "/findings.csv", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FindingsFile("csv"), FindingsDownload.WriteCsvAsync));
        app.MapGet(Report + "/findings.json", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FindingsFile("json"), FindingsDownload.WriteJsonAsync));
        app.MapGet(Report + "/findings.xlsx", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.FindingsFile("xlsx"), FindingsDownload.WriteXlsxAsync));
        app.MapGet(Report + "/inspection.xlsx", (HttpContext http, FinalAccountsContext db) => OfReportAsync(http, db, r => r.InspectionFile, FindingsDownload.WriteInspectionAsync));
        app.MapGet(Report + "/source-file", (HttpContext http, FinalAccountsContext db, int? file) => OfReportAsync(http, db, r => r.FileOf((file ?? 1) - 1), (_, _, report) => OriginalDownload.WriteAsync(http, db, report, (file ?? 1) - 1)));
    }

    /// <summary>Finds the report of an address and answers from it; leads to its address where it has another, and says 404 where there is none.</summary>
    internal static async Task OfReportAsync(HttpContext http, FinalAccountsContext db, Func<AccountLinks, string> address, Func<HttpContext, FinalAccountsContext, FoundReport, Task> write)
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

    /// <summary>Type and file name of an answer that is to be kept as a file.</summary>
    internal static void StartDownload(this HttpResponse response, string fileName, string type)
    {
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = type;
    }
}
