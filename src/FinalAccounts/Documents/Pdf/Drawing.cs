namespace FinalAccounts.Documents.Pdf;

/// <summary>Which way a character's line runs on the page.</summary>
internal enum Direction
{
    Right,
    Up,
    Left,
    Down,

    /// <summary>A watermark's, as a rule: part of no line.</summary>
    Slanted,
}

/// <summary>
/// A character as it is drawn: where its line begins and ends on the baseline, its height, and which text object of the file it came
/// in. Hidden ones lie outside of what the page shows.
/// </summary>
internal readonly record struct Glyph(string Text, float X, float Y, float EndX, float EndY, float Size, int TextObject, bool IsHidden)
{
    /// <summary>How certain a machine is that read it from a picture, 0 to 1; null where the file says it.</summary>
    public float? Confidence { get; init; }

    /// <summary>Text that no character is known for.</summary>
    public const string Unknown = "\uFFFD";

    public const char UnknownCharacter = '\uFFFD';

    public Direction Direction
    {
        get
        {
            float dx = EndX - X, dy = EndY - Y;
            if (Math.Abs(dy) <= Math.Abs(dx) * 0.1f) return dx >= 0 ? Direction.Right : Direction.Left;
            if (Math.Abs(dx) <= Math.Abs(dy) * 0.1f) return dy < 0 ? Direction.Up : Direction.Down;
            return Direction.Slanted;
        }
    }
}

/// <summary>One page of a PDF as it is drawn: characters, thin upright or level rectangles, and how much of it pictures cover.</summary>
internal sealed record Drawing(int Page, float Width, float Height)
{
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Strokes and thin filled rectangles: what may be a table's lines.</summary>
    public List<Area> Strokes { get; } = [];

    /// <summary>The share of the page under its pictures.</summary>
    public float PictureShare { get; set; }

    /// <summary>Whether a machine read it from a picture.</summary>
    public bool IsReadByMachine { get; init; }

    /// <summary>How many points of the file one of the drawing's is: a picture may claim any size.</summary>
    public float BoxScale { get; init; } = 1;
}
