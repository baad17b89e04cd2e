namespace FinalAccounts.Narrative.Sections;

/// <summary>A paragraph that is, or starts with, a heading.</summary>
/// <param name="Block">The paragraph's ordinal.</param>
/// <param name="Number">Its number; for the title of a bound-in report an empty one of style <see cref="HeadingStyle.Part"/>.</param>
/// <param name="Title">The title without number and closing punctuation.</param>
/// <param name="TitleStart">Where the title starts in the paragraph's text.</param>
/// <param name="RunIn">True when the section's text follows in the same paragraph.</param>
internal sealed record Heading(int Block, HeadingNumber Number, string Title, int TitleStart, bool RunIn)
{
    public HeadingStyle Style => Number.Style;
}
