namespace FinalAccounts.Narrative.Sections;

/// <summary>
/// Which heading stands under which. A style that is open is continued (also when its numbers restart or repeat); a new style opens
/// under the last heading, unless it usually stands above and this document never uses it below.
/// </summary>
internal static class HeadingNesting
{
    private static readonly int Styles = Enum.GetValues<HeadingStyle>().Length;

    /// <summary>The index of each heading's parent, or null.</summary>
    public static int?[] Parents(IReadOnlyList<Heading> headings)
    {
        var opens = Openings(headings);
        var parents = new int?[headings.Count];
        var open = new List<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var style = headings[i].Style;
            var same = open.FindIndex(index => headings[index].Style == style);
            if (same >= 0)
            {
                open.RemoveRange(same, open.Count - same);
            }
            else
            {
                while (open.Count > 0 && StandsAbove(style, headings[open[^1]].Style, opens)) open.RemoveAt(open.Count - 1);
            }

            parents[i] = open.Count > 0 ? open[^1] : null;
            open.Add(i);
        }

        return parents;
    }

    private static bool StandsAbove(HeadingStyle style, HeadingStyle last, int[,] opens) =>
        style < last && opens[(int)last, (int)style] <= opens[(int)style, (int)last];

    /// <summary>How often the second style starts with its first number directly after a heading of the first style.</summary>
    private static int[,] Openings(IReadOnlyList<Heading> headings)
    {
        var opens = new int[Styles, Styles];
        for (var i = 1; i < headings.Count; i++)
        {
            if (headings[i].Number.Value == 1) opens[(int)headings[i - 1].Style, (int)headings[i].Style]++;
        }

        return opens;
    }
}
