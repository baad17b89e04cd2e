using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>One of the ten tables as published, or an extra one as it stands.</summary>
public sealed class TableModel(FinalAccountsContext db) : AccountPage(db)
{
    private IReadOnlyDictionary<int, IReadOnlyList<FindingMark>> marksOfLines = new Dictionary<int, IReadOnlyList<FindingMark>>();

    /// <inheritdoc/>
    public override string Part => Table.Standard is null ? Table.Title : $"{Table.Id} {Table.Title}";

    /// <inheritdoc/>
    public override string Tab => "决算表";

    /// <summary>The table.</summary>
    public TableHead Table { get; private set; } = null!;

    /// <summary>All tables of the account.</summary>
    public IReadOnlyList<TableHead> Tables { get; private set; } = [];

    /// <summary>Its lines.</summary>
    public IReadOnlyList<TableRow> Rows { get; private set; } = [];

    /// <summary>The blocks that it is printed in, where there are no lines to show.</summary>
    public IReadOnlyList<SourceBlock> Blocks { get; private set; } = [];

    /// <summary>What the narrative says of its cells.</summary>
    public IReadOnlyList<CitedFigure> Cited { get; private set; } = [];

    /// <summary>The marks of the report's findings.</summary>
    public FindingMarks Marks { get; private set; } = new([]);

    /// <summary>The findings that involve this table.</summary>
    public IReadOnlyList<FindingMark> Concerned { get; private set; } = [];

    /// <summary>The body that fits its form.</summary>
    public string Body => Table.Standard switch
    {
        DisclosureTable.RevenueAndExpenditureSummary or DisclosureTable.AppropriationSummary => "_TwoSidedTable",
        DisclosureTable.GeneralPublicBudgetBasicExpenditure => "_EconomicTable",
        _ => "_LinesTable",
    };

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Table(AccountLinks.TableNumber((string)RouteData.Values["table"]!) ?? 1);

    /// <summary>Reads the tables' heads, the table's lines or blocks, and what the narrative says of it, and the marks: five statements.</summary>
    public async Task<IActionResult> OnGetAsync(string table, CancellationToken cancellation)
    {
        var version = Account.VersionId;
        if (AccountLinks.TableNumber(table) is not { } number) return NotFound();
        Tables = await Db.ReadTablesAsync(version, cancellation);
        if (Tables.FirstOrDefault(t => t.Number == number) is not { } head) return NotFound();

        Table = head;
        if (head.Standard is not null) Rows = await Db.ReadRowsAsync(version, number, cancellation);
        if (Rows.Count == 0) Blocks = await Db.ReadBlocksAsync(version, head.Blocks, cancellation);
        Cited = await Db.Figures
            .Where(f => f.VersionId == version && f.CellTable == number)
            .OrderBy(f => f.Ordinal)
            .Select(f => new CitedFigure(f.Subject, f.Kind, f.Printed, f.Sentence, f.Place, f.Confidence))
            .ToListAsync(cancellation);
        Marks = await Db.ReadMarksAsync(version, cancellation);
        Concerned = Marks.Concerning(head.Blocks);
        marksOfLines = Marks.OfLines(Rows);
        return Page();
    }

    /// <summary>The marks of a line's code or name.</summary>
    public IReadOnlyList<FindingMark> MarksOf(TableRow row) => marksOfLines.GetValueOrDefault(row.Ordinal) ?? [];

    /// <summary>A figure of the narrative that has a cell in the table.</summary>
    public sealed record CitedFigure(string Subject, FigureKind Kind, string Printed, string Sentence, string Place, float? Confidence);
}
