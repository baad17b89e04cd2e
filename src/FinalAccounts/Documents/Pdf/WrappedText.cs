using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Whether a line goes on in the next one, by where they stand: the next begins at the text's left side, and what it begins with had
/// no room left on the line before.
/// </summary>
internal sealed class WrappedText
{
    private const string NeverFirst = "，。；、：！？）》”’】〉」』,;%.)";
    private const float Farther = 0.2f;
    private const string SentenceEnds = "。：；！？";
    private const string NeverLast = "（《“‘【〈「『(";

    private readonly Dictionary<int, (float Left, float Right)> columns;
    private readonly bool isIndented;
    private readonly float pitch;
    private readonly bool areParagraphsApart;

    private WrappedText(List<LineItem> lines, Dictionary<int, (float Left, float Right)> columns)
    {
        this.columns = columns;
        isIndented = lines.Count(IsIndented) * 12 > lines.Count;
        (pitch, areParagraphsApart) = Distances(lines);
    }

    /// <summary>Looks where the long lines of a document begin and end, on pages of each width.</summary>
    public static WrappedText In(IEnumerable<PageContent> pages)
    {
        var lines = pages.SelectMany(page => page.Items).OfType<LineItem>().ToList();
        var columns = new Dictionary<int, (float Left, float Right)>();
        foreach (var group in lines.Where(item => item.Line.X1 - item.Line.X0 > item.Page.Width * 0.45f).GroupBy(Key))
        {
            var left = group.Select(item => item.Line.X0).Order().ToList();
            var right = group.Select(item => item.Line.X1).Order().ToList();
            var (first, end) = (left[left.Count / 10], right[right.Count * 9 / 10]);

            // Where no line breaks off inside a sentence there, nothing shows how far the lines may run.
            if (group.Any(item => item.Line.X1 > end - (item.Line.Size * 1.5f) && item.Line.Text[^1] is not ('。' or '：'))) columns[group.Key] = (first, end);
        }

        return new WrappedText(lines, columns);
    }

    public bool Continues(LineItem item, LineItem next)
    {
        if (!columns.TryGetValue(Key(item), out var column) || Key(item) != Key(next)) return false;
        TextLine line = item.Line, following = next.Line;
        if (Math.Abs(line.Size - following.Size) > line.Size * 0.15f) return false;
        if (ReferenceEquals(item.Page, next.Page) && following.Baseline - line.Baseline > line.Size * 3.4f) return false;
        var hasNoRoom = HasNoRoom(line, following, column.Right);
        if (following.X0 > column.Left + (following.Size * 0.9f)) return hasNoRoom && AreCentred(item, next);
        if (line.X0 > column.Left + (line.Size * 6) || StandsFartherApart(item, next)) return false;
        var text = TextNormaliser.Normalise(following.Text);
        if (HeadingShapes.OpensPart(text)) return false;
        var isCertain = isIndented ? line.Text[^1] is not ('。' or '：') : areParagraphsApart && ReferenceEquals(item.Page, next.Page);
        if (!isCertain && HeadingShapes.BeginsApart(text)) return false;
        return hasNoRoom;
    }

    private static bool HasNoRoom(TextLine line, TextLine following, float right) => line.X1 + FirstWord(following) > right + (line.Size * 0.02f);

    private bool IsIndented(LineItem item) =>
        columns.TryGetValue(Key(item), out var column) && item.Line.X0 - column.Left is var indent && indent > item.Line.Size * 1.2f && indent < item.Line.Size * 3;

    /// <summary>How far the lines of one paragraph stand apart, in character heights: as the closest fifth of the full lines do from the next; and whether paragraphs stand farther.</summary>
    private (float Pitch, bool AreParagraphsApart) Distances(List<LineItem> lines)
    {
        var full = new List<float>();
        var ended = new List<float>();
        for (var i = 1; i < lines.Count; i++)
        {
            var (item, next) = (lines[i - 1], lines[i]);
            if (!ReferenceEquals(item.Page, next.Page) || !columns.TryGetValue(Key(item), out var column)) continue;
            (HasNoRoom(item.Line, next.Line, column.Right) ? full : ended).Add((next.Line.Baseline - item.Line.Baseline) / item.Line.Size);
        }

        if (full.Count < 3 || ended.Count < 3) return (0, false);
        full.Sort();
        ended.Sort();
        return (full[full.Count / 5], ended[ended.Count / 5] > full[full.Count / 5] + Farther);
    }

    /// <summary>Paragraphs that are not indented stand farther apart than their lines; over a page's end nobody sees it.</summary>
    private bool StandsFartherApart(LineItem item, LineItem next) =>
        !isIndented && areParagraphsApart && ReferenceEquals(item.Page, next.Page) && (next.Line.Baseline - item.Line.Baseline) / item.Line.Size > pitch + Farther;

    /// <summary>A title over two lines, each in the middle of the page; a full line of text stands in the middle too, but ends as a sentence does.</summary>
    private static bool AreCentred(LineItem item, LineItem next)
    {
        if (SentenceEnds.Contains(item.Line.Text[^1]) || HeadingShapes.BeginsApart(TextNormaliser.Normalise(next.Line.Text))) return false;
        float middle = (item.Line.X0 + item.Line.X1) / 2, below = (next.Line.X0 + next.Line.X1) / 2;
        return Math.Abs(middle - below) < item.Line.Size / 2 && Math.Abs(middle - (item.Page.Width / 2)) < item.Page.Width * 0.06f;
    }

    /// <summary>How a line is joined to the next: a number broken at the very end of the line goes on without a gap.</summary>
    public string Gap(LineItem item, LineItem next)
    {
        if (item.Line.Text[^1] == '-' && char.IsAsciiDigit(next.Line.Text[0])) return "";
        var isBroken = char.IsAsciiLetterOrDigit(item.Line.Text[^1]) && char.IsAsciiLetterOrDigit(next.Line.Text[0]) || item.Line.Text[^1] is '.' or ',' || next.Line.Text[0] is '.' or ',';
        return isBroken && columns[Key(item)].Right - item.Line.X1 < item.Line.Size * 0.6f ? "" : "\n";
    }

    /// <summary>The width of what can't be parted at a line's start: a number or Latin word, or one character, and the closing marks behind.</summary>
    internal static float FirstWord(TextLine line)
    {
        var runs = line.Runs.TakeWhile((run, i) => i == 0 || run.X0 - line.Runs[i - 1].X1 < run.Size * 0.3f).ToList();
        var text = string.Concat(runs.Select(run => run.Text));
        var length = 1;
        if (NeverLast.Contains(text[0]) && text.Length > 1) length++;
        while (char.IsAscii(text[0]) && length < text.Length && char.IsAscii(text[length])) length++;
        while (length < text.Length && NeverFirst.Contains(text[length])) length++;
        var centres = runs.SelectMany(run => run.Centres).ToList();
        var width = length >= text.Length || length >= centres.Count ? runs[^1].X1 - runs[0].X0 : centres[length] - (line.Size / 4) - runs[0].X0;

        // An opening mark at a line's start is set half as wide.
        return NeverLast.Contains(text[0]) ? width + (line.Size / 2) : width;
    }

    private static int Key(LineItem item) => (int)MathF.Round(item.Page.Width / 10);
}
