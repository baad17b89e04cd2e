using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Scorecards;

/// <summary>The real cards as a web page or a ruled page prints them: true columns, merged cells; and as text that lost its blanks.</summary>
public sealed class MergedCardTests
{
    private static readonly Dictionary<int, int[]> Spans = new()
    {
        [2] = [2, 12],
        [3] = [1, 7, 6],
        [4] = [2, 6, 2, 4],
        [7] = [2, 2, 2, 2, 2, 2, 2],
        [8] = [1, 2, 2, 2, 2, 2, 2, 1],
        [11] = [4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    };

    [Fact]
    public void Merged_cells_with_true_columns_give_the_same_cards()
    {
        var document = Read();
        var truth = ScorecardReader.Read(document);

        Same(truth, ScorecardReader.Read(Ruled(document)));
    }

    [Theory]
    [InlineData(GridAlignment.FromLeft)]
    [InlineData(GridAlignment.FromRight)]
    public void Rows_that_lost_every_blank_give_the_same_indicators(GridAlignment alignment)
    {
        var document = Read();
        var truth = ScorecardReader.Read(document);
        var bare = Replace(document, truth.Claimed, grid => grid with
        {
            Alignment = alignment,
            Rows = [.. grid.Rows.Select(row => (IReadOnlyList<GridCell>)[.. row.Where(cell => cell.Text.Length > 0).Select((cell, i) => cell with { Column = i })])],
        });

        Same(truth, ScorecardReader.Read(bare));
    }

    /// <summary>The document with its cards as ruled tables: true columns, merged cells.</summary>
    internal static SourceDocument Ruled(SourceDocument document) =>
        Replace(document, ScorecardReader.Read(document).Claimed, grid => grid with { Alignment = GridAlignment.Exact, Rows = Merge(grid.Rows) });

    private static SourceDocument Read() => DocumentReaders.Read(Corpus.Source("changji-commerce-2024"));

    private static void Same(ScorecardReading truth, ScorecardReading reading)
    {
        Assert.Empty(reading.Issues);
        Assert.Equal(truth.Scorecards.Select(Head), reading.Scorecards.Select(Head));
        Assert.Equal(truth.Scorecards.SelectMany(card => card.Funds.Select(fund => fund with { Place = default })), reading.Scorecards.SelectMany(card => card.Funds.Select(fund => fund with { Place = default })));
        Assert.Equal(truth.Scorecards.SelectMany(card => card.Indicators.Select(Line)), reading.Scorecards.SelectMany(card => card.Indicators.Select(Line)));
    }

    private static string Head(Scorecard card) =>
        string.Join('|', card.Kind, card.Project, card.Department, card.ImplementingUnit, card.Year, card.TotalWeight, card.TotalScore, card.ExpectedGoal, card.ActualGoal);

    private static string Line(ScorecardIndicator line) => string.Join('|', line.Level1, line.Level2, line.Level3, line.Weight, line.Target, line.Actual, line.Score);

    private static SourceDocument Replace(SourceDocument document, IReadOnlySet<int> claimed, Func<Grid, Grid> replace) =>
        document with { Blocks = [.. document.Blocks.Select(block => block is Grid grid && claimed.Contains(grid.Ordinal) ? replace(grid) : block)] };

    /// <summary>Cells over the columns that the form gives them; a blank before the last text of a row's level cells is covered from above.</summary>
    private static IReadOnlyList<IReadOnlyList<GridCell>> Merge(IReadOnlyList<IReadOnlyList<GridCell>> rows)
    {
        var width = rows.Max(row => row.Count);
        var merged = new List<List<GridCell>>();
        foreach (var row in rows)
        {
            var spans = row.Count == width ? [.. Enumerable.Repeat(1, width)] : row.Count == 1 ? [width] : width == 14 ? Spans[row.Count] : Narrow(row.Count, width);
            var isIndicator = row.Count == width && merged.Count > 8 && row.Count > 8;
            var column = 0;
            var cells = new List<GridCell>();
            for (var i = 0; i < row.Count; i++)
            {
                if (isIndicator && i < 3 && row[i].Text.Length == 0 && Above(merged, column) is { } above) above.Owner[above.Index] = above.Owner[above.Index] with { RowSpan = above.Owner[above.Index].RowSpan + 1 };
                else cells.Add(row[i] with { Row = merged.Count, Column = column, ColumnSpan = spans[i] });
                column += spans[i];
            }

            merged.Add(cells);
        }

        return merged;
    }

    private static int[] Narrow(int cells, int width) => cells == 2 ? [1, width - 1] : cells == 3 ? [1, 4, width - 5] : [.. Enumerable.Repeat(1, cells - 1), width - cells + 1];

    private static (List<GridCell> Owner, int Index)? Above(List<List<GridCell>> rows, int column)
    {
        for (var r = rows.Count - 1; r >= 0; r--)
        {
            var i = rows[r].FindIndex(cell => cell.Column == column && cell.ColumnSpan == 1);
            if (i >= 0) return rows[r][i].Text.Length > 0 ? (rows[r], i) : null;
        }

        return null;
    }
}
