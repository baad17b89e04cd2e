using FinalAccounts.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Shared;

/// <summary>示例数据: says on every page that the portal holds fictional samples, as long as a public report is one.</summary>
public sealed class SampleBannerViewComponent(FinalAccountsContext db) : ViewComponent
{
    /// <summary>Draws the banner, or nothing.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var samples = await db.Versions.AnyAsync(v => v.IsPublic && v.IsSample, HttpContext.RequestAborted);
        return samples ? View("/Pages/Shared/_SampleBanner.cshtml") : Content("");
    }
}
