using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Rows that only the text shows: a table with lines between its columns and none between its rows. They are parted where every line
/// of every cell stands level with a line of the fullest cell; otherwise the cell stays one and says nothing.
/// </summary>
internal static partial class UnruledRows
{
    public static PageTable Part(PageTable table)
    {
        if (!table.Cells.Any(cell => cell.Runs.Count > 1 && IsStackOfAmounts(cell))) return table;
        var cells = new List<PageCell>();
        foreach (var band in table.Cells.GroupBy(cell => (cell.Area.Y0, cell.Area.Y1)))
        {
            cells.AddRange(band.Any(IsStackOfAmounts) && Baselines(band) is { } baselines ? Parted([.. band], baselines) : band);
        }

        return table with { Cells = cells };
    }

    private static bool IsStackOfAmounts(PageCell cell) => cell.Runs.Count > 1 && TextLine.Of(cell.Runs) is { Count: > 1 } lines && lines.TrueForAll(line => WholeAmount().IsMatch(line.Text));

    /// <summary>The heights of the rows, or null where they are not certain.</summary>
    private static List<float>? Baselines(IEnumerable<PageCell> band)
    {
        var columns = band.Where(cell => cell.Runs.Count > 0).Select(cell => TextLine.Of(cell.Runs)).ToList();
        var fullest = columns.MaxBy(lines => lines.Count)!;
        var baselines = fullest.Select(line => line.Baseline).ToList();
        return columns.TrueForAll(lines => lines.TrueForAll(line => baselines.Exists(height => Math.Abs(height - line.Baseline) < line.Size * 0.4f))) ? baselines : null;
    }

    private static IEnumerable<PageCell> Parted(List<PageCell> band, List<float> baselines)
    {
        foreach (var cell in band)
        {
            for (var row = 0; row < baselines.Count; row++)
            {
                var size = cell.Runs.Count == 0 ? 0 : cell.Runs[0].Size;
                float top = row == 0 ? cell.Area.Y0 : Between(baselines, row), bottom = row == baselines.Count - 1 ? cell.Area.Y1 : Between(baselines, row + 1);
                var part = new PageCell(cell.Area with { Y0 = top, Y1 = bottom }) { IsDoubtful = cell.IsDoubtful };
                part.Runs.AddRange(cell.Runs.Where(run => Math.Abs(run.Baseline - baselines[row]) < size * 0.45f));
                yield return part;
            }
        }
    }

    /// <summary>Just below the line before: most of a character stands above its baseline.</summary>
    private static float Between(List<float> baselines, int row) => baselines[row - 1] + ((baselines[row] - baselines[row - 1]) * 0.3f);

    /// <summary>With two decimals, so that it is no piece of a number broken at the cell's width.</summary>
    [GeneratedRegex(@"^-?\d[\d,]*\.\d\d$")]
    private static partial Regex WholeAmount();
}
