using System.Text;
using FinalAccounts.Exports;
using FinalAccounts.Exports.Inspection;
using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Pages.Accounts;

namespace FinalAccounts.Web.Downloads;

/// <summary>What the checks say of a report, from the store: CSV, XLSX and JSON, and the bureau's inspection sheet; 404 where it has not been checked.</summary>
internal static class FindingsDownload
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task WriteCsvAsync(HttpContext http, FinalAccountsContext db, FoundReport report) =>
        await WriteAsync(http, FileName(report, "核对结果", "csv"), "text/csv; charset=utf-8", await db.FindFindingsAsync(report.Department, report.Account, http.RequestAborted) is { } findings ? Csv(findings) : null);

    public static async Task WriteJsonAsync(HttpContext http, FinalAccountsContext db, FoundReport report) =>
        await WriteAsync(http, FileName(report, "核对结果", "json"), "application/json; charset=utf-8", await db.FindFindingsAsync(report.Department, report.Account, http.RequestAborted) is { } findings
            ? Encoding.UTF8.GetBytes(FindingsJson.Serialize(FindingsDocument.From(findings)))
            : null);

    public static async Task WriteXlsxAsync(HttpContext http, FinalAccountsContext db, FoundReport report) =>
        await WriteAsync(http, FileName(report, "核对结果", "xlsx"), Xlsx, await db.FindFindingsAsync(report.Department, report.Account, http.RequestAborted) is { } findings ? FindingsWorkbook.Write(findings) : null);

    public static async Task WriteInspectionAsync(HttpContext http, FinalAccountsContext db, FoundReport report) =>
        await WriteAsync(http, FileName(report, "检查表", "xlsx"), Xlsx, await InspectionModel.ReadAsync(db, report, http.RequestAborted) is { } sheet ? InspectionWorkbook.Write(sheet) : null);

    /// <summary>The byte order mark is for spreadsheets, which else take UTF-8 for the local code page.</summary>
    private static byte[] Csv(CheckedReport findings)
    {
        using var text = new StringWriter();
        FindingsCsv.Write(text, FindingsDocument.From(findings));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static async Task WriteAsync(HttpContext http, string name, string type, byte[]? bytes)
    {
        if (bytes is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.StartDownload(name, type);
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static string FileName(FoundReport report, string what, string extension)
    {
        var version = report.Account.IsCurrent ? "" : $"-第{report.Account.Number}版";
        return $"{report.Department.Name}-{report.Account.Year}年度{report.Account.Kind.Label()}{what}{version}.{extension}";
    }
}
