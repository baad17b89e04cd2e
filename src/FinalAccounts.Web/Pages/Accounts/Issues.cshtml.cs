using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>未读懂: what our reading did not understand. About the reading, not about the department.</summary>
public sealed class IssuesModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "未读懂";

    /// <summary>The issues, doubts first, in printed order.</summary>
    public IReadOnlyList<IssueView> Issues { get; private set; } = [];

    /// <summary>How many grids of the document nothing was read from.</summary>
    public int LooseBlocks { get; private set; }

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Issues;

    /// <summary>Reads the issues and counts the grids that nothing was read from: two statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Issues = await Db.Issues
            .Where(i => i.VersionId == Account.VersionId)
            .OrderByDescending(i => i.Severity).ThenBy(i => i.Ordinal)
            .Select(i => new IssueView(i.Severity, i.Message, i.Place))
            .ToListAsync(cancellation);
        LooseBlocks = await Db.SourceBlocks.CountAsync(b => b.VersionId == Account.VersionId && b.NotUnderstood, cancellation);
    }

    /// <summary>An issue.</summary>
    public sealed record IssueView(IssueSeverity Severity, string Message, string? Place);
}
