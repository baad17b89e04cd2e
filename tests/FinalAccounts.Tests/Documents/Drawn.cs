using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>Documents written in a test, and what was read from them in one line a block.</summary>
internal static class Drawn
{
    public static SourceDocument Read(string text) => DocumentReaders.Read(new SourceFile("drawn.txt", Encoding.UTF8.GetBytes(text)));

    /// <summary>The blocks as text: a paragraph as it is; a grid as <c>[a|b/c|d]</c>, spans behind the cell as <c>×rows,columns</c>.</summary>
    public static string[] Blocks(string text) => [.. Read(text).Blocks.Select(Block)];

    /// <summary>One block, drawn so.</summary>
    public static string Block(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Grid grid => "[" + string.Join('/', grid.Rows.Select(row => string.Join('|', row.Select(Cell)))) + "]",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Cell(GridCell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } ? cell.Text : $"{cell.Text}×{cell.RowSpan},{cell.ColumnSpan}";
}
