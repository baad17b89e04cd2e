namespace FinalAccounts.Web.Pages;

/// <summary>The way through numbered pages, from 1.</summary>
public sealed record Pager(int Number, int Pages, Func<int, string> Address);
