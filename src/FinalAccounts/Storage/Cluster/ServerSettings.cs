using System.Globalization;

namespace FinalAccounts.Storage.Cluster;

/// <summary>The settings that the private server is started with: for one small machine, reachable from this machine only.</summary>
internal static class ServerSettings
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("listen_addresses", "127.0.0.1"),

        // No socket: its path would be too long in a deep data directory.
        ("unix_socket_directories", ""),
        ("max_connections", "100"),
        ("shared_buffers", "128MB"),
        ("effective_cache_size", "1GB"),
        ("work_mem", "16MB"),
        ("maintenance_work_mem", "128MB"),
        ("max_wal_size", "2GB"),
        ("wal_compression", "on"),

        // Compiling a query costs more than the queries of pages themselves.
        ("jit", "off"),
        ("random_page_cost", "1.1"),
        ("log_timezone", "UTC"),
        ("timezone", "UTC"),
        ("lc_messages", "C"),
    ];

    private static readonly (string Name, string Value)[] NotDurable =
    [
        ("fsync", "off"),
        ("full_page_writes", "off"),
        ("synchronous_commit", "off"),
    ];

    /// <summary>The options for <c>pg_ctl -o</c>. Without durability a power cut loses data: for tests.</summary>
    public static string Options(int port, bool durable)
    {
        var settings = durable ? Always : [.. Always, .. NotDurable];
        return string.Join(' ', [string.Create(CultureInfo.InvariantCulture, $"-p {port}"), .. settings.Select(s => $"-c {s.Name}={s.Value}")]);
    }
}
