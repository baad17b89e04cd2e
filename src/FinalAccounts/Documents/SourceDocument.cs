using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>
/// What a report prints: blocks in printed order, each with its place. Knows no accounting. A reader makes it of one file; the files
/// of one report are joined into one run of blocks (<see cref="Join"/>), of which <see cref="File"/> is the first.
/// <see cref="Block.Ordinal"/> is the block's index in <see cref="Blocks"/>.
/// </summary>
public sealed record SourceDocument(SourceFile File, string Format, IReadOnlyList<Block> Blocks)
{
    private IReadOnlyList<FileRun>? joined;

    /// <summary>What the readers themselves could not make out.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>Whether the file's form proves that nothing is missing at its end: a package's directory stands there, so a cut one can't be opened.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The files in the report's order, each with the blocks that it prints.</summary>
    public IReadOnlyList<FileRun> Files => joined ?? [new FileRun(File, Format, 0, Blocks.Count) { Issues = Issues, IsWhole = IsWhole }];

    /// <summary>What a message calls it: the file's name, and how many there are besides.</summary>
    public string Name => joined is { Count: > 1 } ? DocumentMessages.FirstOf(File.Name, joined.Count) : File.Name;

    /// <summary>The files of one report as one document, in the order given; the blocks are numbered through.</summary>
    public static SourceDocument Join(IReadOnlyList<SourceDocument> documents)
    {
        if (documents is [var only]) return only;
        var blocks = new List<Block>(documents.Sum(document => document.Blocks.Count));
        var runs = new List<FileRun>(documents.Count);
        foreach (var document in documents)
        {
            var first = blocks.Count;
            runs.Add(new FileRun(document.File, document.Format, first, document.Blocks.Count)
            {
                Issues = [.. document.Issues.Select(issue => issue with { Place = issue.Place is { } place ? place with { Block = place.Block + first } : null })],
                IsWhole = document.IsWhole,
            });
            blocks.AddRange(document.Blocks.Select(block => block with { Ordinal = block.Ordinal + first }));
        }

        return documents[0] with { Blocks = blocks, Issues = [.. runs.SelectMany(run => run.Issues)], IsWhole = documents.All(document => document.IsWhole), joined = runs };
    }

    /// <summary>The file that prints a block.</summary>
    public FileRun FileOf(int block) => joined?.FirstOrDefault(run => run.Contains(block)) ?? Files[^1];
}

/// <summary>A paragraph or a grid.</summary>
public abstract record Block(int Ordinal)
{
    /// <summary>The place of the whole block.</summary>
    public Place Place => new(Ordinal);
}

/// <summary>
/// A paragraph. <paramref name="Text"/> is normalised (residue dropped, Kangxi radicals and full-width digits and Latin letters
/// as ordinary ones, white space folded and trimmed); <paramref name="Printed"/> is the text as printed.
/// </summary>
public sealed record Paragraph(int Ordinal, string Text, string Printed) : Block(Ordinal)
{
    /// <summary>Its lines in order, where the format has pages.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; init; } = [];

    /// <summary>How certain the machine is that read the paragraph from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; init; }
}

/// <summary>A line of a paragraph on a page. <paramref name="Start"/> is where it begins in the paragraph's text; null where that is not certain.</summary>
public sealed record PrintedLine(PageBox Box, int? Start);

/// <summary>How far the columns of a grid can be trusted.</summary>
public enum GridAlignment
{
    /// <summary>Cells have their true column (HTML, ruled PDF, spreadsheets): spans are known.</summary>
    Exact = 1,

    /// <summary>Rows are separated into cells by a tab; columns count from the left, but merged headings or codes may be shifted, and trailing blanks may be missing.</summary>
    FromLeft = 2,

    /// <summary>Each row lists the cells it has, a merged run of cells only once: a data row's cells line up with the heading from the right.</summary>
    FromRight = 3,
}

/// <summary>A table: rows of cells. A row's cells are in printed order; a cell covered by a span from above or from the left is not listed.</summary>
public sealed record Grid(int Ordinal, GridAlignment Alignment, IReadOnlyList<IReadOnlyList<GridCell>> Rows) : Block(Ordinal)
{
    /// <summary>The sheet that it is; null where it is no spreadsheet's.</summary>
    public SheetFrame? Sheet { get; init; }
}

/// <summary>A spreadsheet's sheet: its name, and for each row and column of the grid its number in the sheet, from 1 (what is hidden or blank has none).</summary>
public sealed record SheetFrame(string Name, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns);

/// <summary>
/// A cell: its row and column (for ragged grids the column is the cell's index in its row), spans, text normalised as a
/// paragraph's, and the text as printed.
/// </summary>
public sealed record GridCell(int Row, int Column, string Text, string Printed)
{
    /// <summary>Rows covered, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Columns covered, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The page (from 1) and the box on it in points, where the format has pages.</summary>
    public PageBox? Box { get; init; }

    /// <summary>How certain the machine is that read the cell from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; init; }
}

/// <summary>A rectangle on a page: page number from 1, coordinates in points from the page's top left corner.</summary>
public readonly record struct PageBox(int Page, float X0, float Y0, float X1, float Y1);
