using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// Puts a file's tables together: recognises each printed one by its title, confirmed by its headings, or by unmistakable headings
/// alone; joins continuation pages; and tells repeated tables.
/// </summary>
internal sealed class TableAssembly(AmountUnit? commonUnit)
{
    private readonly List<RecognisedTable> recognised = [];
    private readonly List<PrintedTable> declined = [];
    private readonly List<(PrintedTable Printed, string Title)> extras = [];
    private readonly List<ImportIssue> issues = [];
    private RecognisedTable? previous;
    private PrintedTable? latest;

    public void Add(PrintedTable printed)
    {
        var unit = UnitOf(printed);
        if (printed.FollowsTable && previous?.Continue(printed, unit) == true) return;
        var found = Recognise(printed, unit, out var declination);
        if (found is null)
        {
            if (printed is { FollowsTable: true, Label: null } && previous is not null) KeepPage(printed, previous.First.Title?.Text ?? previous.Table.Title());
            else Keep(printed, declination);
            if (printed.Title is not null) latest = printed.Title.Table is null ? null : printed;
            previous = null;
            return;
        }

        latest = printed;

        var other = recognised.Find(table => table.Table == found.Table);
        if (other is null)
        {
            recognised.Add(found);
            previous = found;
        }
        else if (ReferenceEquals(other, previous) && other.Continue(printed, unit))
        {
            // 续表: the title is printed again over the next page's lines.
        }
        else
        {
            Repeat(other, found);
        }
    }

    /// <summary>What was not understood.</summary>
    public IEnumerable<ImportIssue> Issues => [.. issues, .. recognised.SelectMany(static table => table.Issues)];

    /// <summary>Whether any of its tables prints a number: a form that prints none says nothing about the account.</summary>
    public bool HasNumbers => recognised.Exists(static table => table.HasNumbers);

    /// <summary>Tables that are none of the ten, or that stand here for a second time, as they stand.</summary>
    public IEnumerable<AccountTable> Extras => extras.Select(extra => new AccountTable(null, extra.Title, TableStatus.Present)
    {
        Label = extra.Printed.Label,
        Unit = extra.Printed.Unit ?? commonUnit ?? AmountUnit.TenThousandYuan,
        UnitPrinted = extra.Printed.Unit is not null,
        Blocks = [.. extra.Printed.Blocks],
        Notes = extra.Printed.Notes,
        Place = extra.Printed.Place,
    });

    /// <summary>One of the ten, if it is printed here; without lines where no layout read it.</summary>
    public AccountTable? Find(DisclosureTable table, TableStatements statements)
    {
        if (recognised.Find(one => one.Table == table) is { } found) return Account(found, statements);
        return declined.Find(one => one.Title!.Table == table) is { } unread ? Account(unread, table) : null;
    }

    private AmountUnit UnitOf(PrintedTable printed) => printed.Unit is { } unit && unit != AmountUnit.Count ? unit : commonUnit ?? AmountUnit.TenThousandYuan;

    private RecognisedTable? Recognise(PrintedTable printed, AmountUnit unit, out Declined? declination)
    {
        declination = null;
        var view = printed.View();
        var named = printed.Title?.Table;
        RecognisedTable? byTitle = null;
        if (named is not null)
        {
            foreach (var layout in LayoutCatalogue.All.Where(layout => layout.Table == named))
            {
                var outcome = layout.Read(view, unit);
                if (outcome is Recognised { IsUnmistakable: true } certain) return new RecognisedTable(printed, layout, certain);
                if (outcome is Recognised likely) byTitle ??= new RecognisedTable(printed, layout, likely);
                else declination = (Declined)outcome;
            }
        }

        // A title of a table that is none of the ten is believed.
        if (printed.Title is not null && named is null) return null;
        var byHeadings = ByHeadings(printed, view, unit);
        if (byHeadings is null) return byTitle;
        byHeadings.Issues.Add(named is null
            ? LayoutMessages.TitleMissing(byHeadings.Table.Title(), printed.Place)
            : LayoutMessages.TitleMismatch(printed.Title!.Text, byHeadings.Table.Title(), printed.Place));
        return byHeadings;
    }

    /// <summary>The one table, other than the title's, that the headings can only be.</summary>
    private static RecognisedTable? ByHeadings(PrintedTable printed, TableView view, AmountUnit unit)
    {
        RecognisedTable? only = null;
        foreach (var layout in LayoutCatalogue.All)
        {
            if (layout.Table == printed.Title?.Table || layout.Read(view, unit) is not Recognised { IsUnmistakable: true } reading) continue;
            if (only is not null && only.Table != layout.Table) return null;
            only ??= new RecognisedTable(printed, layout, reading);
        }

        return only;
    }

