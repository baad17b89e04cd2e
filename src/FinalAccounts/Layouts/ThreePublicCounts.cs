using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>相关统计数 of 09 as rows of pairs, below its amounts or on a grid of their own: 因公出国（境）团组数（个） | 0 | 公务用车购置数（辆） | 0.</summary>
internal static class ThreePublicCounts
{
    /// <summary>Whether a row heads such pairs: 项目 | 统计数 | 项目 | 统计数.</summary>
    public static bool IsHeading(ViewRow row)
    {
        var words = Array.FindAll(row.Printed, static cell => !cell.IsBlank);
        return words.Length >= 2 && words.Any(static cell => IsNumbers(cell.Text)) && Array.TrueForAll(words, static cell => cell.Text == "项目" || IsNumbers(cell.Text));
    }

    /// <summary>How many rows stand before the pairs; all where there are none.</summary>
    public static int Before(IReadOnlyList<ViewRow> body)
    {
        var heading = body.TakeWhile(static row => !IsHeading(row)).Count();
        return heading == body.Count ? heading : body.Take(heading).TakeWhile(static row => !row.FirstText.StartsWith("相关统计", StringComparison.Ordinal)).Count();
    }

    /// <summary>The lines of the pairs; a label without a number beside it is left out.</summary>
    public static List<TableLine> Read(IEnumerable<ViewRow> rows, List<ImportIssue> issues)
    {
        var lines = new List<TableLine>();
        foreach (var row in rows.Where(static row => !IsHeading(row)))
        {
            var cells = Array.FindAll(row.Printed, static cell => !cell.IsBlank);
            for (var i = 1; i < cells.Length; i++)
            {
                if (cells[i - 1].Number.Kind != PrintedKind.Words || cells[i].Number.Kind is PrintedKind.Words or PrintedKind.Heading) continue;
                lines.Add(Line(cells[i - 1].Text, FactCells.Fact(Measure.Actual, row, cells[i], AmountUnit.Count, issues)));
            }
        }

        return lines;
    }

    private static TableLine Line(string label, Fact fact)
    {
        var name = RowLabel.Key(label);
        var item = ThreePublicItem.Of(name) is { CountUnit: not null } known ? known : null;
        return new TableLine(item?.Key ?? name, label, [fact])
        {
            Name = name,
            Level = item?.Level ?? 1,
            ParentKey = item?.Parent,
            CountUnit = RowLabel.CountUnit(label) ?? item?.CountUnit,
        };
    }

    private static bool IsNumbers(string words) => words is "统计数" or "数量";
}
