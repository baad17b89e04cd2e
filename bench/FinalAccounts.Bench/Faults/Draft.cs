using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>A report's blocks with changes in them: a cell's text, a stretch of a paragraph, a paragraph more, blocks less.</summary>
internal sealed class Draft(SourceDocument document)
{
    private readonly List<Block> blocks = [.. document.Blocks];

    /// <summary>The changed document.</summary>
    public SourceDocument Document => document with { Blocks = [.. blocks.Select((block, ordinal) => block with { Ordinal = ordinal })] };

    /// <summary>The text of a paragraph, or of a grid's cell.</summary>
    public string TextAt(Place place) => blocks[place.Block] switch
    {
        Paragraph paragraph => paragraph.Text,
        Grid grid when CellAt(grid, place) is { } cell => cell.Text,
        _ => "",
    };

    /// <summary>A cell prints another text.</summary>
    public Draft Cell(Place place, string text)
    {
        var grid = (Grid)blocks[place.Block];
        blocks[place.Block] = grid with
        {
            Rows = [.. grid.Rows.Select((row, index) => index != place.Row ? row : (IReadOnlyList<GridCell>)[.. row.Select(cell => cell.Column == place.Column ? cell with { Text = text, Printed = text } : cell)])],
        };
        return this;
    }

    /// <summary>Another text stands where a stretch of a paragraph, or of a cell, stood; the place of what is new.</summary>
    public Place Replace(Place block, int start, int length, string text)
    {
        var before = TextAt(block);
        var after = before[..start] + text + before[(start + length)..];
        if (block.Row is not null)
        {
            Cell(block, after);
            return block with { Start = null, Length = null };
        }

        blocks[block.Block] = new Paragraph(block.Block, after, after);
        return new Place(block.Block).Stretch(start, Math.Max(1, text.Length));
    }

    /// <summary>A paragraph more, before a block.</summary>
    public Place Insert(int before, string text)
    {
        blocks.Insert(before, new Paragraph(before, text, text));
        return new Place(before).Stretch(0, text.Length);
    }

    /// <summary>Blocks less.</summary>
    public Draft Remove(IEnumerable<int> ordinals)
    {
        foreach (var ordinal in ordinals.Distinct().OrderDescending()) blocks.RemoveAt(ordinal);
        return this;
    }

    /// <summary>The cell of a grid at a place.</summary>
    public static GridCell? CellAt(Grid grid, Place place) => place.Row is { } row && row < grid.Rows.Count ? grid.Rows[row].FirstOrDefault(cell => cell.Column == place.Column) : null;
}
