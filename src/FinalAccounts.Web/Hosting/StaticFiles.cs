namespace FinalAccounts.Web.Hosting;

/// <summary>Style sheets, scripts and the icon; an address with a content hash (?v=) is kept for a year, one without for an hour.</summary>
internal static class StaticFiles
{
    public static void UsePortalFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    });
}
