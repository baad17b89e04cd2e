namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// What a page of a PDF looked like to its reader: its pieces of text with what became of each, the lines it saw and which of them
/// make tables. Boxes are in points on the page as it is printed.
/// </summary>
public sealed record PageSketch(int Page, float Width, float Height)
{
    /// <summary>By how many degrees clockwise the page is turned so that most of its text runs from left to right: 0, 90, 180 or 270.</summary>
    public int Turn { get; init; }

    /// <summary>Characters drawn on the page, blanks among them.</summary>
    public int Characters { get; init; }

    /// <summary>The share of the page under its largest picture.</summary>
    public float PictureShare { get; init; }

    /// <summary>Pieces of text, each without a blank.</summary>
    public IReadOnlyList<SketchedText> Texts { get; init; } = [];

    /// <summary>Level and upright lines, their pieces joined.</summary>
    public IReadOnlyList<SketchedRule> Rules { get; init; } = [];

    /// <summary>The tables that the lines make.</summary>
    public IReadOnlyList<PageBox> Tables { get; init; } = [];

    /// <summary>Lines of text outside of tables, headers and footers left out.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Headers, footers and page numbers, which are not read.</summary>
    public IReadOnlyList<string> Furniture { get; init; } = [];
}

/// <summary>What became of a piece of text.</summary>
public enum TextFate
{
    /// <summary>It stands in a line outside of tables.</summary>
    Line = 1,

    /// <summary>It stands in a table's cell.</summary>
    Cell = 2,

    /// <summary>It is a header, a footer or a page number.</summary>
    Furniture = 3,

    /// <summary>It was not taken: it runs another way than the page's text (a watermark), or has no place.</summary>
    Left = 4,
}

/// <summary>A piece of text: where its baseline begins, how long it runs, and at which angle (degrees clockwise from level).</summary>
public sealed record SketchedText(string Text, float X, float Y, float Length, float Size, float Angle, TextFate Fate);

/// <summary>A line on the page, level or upright once the page is turned; taken where it is the side of a table's cell.</summary>
public sealed record SketchedRule(PageBox Box, bool IsLevel, bool IsTaken);
