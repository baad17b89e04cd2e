using System.Globalization;
using FinalAccounts.Model;

namespace FinalAccounts.Web.Addresses;

/// <summary>The report that an address asks for; kind and version are null where it leaves them open.</summary>
public sealed record AskedReport(string Region, string Department, int Year, ReportKind? Kind, int? Version)
{
    /// <summary>Reads route and query; null where they are not well formed.</summary>
    public static AskedReport? Read(HttpContext http)
    {
        var route = http.Request.RouteValues;
        if (route["region"] is not string region || route["name"] is not string name) return null;
        if (Number(route["year"] as string) is not { } year) return null;

        ReportKind? kind = null;
        if (http.Request.Query["kind"].ToString() is { Length: > 0 } word)
        {
            kind = Enum.GetValues<ReportKind>().Where(k => k.Id() == word).Select(k => (ReportKind?)k).FirstOrDefault();
            if (kind is null) return null;
        }

        if (http.Request.Query["version"].ToString() is not { Length: > 0 } digits) return new AskedReport(region, name, year, kind, null);
        return Number(digits) is { } version ? new AskedReport(region, name, year, kind, version) : null;
    }

    private static int? Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
