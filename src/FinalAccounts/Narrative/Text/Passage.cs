using FinalAccounts.Model;

namespace FinalAccounts.Narrative.Text;

/// <summary>
/// Running text: one paragraph, or several that a line or page end tore apart, with the way back to the printed blocks.
/// Places are stretches of the paragraphs' normalised text.
/// </summary>
/// <param name="Text">The joined text.</param>
/// <param name="Parts">Where each paragraph starts in the text, and its block.</param>
/// <param name="Section">The ordinal of the section that the text stands in.</param>
/// <param name="IsHeading">True for a heading that stands alone.</param>
internal sealed record Passage(string Text, IReadOnlyList<PassagePart> Parts, int? Section, bool IsHeading)
{
    public int FirstBlock => Parts[0].Block;

    /// <summary>The place of a stretch; one that runs over a page end is cut at the end of its first paragraph.</summary>
    public Place PlaceOf(int start, int length)
    {
        var i = Parts.Count - 1;
        while (Parts[i].Start > start) i--;
        var end = i + 1 < Parts.Count ? Parts[i + 1].Start : Text.Length;
        return new Place(Parts[i].Block).Stretch(start - Parts[i].Start, Math.Min(length, end - start));
    }

    /// <summary>The sentences of the text, each with its closing mark.</summary>
    public IEnumerable<Range> Sentences()
    {
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (!EndsSentence(i)) continue;
            while (i + 1 < Text.Length && Text[i + 1] is '”' or '’' or '。') i++;
            yield return start..(i + 1);
            start = i + 1;
        }

        if (start < Text.Length) yield return start..Text.Length;
    }

    /// <summary>A full stop; also an ASCII one that follows Chinese text or a unit and doesn't stand inside a number.</summary>
    private bool EndsSentence(int i) => Text[i] switch
    {
        '。' or '！' or '？' => true,
        '.' => i > 0 && !char.IsAscii(Text[i - 1]) && Text[i - 1] is not ('、' or '）') && (i + 1 == Text.Length || !char.IsAsciiLetterOrDigit(Text[i + 1])),
        _ => false,
    };
}

/// <summary>A paragraph's part of a passage.</summary>
internal readonly record struct PassagePart(int Start, int Block);
