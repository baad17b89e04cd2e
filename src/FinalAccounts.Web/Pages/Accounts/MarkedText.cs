using FinalAccounts.Model;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>A run of a paragraph's text; <paramref name="Marked"/> for the words that a place names.</summary>
public sealed record TextRun(string Text, bool Marked);

/// <summary>Marks the stretch that a place names in a paragraph as printed.</summary>
internal static class MarkedText
{
    /// <summary>
    /// The printed text in runs. Places count in the normalised text; where that differs from the printed one, the same words are
    /// looked for in it, as the so-and-so-manieth of their kind. Words that can't be found so mark the whole paragraph.
    /// </summary>
    public static IReadOnlyList<TextRun> AsPrinted(SourceBlock block, Place? mark)
    {
        var printed = block.Printed ?? "";
        if (mark is not { Start: { } start, Length: { } length }) return [new TextRun(printed, false)];

        var text = block.Text ?? "";
        if (start < 0 || length <= 0 || start + length > text.Length) return [new TextRun(printed, true)];
        if (text == printed) return Split(printed, start, length);

        var words = text.Substring(start, length);
        var before = Count(text[..start], words);
        if (Count(text, words) != Count(printed, words)) return [new TextRun(printed, true)];

        var found = -1;
        for (var i = 0; i <= before; i++) found = printed.IndexOf(words, found + 1, StringComparison.Ordinal);
        return found < 0 ? [new TextRun(printed, true)] : Split(printed, found, length);
    }

    private static IReadOnlyList<TextRun> Split(string text, int start, int length) =>
        [new TextRun(text[..start], false), new TextRun(text.Substring(start, length), true), new TextRun(text[(start + length)..], false)];

    private static int Count(string text, string words)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
