using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Errors;

/// <summary>What a visitor reads where a page is not there or something went wrong; needs no database.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PortalPage
{
    /// <inheritdoc/>
    public override string Title => Status == 404 ? "没有这个页面" : "暂时打不开";

    /// <inheritdoc/>
    public override bool ShowsData => Status < 500;

    /// <summary>The status code.</summary>
    public int Status { get; private set; }

    /// <summary>The address that was asked for.</summary>
    public string? Asked { get; private set; }

    /// <summary>Shows the page for a status, whatever the method of the request was.</summary>
    public void OnGet(int status)
    {
        Status = status is >= 400 and < 600 ? status : 500;
        Asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
    }

    /// <summary>The same for other methods.</summary>
    public void OnPost(int status) => OnGet(status);
}
