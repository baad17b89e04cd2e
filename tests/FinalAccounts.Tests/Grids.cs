using FinalAccounts.Documents;

namespace FinalAccounts.Tests;

/// <summary>
/// Tables drawn as text. Cells between pipes; <c>&lt;</c> is covered by the cell on its left, <c>^</c> by the cell above.
/// </summary>
internal static class Grids
{
    public static Grid Parse(string drawing, GridAlignment alignment = GridAlignment.Exact, int ordinal = 0)
    {
        var texts = drawing.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .ToArray();
        var rows = new List<IReadOnlyList<GridCell>>();
        for (var r = 0; r < texts.Length; r++)
        {
            var row = new List<GridCell>();
            for (var c = 0; c < texts[r].Length; c++)
            {
                if (texts[r][c] is "<" or "^") continue;
                var columns = 1;
                while (c + columns < texts[r].Length && texts[r][c + columns] == "<") columns++;
                var height = 1;
                while (r + height < texts.Length && c < texts[r + height].Length && texts[r + height][c] == "^") height++;
                row.Add(new GridCell(r, c, texts[r][c], texts[r][c]) { RowSpan = height, ColumnSpan = columns });
            }

            rows.Add(row);
        }

        return new Grid(ordinal, alignment, rows);
    }

    /// <summary>A document of paragraphs (strings) and grids, numbered in order.</summary>
    public static SourceDocument Document(params object[] blocks) => new(
        new SourceFile("drawn.txt", []),
        "drawn",
        [.. blocks.Select((block, ordinal) => block switch
        {
            Grid grid => (Block)(grid with { Ordinal = ordinal }),
            var text => new Paragraph(ordinal, (string)text, (string)text),
        })]);
}
