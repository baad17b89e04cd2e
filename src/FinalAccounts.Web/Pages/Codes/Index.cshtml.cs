using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Codes;

/// <summary>科目: the classes of the functional and of the economic classification that any public account uses.</summary>
public sealed class IndexModel(FinalAccountsContext db) : PortalPage
{
    /// <inheritdoc/>
    public override string Title => "支出科目";

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Codes;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("科目")];

    /// <summary>Functional classes.</summary>
    public IReadOnlyList<CodeView> Functional { get; private set; } = [];

    /// <summary>Economic classes.</summary>
    public IReadOnlyList<CodeView> Economic { get; private set; } = [];

    /// <summary>Reads the classes with how many accounts use them: one statement.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var classes = await db.Lines
            .Where(l => l.Code != null && l.Code.Length == 3 && db.Versions.Any(v => v.Id == l.VersionId && v.IsPublic))
            .GroupBy(l => new { l.Code, Economic = l.TableNumber == 6 })
            .Select(g => new { g.Key.Code, g.Key.Economic, Name = g.Max(l => l.Name)!, Accounts = g.Select(l => l.VersionId).Distinct().Count() })
            .OrderBy(g => g.Code)
            .ToListAsync(cancellation);
        Functional = [.. classes.Where(c => !c.Economic).Select(c => new CodeView(c.Code!, c.Name, c.Accounts))];
        Economic = [.. classes.Where(c => c.Economic).Select(c => new CodeView(c.Code!, c.Name, c.Accounts))];
    }

    /// <summary>A class.</summary>
    public sealed record CodeView(string Code, string Name, int Accounts);
}
