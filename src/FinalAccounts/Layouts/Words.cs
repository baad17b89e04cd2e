namespace FinalAccounts.Layouts;

/// <summary>Printed words in the plain form in which headings, titles and labels are compared.</summary>
internal static class Words
{
    /// <summary>Without white space and quotation marks; brackets and colons Chinese.</summary>
    public static string Plain(string text)
    {
        if (text.AsSpan().IndexOfAny(Touched) < 0) return text;
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '(' or '﹙': buffer[length++] = '（'; break;
                case ')' or '﹚': buffer[length++] = '）'; break;
                case ':' or '﹕': buffer[length++] = '：'; break;
                default:
                    if (!Dropped.Contains(c)) buffer[length++] = c;
                    break;
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>True where Chinese characters stand: a label, not a number.</summary>
    public static bool HasChinese(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u4E00', '\u9FFF');

    private const string DroppedCharacters = " \t\r\n\u00A0\u3000“”\"‘’'＂「」『』《》〈〉";
    private static readonly System.Buffers.SearchValues<char> Dropped = System.Buffers.SearchValues.Create(DroppedCharacters);
    private static readonly System.Buffers.SearchValues<char> Touched = System.Buffers.SearchValues.Create(DroppedCharacters + "()﹙﹚:﹕");
}
