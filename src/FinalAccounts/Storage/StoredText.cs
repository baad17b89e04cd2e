using System.Buffers;
using System.Text;

namespace FinalAccounts.Storage;

/// <summary>Text as PostgreSQL can keep it: it has no NUL, and half of a surrogate pair is no character.</summary>
internal static class StoredText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(code => (char)code), '\0']);

    /// <summary>The text itself where it can be kept, or with a replacement character for each part that can't.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) kept.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        return kept.ToString();
    }
}
