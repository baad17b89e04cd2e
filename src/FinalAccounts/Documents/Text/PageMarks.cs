using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Text;

/// <summary>Page numbers among a text's lines: —1—, 第3页 共20页, and numbers alone on a line where they count the pages through.</summary>
internal static partial class PageMarks
{
    /// <summary>So many lone numbers in a row must count up by one each before they are taken for page numbers.</summary>
    private const int CertainRun = 3;

    /// <summary>Blanks the lines that are page marks.</summary>
    public static void Blank(List<string> lines)
    {
        var alone = new List<(int Line, int Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].AsSpan().Trim();
            if (text.Length is 0 or > 24 || lines[i].Contains('\t') || !text.ContainsAnyInRange('0', '9')) continue;
            if (IsMark(text)) lines[i] = "";
            else if (text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && StandsAlone(lines, i)) alone.Add((i, number));
        }

        var start = 0;
        for (var i = 1; i <= alone.Count; i++)
        {
            if (i < alone.Count && alone[i].Number == alone[i - 1].Number + 1) continue;
            for (var j = start; i - start >= CertainRun && j < i; j++) lines[alone[j].Line] = "";
            start = i;
        }
    }

    /// <summary>Whether the trimmed line can only be a page number.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) => text.Length <= 24 && Mark().IsMatch(text);

    /// <summary>Whether no table row stands directly above or below: a lone number there may be a cell.</summary>
    private static bool StandsAlone(List<string> lines, int line) =>
        (line == 0 || !lines[line - 1].Contains('\t')) && (line + 1 >= lines.Count || !lines[line + 1].Contains('\t'));

    [GeneratedRegex(@"^(?:[—–－\-‐―]{1,2}\s*\d{1,3}\s*[—–－\-‐―]{1,2}|[·•]\s*\d{1,3}\s*[·•]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*[(（]?共\s*\d{1,3}\s*页[)）]?)?|(?:Page|PAGE)\s*\d{1,3}(?:\s*of\s*\d{1,3})?)$")]
    private static partial Regex Mark();
}
