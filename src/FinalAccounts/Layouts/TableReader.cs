using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What the layouts made of a document's grids.</summary>
/// <param name="Tables">The ten standard tables in order (each once, absent ones with their status), then the extra ones in printed order.</param>
/// <param name="Claimed">The blocks that belong to a table: title, captions, grids, notes.</param>
/// <param name="Issues">What was not understood.</param>
public sealed record TableReading(IReadOnlyList<AccountTable> Tables, IReadOnlySet<int> Claimed, IReadOnlyList<ImportIssue> Issues);

/// <summary>What one layout said of one printed table, for <c>inspect</c>: its name, whether it matched, and if not, why.</summary>
public sealed record LayoutVerdict(string Printed, string Layout, bool Matched, string Reason);

/// <summary>Finds the disclosure tables of a document and reads their cells.</summary>
public static class TableReader
{
    /// <summary>Reads all tables; grids in <paramref name="taken"/> (scorecards) are left alone.</summary>
    public static TableReading Read(SourceDocument document, IReadOnlySet<int> taken)
    {
        var printed = document.Files.Select(file => TableFinder.Find(document, file, taken)).ToList();
        var ofReport = CommonUnit(printed.SelectMany(static tables => tables));
        var assemblies = new List<TableAssembly>(printed.Count);
        foreach (var tables in printed)
        {
            var ofFile = new TableAssembly(CommonUnit(tables) ?? ofReport);
            foreach (var table in tables) ofFile.Add(table);
            assemblies.Add(ofFile);
        }

        return ReportTables.Complete(document, assemblies);
    }

    /// <summary>For each table printed in a grid: what every layout says of it.</summary>
    public static IReadOnlyList<LayoutVerdict> Explain(SourceDocument document, int block)
    {
        var verdicts = new List<LayoutVerdict>();
        foreach (var table in TableFinder.Find(document, document.FileOf(block), new HashSet<int>()).Where(table => table.Grid.Ordinal == block))
        {
            var title = table.Title?.Text ?? "（未印表名）";
            foreach (var layout in LayoutCatalogue.All)
            {
                verdicts.Add(layout.Read(table.View(), table.Unit ?? AmountUnit.TenThousandYuan) switch
                {
                    Declined declined => new LayoutVerdict(title, layout.Name, false, declined.Reason),
                    Recognised { IsUnmistakable: false } when table.Title?.Table != layout.Table => new LayoutVerdict(title, layout.Name, false, "表头相符，但仅凭表头不足以认定，表名也不是这张表。"),
                    _ => new LayoutVerdict(title, layout.Name, true, ""),
                });
            }
        }

        return verdicts;
    }

    /// <summary>The unit of tables that print none: what the other tables print, those of its file or else of the report, if they agree.</summary>
    private static AmountUnit? CommonUnit(IEnumerable<PrintedTable> tables)
    {
        var units = tables.Select(static table => table.Unit).Where(static unit => unit is not null and not AmountUnit.Count).Distinct().ToList();
        return units.Count == 1 ? units[0] : null;
    }
}
