using System.Buffers;

namespace FinalAccounts.Documents.Text;

/// <summary>The lines of a text, whatever ends them; a form feed is a line end too.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <summary>How many line ends the text has, at most.</summary>
    public static int Count(ReadOnlySpan<char> text) => text.CountAny(Ends);

    public static List<string> Split(string text)
    {
        var lines = new List<string>(text.Length / 24);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny(Ends);
            if (end < 0)
            {
                lines.Add(rest.ToString());
                break;
            }

            lines.Add(end == 0 ? "" : rest[..end].ToString());
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }

        return lines;
    }
}
