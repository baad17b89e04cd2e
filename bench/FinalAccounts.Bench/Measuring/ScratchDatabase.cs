using FinalAccounts.Storage;

namespace FinalAccounts.Bench.Measuring;

/// <summary>A private cluster in a temporary folder, as durable as the portal's own, that goes with the benchmark.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string folder;

    private ScratchDatabase(string folder, PortalDatabase database)
    {
        this.folder = folder;
        Database = database;
    }

    public PortalDatabase Database { get; }

    public static async Task<ScratchDatabase> OpenAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("finalaccounts-bench-").FullName;
        return new ScratchDatabase(folder, await PortalDatabase.OpenAsync(new PortalDatabaseOptions(null, folder), Console.Error.WriteLine, cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
