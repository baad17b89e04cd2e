using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Rows that only the text shows: a table with lines between its columns and none between its rows. They are parted where every line
/// of every cell stands level with a line of the fullest cell; otherwise the cell stays one and says nothing.
/// </summary>
internal static partial class UnruledRows
{
    public static PageTable Part(PageTable table)
    {
        var heights = table.Cells.Where(cell => cell.Runs.Count > 0).Select(cell => cell.Area.Height).Order().ToList();
        if (heights.Count == 0) return table;
        var usual = heights[heights.Count / 2];
        var cells = new List<PageCell>();
        foreach (var band in table.Cells.GroupBy(cell => (cell.Area.Y0, cell.Area.Y1)))
        {
            var isStack = band.Any(cell => IsStackOfAmounts(cell) || IsStackOfLineNumbers(cell));
            if (isStack && Baselines(band) is { } baselines)
            {
                cells.AddRange(Parted([.. band], baselines));
                continue;
            }

            // Which of the rows a number belongs to nobody knows.
            if (isStack || band.Any(cell => HoldsTwoLabels(cell, usual)))
            {
                foreach (var cell in band.Where(cell => cell.Runs.Exists(run => run.IsNumber))) cell.IsDoubtful = true;
            }

            cells.AddRange(band);
        }

        return table with { Cells = cells };
    }

    private static bool IsStackOfAmounts(PageCell cell) => cell.Runs.Count > 1 && TextLine.Of(cell.Runs) is { Count: > 1 } lines && lines.TrueForAll(line => WholeAmount().IsMatch(line.Text));

    /// <summary>行次 below each other: 31, 32.</summary>
    private static bool IsStackOfLineNumbers(PageCell cell)
    {
        if (cell.Runs.Count < 2 || !cell.Runs.TrueForAll(run => run.Text.Length < 4 && run.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)) return false;
        var numbers = TextLine.Of(cell.Runs).ConvertAll(line => line.Runs.Count == 1 ? int.Parse(line.Runs[0].Text, CultureInfo.InvariantCulture) : -1);
        return numbers.Count > 1 && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i] == numbers[i - 1] + 1 && numbers[i - 1] >= 0);
    }

    /// <summary>Whether a further line of a label begins with an ordinal, or stands as far below as a row does though there was room beside the line above.</summary>
    private static bool HoldsTwoLabels(PageCell cell, float usual)
    {
        if (cell.Runs.Count < 2 || cell.Runs.Exists(run => run.IsNumber)) return false;
        var lines = TextLine.Of(cell.Runs);
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            if (HeadingShapes.BeginsApart(TextNormaliser.Normalise(next.Text)) && HeadingShapes.BeginsApart(TextNormaliser.Normalise(lines[0].Text))) return true;
            if (next.Baseline - line.Baseline > usual * 0.9f && line.X1 - line.X0 + next.Size < cell.Area.Width - (next.Size * 1.2f)) return true;
        }

        return false;
    }

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
