using FinalAccounts.Storage;
using FinalAccounts.Web.Hosting;

namespace FinalAccounts.Web.Originals;

/// <summary>Registers the page pictures: where they are kept, how much of them, how many are drawn at a time.</summary>
internal static class PageViewSetup
{
    private const int DefaultMegabytes = 512;
    private const int Waiting = 64;

    public static void AddPageViews(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = Path.Combine(configuration.DataDirectory(), "cache", "pages");
        var megabytes = configuration.GetValue<int?>("FinalAccounts:PageCacheMegabytes") is > 0 and var given ? given : DefaultMegabytes;
        services.AddSingleton(provider => new PageViews(
            provider.GetRequiredService<PortalDatabase>(),
            new CachedFiles(folder, megabytes * 1024L * 1024, provider.GetRequiredService<ILogger<CachedFiles>>()),
            provider.GetRequiredService<OneAtATime>()));

        // One processor stays free for the pages themselves, where there is more than one.
        services.AddSingleton(new OneAtATime(Math.Max(1, Environment.ProcessorCount - 1), Waiting));
    }
}
