using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents;

/// <summary>An account that was read from a text, with its tables and cards ruled as another publisher draws them.</summary>
internal static class RedrawnAccount
{
    /// <summary>The document with its tables as another publisher draws them, where they stood.</summary>
    public static SourceDocument Of(ReadAccount read, HtmlForm form)
    {
        var drawn = new Dictionary<int, IReadOnlyList<Block>>();
        var replaced = new HashSet<int>();
        foreach (var table in read.Account.Tables.Where(table => table is { Table: not null, Lines.Count: > 0 }))
        {
            drawn[table.Blocks.Min()] = DocumentReaders.Read(DisclosureHtml.Render([table], form)).Blocks;
            replaced.UnionWith(table.Blocks);
        }

        foreach (var card in read.Account.Scorecards)
        {
            var grid = read.Document.Blocks.OfType<Grid>().Single(grid => card.Blocks.Contains(grid.Ordinal));
            drawn[grid.Ordinal] = [Ruled(grid, card)];
        }

        var blocks = read.Document.Blocks.SelectMany(block => drawn.GetValueOrDefault(block.Ordinal) ?? (replaced.Contains(block.Ordinal) ? [] : [block]));
        return read.Document with { Blocks = [.. blocks.Select((block, ordinal) => block with { Ordinal = ordinal })] };
    }

    /// <summary>A card as its original was ruled: the head as it stands, each indicator in its columns, levels merged downwards.</summary>
    private static Grid Ruled(Grid grid, Scorecard card)
    {
        var head = grid.Rows.TakeWhile(row => row.All(cell => cell.Text != "一级指标")).Count() + 1;
        var rows = grid.Rows.Take(head).Select(row => row.ToList()).ToList();
        GridCell? level1 = null, level2 = null;
        foreach (var line in card.Indicators)
        {
            string[] texts = ["", line.Level1, line.Level2, line.Level3, line.Target, line.Actual, line.Weight, line.Score, line.DeviationReason];
            var row = texts.Select((text, column) => new GridCell(rows.Count, column, text, text)).ToList();
            var isSame1 = level1?.Text == line.Level1;
            if (!isSame1 || level2?.Text != line.Level2) level2 = row[2];
            else Extend(rows, ref level2, row);
            if (isSame1) Extend(rows, ref level1, row);
            else level1 = row[1];
            rows.Add(row);
        }

        string[] total = ["总分", "", "", "", "", "", card.TotalWeight, card.TotalScore, ""];
        rows.Add([.. total.Select((text, column) => new GridCell(rows.Count, column, text, text))]);
        return grid with { Alignment = GridAlignment.Exact, Rows = rows };
    }

    private static void Extend(List<List<GridCell>> rows, ref GridCell? merged, List<GridCell> row)
    {
        var above = merged!;
        var index = rows[above.Row].IndexOf(above);
        merged = rows[above.Row][index] = above with { RowSpan = above.RowSpan + 1 };
        row.RemoveAll(cell => cell.Column == above.Column);
    }
}
