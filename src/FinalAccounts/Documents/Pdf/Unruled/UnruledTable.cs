namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// A table without lines between its columns, out of the lines of text that show it: heading lines, the row of column numbers, and
/// rows. What is not certain in it makes the whole no table (null), and an issue.
/// </summary>
internal sealed class UnruledTable(UprightPage page, List<UnruledColumn> columns)
{
    private const float Margin = 3;

    private readonly List<PageCell> cells = [];

    /// <summary>Reads a table under its own headings, or on with the columns of the table that the page before ended with.</summary>
    public static PageTable? Of(UprightPage page, List<PieceLine> heading, List<PieceLine> lines, List<RuleLine> rules, PageTable? before)
    {
        if (UnruledLines.Rows(lines, rules) is not { } rows || UnruledColumns.Of(lines) is not { } printed) return null;
        if (heading.Count == 0) return before is null ? null : GoesOn(page, lines, rows, printed, before);
        if (lines.Count(line => line.IsRow) < 2) return null;
        var words = heading.FindAll(line => !line.IsNumberRow);
        var numbers = heading.FindAll(line => line.IsNumberRow);
        if (words.Count == 0 || numbers.Count > 1 || (numbers.Count == 1 && !ReferenceEquals(numbers[0], heading[^1]))) return null;
        var pitch = Enumerable.Range(1, lines.Count - 1).Where(i => rows[i] != rows[i - 1]).Select(i => lines[i].Baseline - lines[i - 1].Baseline).DefaultIfEmpty(0).Min();
        var blocks = HeadingBlock.Of(words, pitch);
        var leaves = UnruledHeadings.Leaves(blocks);
        if (UnruledColumns.Under(leaves, printed) is not { } columns || UnruledHeadings.Above(blocks.FindAll(block => !leaves.Contains(block)), columns) is not { } uppers) return null;
        var table = new UnruledTable(page, columns);
        return table.Build(words, uppers, numbers, lines, rows);
    }

    /// <summary>Rows without a heading on the next page: each column of theirs lies in one of the table's before.</summary>
    private static PageTable? GoesOn(UprightPage page, List<PieceLine> lines, int[] rows, List<UnruledColumn> printed, PageTable before)
    {
        var edges = before.Columns;
        var columns = Enumerable.Range(0, edges.Count - 1).Select(i => new UnruledColumn(edges[i] + Margin, edges[i + 1] - Margin, null, true)).ToList();
        if (printed.Exists(column => !columns.Exists(one => column.X0 >= one.X0 - Margin && column.X1 <= one.X1 + Margin))) return null;
        return new UnruledTable(page, columns).Build([], [], [], lines, rows, edges);
    }

    private PageTable? Build(List<PieceLine> words, List<UnruledHeading> uppers, List<PieceLine> numbers, List<PieceLine> lines, int[] rows, IReadOnlyList<float>? edges = null)
    {
        edges ??= [columns[0].X0 - Margin, .. columns.Skip(1).Select((column, i) => (columns[i].X1 + column.X0) / 2), columns[^1].X1 + Margin];
        var bands = numbers.Select(line => new List<PieceLine> { line }).Concat(lines.Select((line, i) => (line, row: rows[i])).GroupBy(one => one.row).Select(group => group.Select(one => one.line).ToList())).ToList();
        var tops = bands.Select(band => band.Min(line => line.Baseline) - band[0].Size).ToList();
        var top = tops[0];
        if (words.Count > 0)
        {
            var start = words.Min(line => line.Baseline - line.Size);
            var last = words.Max(line => line.Baseline) + (words[0].Size * 0.2f);
            tops[0] = top = Math.Max(Math.Min(last, top + words[0].Size), start + 10);
            AddHeading(uppers, edges, start, top);
        }

        for (var row = 0; row < bands.Count; row++)
        {
            var bottom = row + 1 < bands.Count ? tops[row + 1] : bands[row].Max(line => line.Baseline) + (bands[row][0].Size * 0.3f);
            for (var column = 0; column < edges.Count - 1; column++)
            {
                var cell = new PageCell(new Area(edges[column], tops[row], edges[column + 1], bottom));
                foreach (var piece in bands[row].SelectMany(line => line.Pieces).Where(piece => piece.Centre > edges[column] && piece.Centre <= edges[column + 1]))
                {
                    // A piece over two columns is nobody's.
                    if (piece.X0 < edges[column] || piece.X1 > edges[column + 1]) return null;
                    cell.Runs.AddRange(piece.Runs);
                }

                cells.Add(cell);
            }
        }

        var area = cells.Aggregate(Area.Nothing, (all, cell) => all.With(cell.Area));
        return new PageTable(page, area, cells) { IsUnruled = true };
    }

    /// <summary>The headings, in two rows where some stand over several columns.</summary>
    private void AddHeading(List<UnruledHeading> uppers, IReadOnlyList<float> edges, float top, float bottom)
    {
        var half = uppers.Count == 0 ? top : (top + bottom) / 2;
        foreach (var upper in uppers) Add(upper.Block, new Area(edges[upper.First], top, edges[upper.Last + 1], half));
        for (var column = 0; column < columns.Count; column++)
        {
            var last = column;
            while (columns[column].Heading is { } heading && last + 1 < columns.Count && ReferenceEquals(columns[last + 1].Heading, heading)) last++;
            var isBelow = uppers.Exists(upper => upper.First <= column && upper.Last >= column);
            Add(columns[column].Heading, new Area(edges[column], isBelow ? half : top, edges[last + 1], bottom));
            column = last;
        }
    }

    private void Add(HeadingBlock? block, Area area)
    {
        var cell = new PageCell(area);
        if (block is not null) cell.Runs.AddRange(block.Lines.SelectMany(line => line.Runs));
        cells.Add(cell);
    }
}
