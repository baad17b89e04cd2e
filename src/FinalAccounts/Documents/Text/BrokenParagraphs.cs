using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Text;

/// <summary>
/// Whether a line goes on in the next one, in a text whose paragraphs a page end or the line width has cut. Two lines are joined on
/// proof only, since a heading swallowed costs more than a sentence in two pieces: the line fills the width at which the whole text
/// is wrapped, a bracket is still open, a unit is parted from its number, or the words across the gap stand together elsewhere.
/// </summary>
internal sealed partial class BrokenParagraphs
{
    private const string SentenceEnds = "。；：！？;:!?…”’）)】》〉」』";
    private const string FullStops = "。：！？:!?…";
    private const string NeverFirst = "，。；、：！？）》”’】〉」』,;%";
    private const string Openings = "（《“【〈「『(";
    private const string Closings = "）》”】〉」』)";

    /// <summary>Searches through the whole document; a real one needs some dozens.</summary>
    private const int SearchLimit = 500;

    /// <summary>A first line's indent is four columns, and punctuation at a line's end may be narrow.</summary>
    private const int Slack = 8;

    private const int LeastLines = 8;

    /// <summary>No page prints more columns in a line; where a line is longer, it is a whole paragraph.</summary>
    private const int WidestPage = 140;

    private readonly string document;
    private readonly int width;
    private int searches;

    private BrokenParagraphs(string document, int width)
    {
        this.document = document;
        this.width = width;
    }

    public static BrokenParagraphs In(string document, List<string> lines) => new(document, WrappingWidth(lines));

    /// <summary>
    /// Whether <paramref name="next"/> continues <paramref name="line"/>, both normalised; <paramref name="printed"/> is the line as
    /// printed, <paramref name="blanks"/> the number of blank lines between.
    /// </summary>
    public bool Continues(string line, string printed, string next, int blanks)
    {
        if (blanks > 4 || line.Length == 0 || next.Length == 0) return false;
        if (HeadingShapes.BeginsApart(next) || HeadingShapes.OpensPart(line)) return false;
        if (NeverFirst.Contains(next[0])) return !HeadingShapes.IsTitle(line);
        if (OpenBracketCloses(line, next)) return true;
        if (FillsWidth(printed, next) && !(blanks == 0 ? FullStops : SentenceEnds).Contains(line[^1])) return !HeadingShapes.IsTitle(line) && !HeadingShapes.IsTitle(next);
        if (SentenceEnds.Contains(line[^1]) || HeadingShapes.IsTitle(line)) return false;
        if (blanks == 0 || !IsRunningText(line)) return false;
        return line[^1] switch
        {
            '、' => true,
            '，' or ',' => ClauseStart().IsMatch(next),
            >= '0' and <= '9' => UnitStart().IsMatch(next),
            var last => IsHan(last) && IsHan(next[0]) && (StandTogether(line, next) || IsTail(next)),
        };
    }

    /// <summary>Whether the gap between two lines that belong together parts a number: 463. | 04万元.</summary>
    public static bool PartsNumber(string line, string next) =>
        line.Length > 0 && next.Length > 0 && ((char.IsAsciiDigit(line[^1]) && (char.IsAsciiDigit(next[0]) || next[0] is '.' or ',' or '%')) ||
            (line.Length > 1 && line[^1] is '.' or ',' && char.IsAsciiDigit(line[^2]) && char.IsAsciiDigit(next[0])));

    /// <summary>Whether the text printed so has a sentence's inner punctuation; a heading with an ordinal needs figures or length besides.</summary>
    private static bool IsRunningText(string line) =>
        line.AsSpan().IndexOfAny("，。；") >= 0 && (!HeadingShapes.BeginsApart(line) || line.Length >= 45 || line.AsSpan().IndexOfAny("。；%") >= 0 || line.Contains("元", StringComparison.Ordinal));

    /// <summary>A number is not parted where a page is set: a line may end early for the one that begins the next.</summary>
    private bool FillsWidth(string printed, string next)
    {
        if (width == 0) return false;
        var number = next.AsSpan().IndexOfAnyExcept("0123456789.,%");
        return Width(printed.AsSpan().TrimEnd()) + Math.Max(0, number) >= width - Slack;
    }

    /// <summary>Whether the last bracket or quotation mark that the line opens is closed in the next line before any of its kind opens.</summary>
    private static bool OpenBracketCloses(string line, string next)
    {
        var depth = 0;
        for (var i = line.Length - 1; i >= 0 && line.Length - i < 200; i--)
        {
            if (Closings.Contains(line[i])) depth++;
            else if (Openings.IndexOf(line[i]) is >= 0 and var kind && --depth < 0)
            {
                var end = next.AsSpan().IndexOfAny(Openings[kind], Closings[kind]);
                return end >= 0 && next[end] == Closings[kind] && next.AsSpan(0, end).IndexOfAny("。；") < 0;
            }
        }

        return false;
    }

    /// <summary>Whether the characters on both sides of the gap are found side by side elsewhere in the document: four of them, or both threes.</summary>
    private bool StandTogether(string line, string next)
    {
        if (line.Length < 3 || next.Length < 3) return false;
        string before = line[^3..], after = next[..3];
        if (!before.All(IsHan) || !after.All(IsHan)) return false;
        return Stands(before[1..] + after[..2]) || Stands(before + after[0]) || Stands(before[2] + after) ||
            (Stands(before[1..] + after[0]) && Stands(before[2] + after[..2]));
    }

    private bool Stands(string words) => searches++ < SearchLimit && document.Contains(words, StringComparison.Ordinal);

    /// <summary>Whether the line can only be a sentence's tail: some characters and a full stop, and not an answer as 无。 is.</summary>
    private static bool IsTail(string next) => next.Length <= 7 && next[^1] == '。' && next[0] is not ('无' or '略' or '见' or '详' or '同' or '是' or '否');

    /// <summary>
    /// The width in columns at which the text is wrapped, or 0 where one line is one paragraph. A few lines may be wider (a heading in
    /// smaller type); many fill the width, give or take what an indent and narrow punctuation take away.
    /// </summary>
    private static int WrappingWidth(List<string> lines)
    {
        var widths = lines.Where(line => !line.Contains('\t') && !line.Contains('|')).Select(line => Width(line.AsSpan().TrimEnd())).Where(length => length >= 30).Order().ToList();
        if (widths.Count < LeastLines) return 0;
        var widest = widths[^(1 + Math.Max(1, widths.Count / 12))];
        var full = widths.Count(length => length >= widest - Slack);
        return widths[^1] <= WidestPage && full * 2 >= LeastLines && full * 5 >= widths.Count ? widest : 0;
    }

    private static int Width(ReadOnlySpan<char> line)
    {
        var columns = line.Length;
        foreach (var c in line)
        {
            if (c >= '\u1100') columns++;
        }

        return columns;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex("^(?:比|较|同比|环比|与上年|与年初|下降|增长|增加|减少|占|完成|主要|预算|决算|其中|并|以及|同时|和|及)")]
    private static partial Regex ClauseStart();

    [GeneratedRegex("^(?:万元|亿元|元|个|人|辆|台|批|次|平方米|年|月|日|分)")]
    private static partial Regex UnitStart();
}
