using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using FinalAccounts.Exports;
using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Downloads;

/// <summary>
/// The facts of a report straight from the database, row by row: every numeric cell of the ten tables with its state; a blank or a
/// dash is a row without a value.
/// </summary>
internal static class FactsDownload
{
    public static async Task WriteCsvAsync(HttpContext http, FinalAccountsContext db, FoundReport report)
    {
        http.Response.StartDownload(FileName(report, "csv"), "text/csv; charset=utf-8");

        // The byte order mark is for spreadsheets, which else take UTF-8 for the local code page.
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var heading in FactsCsv.Headings) csv.WriteField(heading);
        if (report.Account.IsReadByMachine) csv.WriteField(FactsCsv.Confidence);
        await csv.NextRecordAsync();
        await foreach (var row in ReadAsync(db, report.Account.VersionId).WithCancellation(http.RequestAborted))
        {
            foreach (var field in row.Fields) csv.WriteField(field);
            if (report.Account.IsReadByMachine) csv.WriteField(FactsCsv.Written(row.Confidence));
            await csv.NextRecordAsync();
        }
    }

    public static async Task WriteJsonAsync(HttpContext http, FinalAccountsContext db, FoundReport report)
    {
        http.Response.StartDownload(FileName(report, "json"), "application/json; charset=utf-8");
        await using var json = new Utf8JsonWriter(http.Response.Body, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("kind", report.Account.Kind.Id());
        json.WriteString("department", report.Department.Name);
        json.WriteString("region", report.Department.RegionCode);
        json.WriteNumber("year", report.Account.Year);
        json.WriteNumber("version", report.Account.Number);
        json.WriteString("title", report.Account.Title);
        json.WriteStartArray("files");
        foreach (var file in report.Account.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        await foreach (var row in ReadAsync(db, report.Account.VersionId).WithCancellation(http.RequestAborted))
        {
            json.WriteStartObject();
            foreach (var (heading, field) in FactsCsv.Headings.Zip(row.Fields)) json.WriteString(heading, field);
            if (row.Confidence is { } confidence) json.WriteNumber("confidence", MathF.Round(confidence, 2));
            json.WriteEndObject();
            if (json.BytesPending > 16_000) await json.FlushAsync(http.RequestAborted);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(http.RequestAborted);
    }

    private static IAsyncEnumerable<FactRow> ReadAsync(FinalAccountsContext db, int version) => db.Facts
        .Where(f => f.VersionId == version)
        .OrderBy(f => f.TableNumber).ThenBy(f => f.LineOrdinal).ThenBy(f => f.Measure)
        .Select(f => new { f.TableNumber, f.Line.Key, f.Line.CountUnit, f.Measure, Cell = new PrintedCell(f.State, f.Amount, f.Printed, f.Step, f.Unit, f.Place) { Confidence = f.Confidence } })
        .AsAsyncEnumerable()
        .Select(f => new FactRow(
            ((DisclosureTable)f.TableNumber).Id(),
            f.Key,
            f.Measure.Label(),
            f.Cell.Value?.ToString("F" + f.Cell.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "",
            f.Cell.Unit.IsMoney() ? f.Cell.Unit.Label() : f.CountUnit ?? f.Cell.Unit.Label(),
            f.Cell.State.Id(),
            f.Cell.Place) { Confidence = f.Cell.Confidence });

    private static string FileName(FoundReport report, string extension)
    {
        var version = report.Account.IsCurrent ? "" : $"-第{report.Account.Number}版";
        return $"{report.Department.Name}-{report.Account.Year}年度{report.Account.Kind.Label()}{version}.{extension}";
    }
}
