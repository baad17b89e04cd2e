using System.Globalization;
using FinalAccounts.Storage;
using Microsoft.AspNetCore.Connections;
using Serilog;

namespace FinalAccounts.Web.Hosting;

/// <summary>What happens before the first request: the log, and the database.</summary>
internal static class PortalStart
{
    /// <summary>Serilog to the console, adjustable in appsettings (section Serilog).</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    /// <summary>Where the portal keeps what it writes: the private cluster, and what can be made again.</summary>
    public static string DataDirectory(this IConfiguration configuration) => Path.GetFullPath(configuration["FinalAccounts:DataDirectory"] ?? "./data");

    /// <summary>
    /// Opens the configured database, or the private cluster in the data directory. Where there is none to be had, says so in one
    /// sentence on standard error and returns null.
    /// </summary>
    public static async Task<PortalDatabase?> OpenDatabaseAsync(IConfiguration configuration)
    {
        var options = new PortalDatabaseOptions(
            configuration.GetConnectionString("FinalAccounts"),
            configuration.DataDirectory());
        using var interrupted = new CancellationTokenSource();
        ConsoleCancelEventHandler interrupt = (_, press) =>
        {
            press.Cancel = true;
            interrupted.Cancel();
        };
        Console.CancelKeyPress += interrupt;
        try
        {
            return await PortalDatabase.OpenAsync(options, sentence => Console.Error.WriteLine(sentence), interrupted.Token);
        }
        catch (DatabaseUnavailableException unavailable)
        {
            await Console.Error.WriteLineAsync(unavailable.Message);
            return null;
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Console.CancelKeyPress -= interrupt;
        }
    }

    /// <summary>Serves until it is told to stop. Where the address is taken, says so in one sentence; returns the exit code.</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"地址 {string.Join("、", app.Urls)} 已被别的程序占用。请关闭那个程序，或用环境变量 ASPNETCORE_URLS 另选一个地址（例如 http://localhost:5081）。");
            return 1;
        }
    }
}
