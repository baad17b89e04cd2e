using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FinalAccounts.Web.Pages;

/// <summary>A step of the way from the home page to a page; without an address it is the page itself.</summary>
public sealed record Crumb(string Text, string? Address = null);

/// <summary>What the layout asks of every page. A page depends on its address only, so that it can be cached by it.</summary>
public abstract class PortalPage : PageModel
{
    /// <summary>The title in the browser's bar, without the portal's name.</summary>
    public abstract string Title { get; }

    /// <summary>The page's one address, where several lead to it; null for none (errors).</summary>
    public virtual string? Canonical => null;

    /// <summary>The way to this page; empty for the home page.</summary>
    public virtual IReadOnlyList<Crumb> Crumbs => [];

    /// <summary>What stands in the search box of the page's head.</summary>
    public virtual string? SearchText => null;

    /// <summary>False for pages that must work without the database.</summary>
    public virtual bool ShowsData => true;

    /// <summary>True for pages that show a page of the original as a picture: they have a style sheet and a script of their own.</summary>
    public virtual bool ShowsOriginal => false;

    /// <summary>True for wide tables; false for the narrow text column.</summary>
    public virtual bool Wide => false;
}
