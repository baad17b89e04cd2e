using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The tables of a report from those of its files: states for each of the ten whether it is there, settles a table that several
/// files print, and keeps the others as they stand.
/// </summary>
internal static class ReportTables
{
    public static TableReading Complete(SourceDocument document, IReadOnlyList<TableAssembly> files)
    {
        var statements = new TableStatements(document);
        var tables = new List<AccountTable>();
        var spares = new List<AccountTable>();
        var issues = new List<ImportIssue>();
        foreach (var table in DisclosureTables.All)
        {
            var copies = files.Select(file => (File: file, Table: file.Find(table, statements))).Where(copy => copy.Table is not null).ToList();
            if (copies.Count == 0)
            {
                tables.Add(statements.WithoutGrid(table));
                if (tables[^1] is { Status: TableStatus.Present, Place: { } place } unread) issues.Add(LayoutMessages.TableNotRead(unread.Title, place));
                continue;
            }

            // A form that was read goes before one that no layout took, one that prints its unit before one that leaves it open.
            var ordered = copies.OrderByDescending(copy => copy.Table!.Lines.Count > 0).ThenByDescending(copy => copy.File.HasNumbers).ThenByDescending(copy => copy.Table!.UnitPrinted).Select(copy => (copy.Table!, copy.File.HasNumbers));
            tables.Add(TableCopies.Settle([.. ordered], document, spares, issues));
        }

        if (statements.AttachmentAbsent(tables) is { } absent) issues.Add(absent);
        tables.AddRange(files.SelectMany(file => file.Extras).Concat(spares).OrderBy(extra => extra.Blocks[0]));
        return new TableReading(tables, tables.SelectMany(table => table.Blocks).ToHashSet(), [.. files.SelectMany(file => file.Issues), .. issues]);
    }
}
