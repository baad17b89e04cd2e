namespace FinalAccounts.Model;

/// <summary>
/// A numbered heading of the narrative (or of a report) with what stands under it. Sections are listed in printed order and form
/// a tree by <paramref name="Parent"/>, the ordinal of the enclosing one.
/// </summary>
public sealed record Section(int Ordinal, int? Parent, int Level, string Number, string Title, Place Place)
{
    /// <summary>The first block after the heading that belongs to this section itself, and the last one before the next heading of any level.</summary>
    public int FirstBlock { get; init; }

    /// <summary>Less than <see cref="FirstBlock"/> when the heading stands alone.</summary>
    public int LastBlock { get; init; }
}
