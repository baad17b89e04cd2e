using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>Two cells never hold the same field of a grid, and where a file says so the import tells.</summary>
public sealed class CellOverlapTests
{
    private static IReadOnlyList<IReadOnlyList<GridCell>> Rows(params (int Row, int Column, int RowSpan, int ColumnSpan)[] cells) =>
        [.. cells.GroupBy(cell => cell.Row).Select(row => (IReadOnlyList<GridCell>)[.. row.Select(cell => new GridCell(cell.Row, cell.Column, "甲", "甲") { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan })])];

    private static string Spans(IReadOnlyList<IReadOnlyList<GridCell>> rows) => string.Join(' ', rows.SelectMany(row => row).Select(cell => $"{cell.RowSpan}×{cell.ColumnSpan}"));

    [Fact]
    public void Rows_without_an_overlap_stay_as_they_are()
    {
        var rows = Rows((0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1));

        var (cut, first) = CellOverlaps.Cut(rows);

        Assert.Same(rows, cut);
        Assert.Null(first);
    }

    [Fact]
    public void A_wide_cell_ends_where_one_from_above_reaches_down()
    {
        var (cut, first) = CellOverlaps.Cut(Rows((0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 3)));

        Assert.Equal("1×1 2×1 1×1", Spans(cut));
        Assert.Equal((1, 0), (first!.Row, first.Column));
    }

    [Fact]
    public void A_cell_ends_where_another_begins()
    {
        Assert.Equal("1×1 1×1 1×1 1×1", Spans(CellOverlaps.Cut(Rows((0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 1), (1, 1, 1, 1))).Rows));
        Assert.Equal("1×1 1×1", Spans(CellOverlaps.Cut(Rows((0, 0, 1, 3), (0, 1, 1, 1))).Rows));
    }

    [Fact]
    public void A_page_with_overlapping_cells_tells()
    {
        var document = Drawn.Read("<table><tr><td>项目</td><td rowspan=\"2\">合计</td></tr><tr><td colspan=\"3\">编码</td><td>5.00</td></tr><tr><td>甲</td><td>1.00</td></tr></table>");

        Assert.Equal(["[项目|合计×2,1/编码|5.00/甲|1.00]"], document.Blocks.Select(Drawn.Block));
        var issue = Assert.Single(document.Issues, issue => issue.Code == "cells-overlap");
        Assert.Equal("b0r1c0", issue.Place.ToString());
    }
}
