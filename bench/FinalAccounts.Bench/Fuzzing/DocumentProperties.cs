using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>What holds of every document that a reader yields: blocks in order, cells in their rows, boxes on pages.</summary>
internal static class DocumentProperties
{
    public static Failure? Broken(SourceDocument document)
    {
        if (document.Blocks.Count == 0) return new Failure("no-blocks", "a document without a block");
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i].Ordinal != i) return new Failure("block-order", $"block {i} says b{document.Blocks[i].Ordinal}");
            if (document.Blocks[i] is Paragraph { Text.Length: 0 }) return new Failure("empty-paragraph", $"b{i}");
            if (document.Blocks[i] is Grid grid && Broken(grid) is { } failure) return failure;
        }

        return null;
    }

    private static Failure? Broken(Grid grid)
    {
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var before = -1;
            foreach (var cell in grid.Rows[row])
            {
                if (cell.Row != row || cell.Column <= before || cell.RowSpan < 1 || cell.ColumnSpan < 1) return new Failure("cell-shape", $"b{grid.Ordinal} row {row}: {cell}");
                if (cell.Box is { } box && !(box.Page >= 1 && box.X0 <= box.X1 && box.Y0 <= box.Y1 && float.IsFinite(box.X0 + box.X1 + box.Y0 + box.Y1))) return new Failure("cell-box", $"b{grid.Ordinal}: {cell}");
                if (grid.Alignment == GridAlignment.Exact && Overlaps(grid, cell, taken)) return new Failure("cells-overlap", $"b{grid.Ordinal}: {cell}");
                before = cell.Column;
            }
        }

        return null;
    }

    private static bool Overlaps(Grid grid, GridCell cell, HashSet<(int Row, int Column)> taken)
    {
        var overlaps = false;
        for (var row = cell.Row; row < Math.Min(grid.Rows.Count, cell.Row + cell.RowSpan); row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) overlaps |= !taken.Add((row, column));
        }

        return overlaps;
    }

    /// <summary>The cell that a place names; null where the place names none.</summary>
    public static GridCell? CellAt(SourceDocument document, Place place) =>
        BlockAt(document, place) is Grid grid && place.Row >= 0 && place.Row < grid.Rows.Count ? grid.Rows[place.Row.Value].FirstOrDefault(cell => cell.Column == place.Column) : null;

    public static Block? BlockAt(SourceDocument document, Place place) =>
        place.Block >= 0 && place.Block < document.Blocks.Count ? document.Blocks[place.Block] : null;
}