    private void Keep(PrintedTable printed, Declined? declination)
    {
        if (printed.Title is { Table: { } table } title && declination is not { IsOther: true })
        {
            issues.Add(LayoutMessages.LayoutDeclined(title.Text, declination?.Reason ?? "", printed.Place));
            if (declined.Exists(other => other.Title!.Table == table) || recognised.Exists(other => other.Table == table)) extras.Add((printed, title.Text));
            else declined.Add(printed);
        }
        else if (printed.Title is { } unknown)
        {
            issues.Add(LayoutMessages.UnknownTable(unknown.Text, printed.Place));
            extras.Add((printed, unknown.Text));
        }
        else if (printed.Label is { } label && label.StartsWith("公开", StringComparison.Ordinal))
        {
            issues.Add(LayoutMessages.UnknownTable(label, printed.Place));
            extras.Add((printed, label));
        }
        else if (latest is not null && MayGoOnWith(printed, latest))
        {
            KeepPage(printed, latest.Title?.Text ?? LayoutMessages.Untitled);
        }
    }

    /// <summary>
    /// Whether a grid without a title, parted from the table before it by lines that are none of its captions, may yet be that table's
    /// next page: it has no heading, or is as wide, or nothing was printed under the table's own heading.
    /// </summary>
    private static bool MayGoOnWith(PrintedTable page, PrintedTable before)
    {
        var rows = page.View().Rows;
        return page.View().Width == before.View().Width || (rows.Count > 0 && HasAmount(rows[0])) || !before.View().Rows.Any(HasAmount);
    }

    private static bool HasAmount(ViewRow row) => Array.Exists(row.Printed, static cell => cell.OwnNumber.IsUnmistakable);

    /// <summary>A grid with amounts that stands behind a table, without a title, and of which it is not certain that it goes on with it.</summary>
    private void KeepPage(PrintedTable page, string title)
    {
        if (!page.View().Rows.Any(HasAmount)) return;
        issues.Add(LayoutMessages.PageNotRead(title, page.Place));
        extras.Add((page, LayoutMessages.PageBehind(title)));
    }

    /// <summary>The same table twice: the one under the standard title counts, or the first with numbers; the other is kept as it stands.</summary>
    private void Repeat(RecognisedTable other, RecognisedTable found)
    {
        var isBetter = found.HasNumbers && (!other.HasNumbers || (found.HasStandardTitle && !other.HasStandardTitle));
        var (kept, spare) = isBetter ? (found, other) : (other, found);
        if (ReferenceEquals(kept, found))
        {
            recognised.Remove(other);
            recognised.Add(found);
        }

        previous = kept;
        issues.Add(LayoutMessages.TableRepeated(found.Table.Title(), found.First.Place));
        foreach (var page in spare.Pages) extras.Add((page, page.Title?.Text ?? found.Table.Title()));
    }

    private AccountTable Account(RecognisedTable found, TableStatements statements)
    {
        var printed = found.First;
        var money = found.HeadingUnit ?? (printed.Unit is { } unit && unit != AmountUnit.Count ? unit : null);
        var isCounts = found.Table == DisclosureTable.StateAssets;
        if (money is null && !isCounts) issues.Add(LayoutMessages.UnitNotPrinted(found.Table.Title(), UnitOf(printed).Label(), printed.Place));
        var notes = found.Pages.SelectMany(static page => page.Notes).ToList();
        return new AccountTable(found.Table, printed.Title?.Text ?? found.Table.Title(), found.HasNumbers ? TableStatus.Present : statements.OfBlank(found.Table, notes))
        {
            Label = printed.Label,
            Unit = isCounts ? AmountUnit.Count : money ?? UnitOf(printed),
            UnitPrinted = isCounts ? printed.Unit is not null : money is not null,
            Lines = found.Lines,
            Blocks = [.. found.Pages.SelectMany(static page => page.Blocks).Distinct().Order()],
            Notes = notes,
            Place = printed.Place,
        };
    }

    private AccountTable Account(PrintedTable unread, DisclosureTable table) => new(table, unread.Title!.Text, TableStatus.Present)
    {
        Label = unread.Label,
        Unit = UnitOf(unread),
        UnitPrinted = unread.Unit is not null,
        Blocks = [.. unread.Blocks],
        Notes = unread.Notes,
        Place = unread.Place,
    };
}
