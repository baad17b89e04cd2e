using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Cli.Commands;

/// <summary>The same settings as the portal's, from the environment.</summary>
internal static class PortalSettings
{
    public static PortalDatabaseOptions FromEnvironment() => new(
        Environment.GetEnvironmentVariable("ConnectionStrings__FinalAccounts"),
        Environment.GetEnvironmentVariable("FinalAccounts__DataDirectory") is { Length: > 0 } folder ? folder : "data");

    public static async Task<bool> IsEmptyAsync(PortalDatabase database, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        return !await context.Versions.AnyAsync(cancellation);
    }
}
