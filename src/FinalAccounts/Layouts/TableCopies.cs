using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// One table that several files of a report print. Where they print the same it is one table; where a cell differs no file's
/// figure is better than the other's, so the cell counts as unreadable and an issue shows both.
/// </summary>
internal static class TableCopies
{
    /// <summary>Settles the copies of a table: the first is kept, a copy that differs or was not read goes to <paramref name="spares"/>.</summary>
    public static AccountTable Settle(IReadOnlyList<(AccountTable Table, bool FileHasNumbers)> copies, SourceDocument document, List<AccountTable> spares, List<ImportIssue> issues)
    {
        var kept = copies[0].Table;
        var disputed = new HashSet<CellKey>();
        var blocks = new List<int>(kept.Blocks);
        foreach (var (other, fileHasNumbers) in copies.Skip(1))
        {
            var differences = other.Lines.Count > 0 && fileHasNumbers ? Compare(kept, other) : [];
            if (differences.Count > 0) issues.Add(LayoutMessages.CopiesDiffer(kept.Title, FileName(document, kept), FileName(document, other), differences));
            else if (other.Lines.Count > 0) issues.Add(LayoutMessages.PrintedTwice(kept.Title, FileName(document, kept), FileName(document, other), fileHasNumbers || !copies[0].FileHasNumbers, other.Place));

            disputed.UnionWith(differences.Select(difference => difference.Key));
            if (differences.Count > 0 || other.Lines.Count == 0) spares.Add(other with { Table = null, Status = TableStatus.Present, Lines = [] });
            else blocks.AddRange(other.Blocks);
        }

        return kept with { Blocks = blocks, Lines = disputed.Count == 0 ? kept.Lines : WithoutDisputed(kept, disputed) };
    }

    private static string FileName(SourceDocument document, AccountTable table) => document.FileOf(table.Blocks[0]).File.Name;

    private static List<CellDifference> Compare(AccountTable kept, AccountTable other)
    {
        var (mine, theirs) = (Cells(kept), Cells(other));
        var differences = new List<CellDifference>();
        foreach (var (key, fact) in mine)
        {
            var twin = theirs.GetValueOrDefault(key);
            if (!Agree(fact, twin is not null && !other.UnitPrinted && twin.Unit.IsMoney() ? twin with { Unit = fact.Unit } : twin)) differences.Add(new CellDifference(key, fact, twin));
        }

        differences.AddRange(theirs.Where(cell => !mine.ContainsKey(cell.Key) && !Agree(null, cell.Value)).Select(cell => new CellDifference(cell.Key, null, cell.Value)));
        return differences;
    }

    private static Dictionary<CellKey, Fact> Cells(AccountTable table)
    {
        var cells = new Dictionary<CellKey, Fact>();
        foreach (var (key, fact) in Numbered(table.Lines).SelectMany(line => line.Cells)) cells[key] = fact;
        return cells;
    }

    /// <summary>Every cell with its key; a key that stands twice in a table is counted.</summary>
    private static IEnumerable<(TableLine Line, IReadOnlyList<(CellKey Key, Fact Fact)> Cells)> Numbered(IReadOnlyList<TableLine> lines)
    {
        var seen = new Dictionary<string, int>();
        foreach (var line in lines)
        {
            var time = seen[line.Key] = seen.GetValueOrDefault(line.Key) + 1;
            yield return (line, [.. line.Facts.Select(fact => (new CellKey(line.Key, fact.Measure, time), fact))]);
        }
    }

    /// <summary>
    /// The same amount, to the last decimal that the coarser one prints. A zero and nothing printed do not contradict each other: many
    /// spreadsheets hide their zeros, and forms leave out lines without an amount; the cell is shown as the kept copy prints it.
    /// </summary>
    private static bool Agree(Fact? one, Fact? two)
    {
        if (one is { State: CellState.Value } && two is { State: CellState.Value })
        {
            var step = Math.Max(one.Step * one.Unit.InYuan() ?? 0, two.Step * two.Unit.InYuan() ?? 0);
            return Math.Abs(one.Amount!.Value - two.Amount!.Value) <= (one.Unit == two.Unit && one.Step == two.Step ? 0 : step / 2);
        }

        return IsNothing(one) && IsNothing(two);
    }

    private static bool IsNothing(Fact? fact) => fact is null or { State: CellState.Blank or CellState.NotApplicable } or { State: CellState.Value, Value: 0 };

    private static List<TableLine> WithoutDisputed(AccountTable table, HashSet<CellKey> disputed) =>
    [
        .. Numbered(table.Lines).Select(numbered => numbered.Cells.Any(cell => disputed.Contains(cell.Key))
            ? numbered.Line with { Facts = [.. numbered.Cells.Select(cell => disputed.Contains(cell.Key) ? cell.Fact with { State = CellState.Unreadable, Value = null, Step = null } : cell.Fact)] }
            : numbered.Line),
    ];
}

/// <summary>A cell of a table by meaning: its line, the how-manieth line of that key, and the measure.</summary>
internal readonly record struct CellKey(string Line, Measure Measure, int Time);

/// <summary>A cell that two files print differently; null where one of them does not print it.</summary>
internal sealed record CellDifference(CellKey Key, Fact? Kept, Fact? Other);
