using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>Figures of scanned pages marked with how certain the machine was, by where they are printed.</summary>
internal static class MachineReading
{
    public static FinalAccount Mark(FinalAccount account, SourceDocument document)
    {
        var blocks = document.Blocks;
        if (!blocks.Any(IsReadByMachine)) return account;
        return account with
        {
            IsReadByMachine = true,
            Tables = [.. account.Tables.Select(table => table with { Lines = [.. table.Lines.Select(line => line with { Facts = [.. line.Facts.Select(fact => fact with { Confidence = OfFigure(blocks, fact.Place) })] })] })],
            Figures = [.. account.Figures.Select(figure => figure with { Confidence = OfFigure(blocks, figure.Place) })],
            Scorecards = [.. account.Scorecards.Select(card => card with
            {
                Funds = [.. card.Funds.Select(fund => fund with { Confidence = OfRow(blocks, fund.Place) })],
                Indicators = [.. card.Indicators.Select(indicator => indicator with { Confidence = OfRow(blocks, indicator.Place) })],
            })],
        };
    }

    /// <summary>
    /// Whether a department's name was read only once, and from a scan: one misread character would make a department that does not
    /// exist. Read alike in two places it is right.
    /// </summary>
    public static bool IsDoubtful(DepartmentIdentity department, SourceDocument document)
    {
        if (!document.Blocks.Any(IsReadByMachine)) return false;
        var printed = document.Blocks.Where(block => Says(block, department.PrintedName)).Take(2).ToList();
        return printed.Count < 2 && printed.TrueForAll(IsReadByMachine);
    }

    private static bool Says(Block block, string name) => block switch
    {
        Paragraph paragraph => paragraph.Text.Contains(name, StringComparison.Ordinal),
        Grid grid => grid.Rows.Any(row => row.Any(cell => cell.Text.Contains(name, StringComparison.Ordinal))),
        _ => false,
    };

    private static bool IsReadByMachine(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Confidence is not null,
        Grid grid => grid.Rows.Any(row => row.Any(cell => cell.Confidence is not null)),
        _ => false,
    };

    /// <summary>A paragraph's, or a cell's and that of the name in front of it: a number under a wrong name is wrong too.</summary>
    private static float? OfFigure(IReadOnlyList<Block> blocks, Place place)
    {
        if (blocks[place.Block] is Paragraph paragraph) return paragraph.Confidence;
        if (blocks[place.Block] is not Grid grid || place.Row is not { } row || row >= grid.Rows.Count) return null;
        var cell = grid.Rows[row].FirstOrDefault(cell => cell.Column == place.Column);
        var name = grid.Rows[row].LastOrDefault(other => other.Column < place.Column && other.Text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'));
        return Lowest([cell, name]);
    }

    private static float? OfRow(IReadOnlyList<Block> blocks, Place place) =>
        blocks[place.Block] is Grid grid && place.Row is { } row && row < grid.Rows.Count ? Lowest(grid.Rows[row]) : (blocks[place.Block] as Paragraph)?.Confidence;

    private static float? Lowest(IEnumerable<GridCell?> cells) => cells.Min(cell => cell?.Confidence);
}
