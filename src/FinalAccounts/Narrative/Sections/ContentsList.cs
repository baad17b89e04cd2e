using System.Text.RegularExpressions;
using FinalAccounts.Documents;

namespace FinalAccounts.Narrative.Sections;

/// <summary>
/// Finds the contents list (目录), whose lines look like headings: known by its heading, by leaders with page numbers, or because
/// its titles stand again further on in the same order.
/// </summary>
internal static partial class ContentsList
{
    private const int FewestRepeats = 3;
    private const int LongestLine = 60;
    private const int LongestList = 300;

    /// <summary>The blocks that belong to a contents list: each file may have one.</summary>
    public static HashSet<int> Find(SourceDocument document, IReadOnlySet<int> taken)
    {
        var contents = new HashSet<int>();
        foreach (var file in document.Files) Find(document, file, taken, contents);
        return contents;
    }

    private static void Find(SourceDocument document, FileRun file, IReadOnlySet<int> taken, HashSet<int> contents)
    {
        var candidates = new List<(int Block, string Key)>();
        var heading = -1;
        foreach (var block in document.Blocks.Skip(file.First).Take(file.Count))
        {
            if (block is not Paragraph paragraph || taken.Contains(block.Ordinal)) continue;
            if (heading < 0 && candidates.Count < 3 && paragraph.Text.Length < 12 && ContentsHeading().IsMatch(paragraph.Text)) heading = block.Ordinal;
            if (EndsInLeader(paragraph.Text)) contents.Add(block.Ordinal);
            else if (paragraph.Text.Length <= LongestLine && HeadingNumber.Parse(paragraph.Text) is not null) candidates.Add((block.Ordinal, Key(paragraph.Text)));
        }

        if (RepeatAt(candidates, heading) is { } end)
        {
            for (var i = heading >= 0 ? heading : candidates[0].Block; i < end; i++) contents.Add(i);
        }
        else if (heading >= 0)
        {
            AddLinesAfter(document, file, heading, contents);
        }
    }

    /// <summary>Where the first title of the list stands for the second time; null unless enough titles repeat in the same order.</summary>
    private static int? RepeatAt(List<(int Block, string Key)> candidates, int heading)
    {
        var first = heading < 0 ? 0 : candidates.FindIndex(candidate => candidate.Block > heading);
        if (first < 0 || first >= candidates.Count) return null;
        var again = candidates.FindIndex(first + 1, candidate => candidate.Key == candidates[first].Key);
        if (again < 0 || again - first > LongestList) return null;
        var length = again - first;
        var repeats = 0;
        var at = again;
        for (var i = first; i < again; i++)
        {
            var found = candidates.FindIndex(at, candidate => candidate.Key == candidates[i].Key);
            if (found < 0) continue;
            repeats++;
            at = found + 1;
        }

        return repeats >= (heading >= 0 ? Math.Min(2, length) : FewestRepeats) && repeats * 2 >= length ? candidates[again].Block : null;
    }

    /// <summary>
    /// A contents list whose titles never come again: the short lines after its heading. Where lines have leaders or page numbers the last of
    /// these ends the list: short lines behind it are the first headings of the report itself.
    /// </summary>
    private static void AddLinesAfter(SourceDocument document, FileRun file, int heading, HashSet<int> contents)
    {
        var end = heading + 1;
        var lastLeader = -1;
        while (end < file.End && document.Blocks[end] is Paragraph { Text: var text } && text.Length <= LongestLine && !text.Contains('。', StringComparison.Ordinal))
        {
            if (EndsInLeader(text) || EndsInPage().IsMatch(text)) lastLeader = end;
            end++;
        }

        if (lastLeader > 0) end = lastLeader + 1;
        for (var i = heading; i < end; i++) contents.Add(i);
    }

    /// <summary>The line without bullets, white space and page number, to find the title again.</summary>
    private static string Key(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '*' or '#' or '•'))).TrimEnd('。', '：');

    private static bool EndsInLeader(string text) => text.Length is > 4 and <= 2 * LongestLine && (char.IsAsciiDigit(text[^1]) || text[^1] == '-') && Leader().IsMatch(text);

    [GeneratedRegex("""^目\s*[录次]$|^contents$""", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsHeading();

    [GeneratedRegex("""[^\d\s]\s*\d{1,3}$""")]
    private static partial Regex EndsInPage();

    [GeneratedRegex("""(?:\.{3,}|…+|·{3,}|_{3,}|－{2,}|-{3,})\s*[\d－-]{1,4}\s*-?$""")]
    private static partial Regex Leader();
}
