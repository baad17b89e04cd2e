using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>A table of an account: what it is and whether it was published.</summary>
public sealed record TableHead(int Number, string PrintedTitle, string? Label, TableStatus Status, AmountUnit Unit, bool UnitPrinted, IReadOnlyList<int> Blocks, IReadOnlyList<string> Notes)
{
    /// <summary>01 … 10, x1 ….</summary>
    public string Id => AccountLinks.TableId(Number);

    /// <summary>The standard table, or null for an extra one.</summary>
    public DisclosureTable? Standard => Number <= 10 ? (DisclosureTable)Number : null;

    /// <summary>The standard title; of an extra table its own.</summary>
    public string Title => Standard?.Title() ?? (PrintedTitle.Length > 0 ? PrintedTitle : "无标题的表");
}

/// <summary>Reads the tables of an account for pages.</summary>
internal static class TableHeads
{
    /// <summary>All tables in order, one statement; a standard table that is not stored counts as absent.</summary>
    public static async Task<IReadOnlyList<TableHead>> ReadTablesAsync(this FinalAccountsContext db, int version, CancellationToken cancellation)
    {
        var tables = await db.Tables
            .Where(t => t.VersionId == version)
            .OrderBy(t => t.Number)
            .Select(t => new TableHead(t.Number, t.Title, t.Label, t.Status, t.Unit, t.UnitPrinted, t.Blocks, t.Notes))
            .ToListAsync(cancellation);
        var missing = DisclosureTables.All
            .Where(standard => tables.TrueForAll(t => t.Number != (int)standard))
            .Select(standard => new TableHead((int)standard, standard.Title(), null, TableStatus.Absent, AmountUnit.TenThousandYuan, false, [], []));
        return [.. tables.Concat(missing).OrderBy(t => t.Number)];
    }
}
