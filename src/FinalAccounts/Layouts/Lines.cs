using System.Globalization;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What holds for the lines of every table.</summary>
internal static class Lines
{
    /// <summary>
    /// One line for each key: a line repeated with the same numbers (a total row on each page) is kept once; where the numbers differ,
    /// neither can be believed.
    /// </summary>
    public static IReadOnlyList<TableLine> WithoutContradictions(IReadOnlyList<TableLine> lines, List<ImportIssue> issues)
    {
        var first = new Dictionary<(string Key, Measure Measure), Fact>();
        var repeated = new HashSet<string>();
        var contradicted = new HashSet<string>();
        foreach (var line in lines)
        {
            foreach (var fact in line.Facts)
            {
                if (first.TryAdd((line.Key, fact.Measure), fact)) continue;
                repeated.Add(line.Key);
                var other = first[(line.Key, fact.Measure)];
                if (other.Value == fact.Value && other.State == fact.State) continue;
                if (contradicted.Add(line.Key)) issues.Add(LayoutMessages.RowRepeated(line.Key, fact.Place));
            }
        }

        if (repeated.Count == 0) return lines;
        var seen = new HashSet<(string, Measure)>();
        return
        [
            .. lines.Where(line => !contradicted.Contains(line.Key) &&
                (!repeated.Contains(line.Key) || line.Facts.Count(fact => seen.Add((line.Key, fact.Measure))) == line.Facts.Count)),
        ];
    }

    /// <summary>The label and the printed 行次 in the cells before the first value column.</summary>
    public static (string Label, int? LineNumber) LabelBefore(ViewRow row, int firstValue)
    {
        var label = "";
        int? lineNumber = null;
        foreach (var cell in row.Cells.Take(firstValue))
        {
            if (cell.IsBlank) continue;
            if (cell.Number.IsBareInteger) lineNumber = int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : lineNumber;
            else label += cell.Text;
        }

        return (label, lineNumber);
    }
}
