using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>The blocks of a document while it is being read, numbered in order and bounded, so that a hostile file stays in memory.</summary>
internal sealed class BlockList(string fileName)
{
    /// <summary>Paragraphs and cells together; a real disclosure has some thousands.</summary>
    public const int Limit = 500_000;

    private readonly List<Block> blocks = [];
    private readonly List<ImportIssue> issues = [];
    private int size;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>What is doubtful about the grids as such, whatever their format.</summary>
    public IReadOnlyList<ImportIssue> Issues => issues;

    /// <summary>Adds a paragraph; one that holds no text once it is normalised is left out.</summary>
    public void AddParagraph(string text, string printed, IReadOnlyList<PrintedLine>? lines = null, float? confidence = null)
    {
        if (text.Length == 0) return;
        Count(1);
        blocks.Add(new Paragraph(blocks.Count, text, printed) { Lines = lines ?? [], Confidence = confidence });
    }

    /// <summary>Adds a grid that has any text.</summary>
    public void AddGrid(GridAlignment alignment, IReadOnlyList<IReadOnlyList<GridCell>> rows, SheetFrame? sheet = null)
    {
        if (!rows.Any(row => row.Any(cell => cell.Text.Length > 0))) return;
        Count(rows.Sum(row => row.Count));
        if (alignment == GridAlignment.Exact)
        {
            (rows, var overlap) = CellOverlaps.Cut(rows);
            if (overlap is not null) issues.Add(DocumentMessages.CellsOverlap(Place.Cell(blocks.Count, overlap.Row, overlap.Column)));
        }

        blocks.Add(new Grid(blocks.Count, alignment, rows) { Sheet = sheet });
    }

    private void Count(int added)
    {
        size += added;
        if (size > Limit) throw DocumentMessages.TooManyBlocks(fileName, Limit);
    }
}
