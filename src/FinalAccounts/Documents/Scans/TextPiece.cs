namespace FinalAccounts.Documents.Scans;

/// <summary>A line of text on a picture, or a part of one between wide gaps: where its ink is, and how high the page's ordinary characters are.</summary>
internal sealed record TextPiece(PixelArea Area, int CharacterHeight)
{
    /// <summary>Characters so high, in pixels, are read best: measured; at 50 every 支 became 文.</summary>
    private const float BestHeight = 30;

    /// <summary>By how much its picture is made larger or smaller to be read.</summary>
    public float ReadingScale { get; } = BestHeight / Math.Clamp(Area.Height, CharacterHeight * 0.7f, CharacterHeight * 6);

    /// <summary>A stroke so flat is a dash: nothing else on a form is.</summary>
    public bool IsDash => Area.Height * 5 <= CharacterHeight && Area.Width * 3 >= CharacterHeight;

    /// <summary>A gap inside so wide that two numbers may stand beside each other.</summary>
    public bool HasGap { get; init; }
}
