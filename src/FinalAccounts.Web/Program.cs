using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FinalAccounts.Storage;
using FinalAccounts.Web.Downloads;
using FinalAccounts.Web.Hosting;
using FinalAccounts.Web.Originals;
using FinalAccounts.Web.Pages.Checks;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

var builder = CreateBuilder(args);
await using var database = await PortalStart.OpenDatabaseAsync(builder.Configuration);
if (database is null) return 1;

await using var app = Build(builder, database);
return await PortalStart.RunAsync(app);

/// <summary>The portal: configuration, what it is made of, and the way of a request. Public so that tests can host it.</summary>
public partial class Program
{
    /// <summary>The configuration; pages and files lie beside the program, wherever it was started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
        builder.AddPortalLogging();
        return builder;
    }

    /// <summary>The portal on an open database; whoever opened it closes it after the portal has stopped.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, PortalDatabase database)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddPortalDatabase(database);
        builder.Services.AddPageViews(builder.Configuration);
        builder.Services.AddMemoryCache();
        builder.Services.AddScoped<CheckFrequencies>();
        builder.Services.AddRazorPages();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);

        var app = builder.Build();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseResponseCompression();
        app.UsePortalFiles();
        app.MapHealth();
        app.MapReportDownloads();
        app.MapPagePictures();
        app.MapRazorPages();
        return app;
    }
}
