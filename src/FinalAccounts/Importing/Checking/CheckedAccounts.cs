using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Storage.Reading;

namespace FinalAccounts.Importing;

/// <summary>Brings what was read before the checks, with the text that it was read from.</summary>
public static class CheckedAccounts
{
    /// <summary>An account just read; <paramref name="yearBefore"/> is the same department's public account of the year before, where it is known.</summary>
    public static CheckedAccount Of(ReadAccount read, FinalAccount? yearBefore = null) => new(read.Account, [.. Text(read.Document)], yearBefore);

    /// <summary>An account that is stored: what the checks see of it is what they saw when it was read.</summary>
    internal static CheckedAccount Of(StoredAccount stored, FinalAccount? yearBefore) =>
        new(stored.Account, stored.Text, yearBefore);

    /// <summary>
    /// Paragraphs, and cells of grids that hold more than a figure, for narratives stand in cells too; a grid's first cell with text stands
    /// for it whatever it holds.
    /// </summary>
    private static IEnumerable<TextBlock> Text(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) yield return new TextBlock(paragraph.Text, paragraph.Place);
            if (block is not Grid grid) continue;
            var isFirst = true;
            foreach (var cell in grid.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0))
            {
                if (isFirst || !TextBlock.IsFigure(cell.Text)) yield return new TextBlock(cell.Text, Place.Cell(grid.Ordinal, cell.Row, cell.Column)) { IsCell = true };
                isFirst = false;
            }
        }
    }
}
