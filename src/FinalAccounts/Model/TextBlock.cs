namespace FinalAccounts.Model;

/// <summary>A paragraph, or the text of a grid's cell: normalised text and its place.</summary>
public sealed record TextBlock(string Text, Place Place)
{
    /// <summary>Whether it stands in a grid.</summary>
    public bool IsCell { get; init; }

    /// <summary>
    /// Whether a cell's text is nothing but an amount or a rate (1,234.56, 98%, -0.5): nothing whose wording could be looked at. 2. is
    /// none, for it may number what follows.
    /// </summary>
    public static bool IsFigure(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept("0123456789.,-+%") && text[^1] is not ('.' or ',');

    /// <summary>The same of a text in UTF-8.</summary>
    public static bool IsFigure(ReadOnlySpan<byte> text) => text.Length > 0 && !text.ContainsAnyExcept("0123456789.,-+%"u8) && text[^1] is not ((byte)'.' or (byte)',');
}
