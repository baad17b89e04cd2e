namespace FinalAccounts.Documents.Scans;

/// <summary>A line of text on a picture, or a part of one between wide gaps: where its ink is, and how high the page's ordinary characters are.</summary>
internal sealed record TextPiece(PixelArea Area, int CharacterHeight)
{
    /// <summary>A gap inside so wide that two numbers may stand beside each other.</summary>
    public bool HasGap { get; init; }
}
