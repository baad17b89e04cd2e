using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Hosting;

/// <summary>/healthz: 200 where the database answers, 503 where it does not.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app) => app.MapGet("/healthz", async (FinalAccountsContext db, CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation)
            ? Results.Text("正常")
            : Results.Text("数据库连接不上", statusCode: StatusCodes.Status503ServiceUnavailable));
}
