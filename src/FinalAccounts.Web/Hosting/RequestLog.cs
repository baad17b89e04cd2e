using System.Diagnostics;

namespace FinalAccounts.Web.Hosting;

/// <summary>One line a request: method, address, answer, milliseconds. Serilog.AspNetCore is not to be had (PLATFORM).</summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("FinalAccounts.Web.Requests");
        app.Use(async (http, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(http);
            }
            finally
            {
                var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                Request(logger, http.Request.Method, http.Request.Path + http.Request.QueryString, http.Response.StatusCode, elapsed);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Address} {Status} {Elapsed:0.0} ms")]
    private static partial void Request(ILogger logger, string method, string address, int status, double elapsed);
}
