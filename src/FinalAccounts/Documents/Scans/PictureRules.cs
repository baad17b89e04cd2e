namespace FinalAccounts.Documents.Scans;

/// <summary>The ruled lines of a picture: long stretches of ink, level or upright, bent a little or not.</summary>
internal static class PictureRules
{
    /// <summary>The shortest side of a cell in points; strokes of characters are shorter.</summary>
    private const float ShortestLevel = 17, ShortestUpright = 14;

    /// <summary>The largest character of a title page in points; no table is so small.</summary>
    private const float LargestCharacter = 66;

    /// <summary>The thickest line in points; what is thicker is a bar or a picture.</summary>
    private const float Thickest = 3.6f;

    /// <summary>More lines than these are a picture; the densest real page has some 300.</summary>
    private const int RuleLimit = 3_000;

    public static List<PixelArea> Find(InkMap ink, float dotsPerPoint)
    {
        var rules = Level(ink, (int)(ShortestLevel * dotsPerPoint), Thickest * dotsPerPoint);
        rules.AddRange(Level(ink.Transposed(), (int)(ShortestUpright * dotsPerPoint), Thickest * dotsPerPoint).Select(area => new PixelArea(area.Y0, area.X0, area.Y1, area.X1)));
        return rules.Count > RuleLimit ? [] : WithoutCharacters(rules, LargestCharacter * dotsPerPoint);
    }

    /// <summary>Leaves out strokes of large characters: lines that touch and together are no larger than one.</summary>
    private static List<PixelArea> WithoutCharacters(List<PixelArea> rules, float largest)
    {
        const int touch = 4;
        var groups = new List<(PixelArea Reach, List<PixelArea> Rules)>();
        foreach (var rule in rules)
        {
            var own = new List<PixelArea> { rule };
            var reach = rule;
            for (var i = groups.Count - 1; i >= 0; i--)
            {
                if (!groups[i].Rules.Exists(other => own.Exists(one => one.Grown(touch).Meets(other)))) continue;
                own.AddRange(groups[i].Rules);
                reach = reach.With(groups[i].Reach);
                groups.RemoveAt(i);
            }

            groups.Add((reach, own));
        }

        return [.. groups.Where(group => Math.Max(group.Reach.Width, group.Reach.Height) > largest).SelectMany(group => group.Rules)];
    }

    private static List<PixelArea> Level(InkMap ink, int shortest, float thickest)
    {
        var found = new List<Stretch>();
        var above = new List<Stretch>();
        for (var y = 0; y < ink.Height; y++)
        {
            var here = new List<Stretch>();
            foreach (var (from, to) in Runs(ink.Row(y), shortest))
            {
                var stretch = above.Find(one => one.LastFrom <= to && one.LastTo >= from);
                if (stretch is null) found.Add(stretch = new Stretch(y));
                stretch.Add(y, from, to);
                here.Add(stretch);
            }

            above = here;
        }

        return [.. found.Where(stretch => stretch.Ink <= thickest * (stretch.To - stretch.From)).Select(stretch => new PixelArea(stretch.From, stretch.Top, stretch.To, stretch.Bottom + 1))];
    }

    /// <summary>Stretches of ink in a row of pixels, over gaps of a few.</summary>
    private static List<(int From, int To)> Runs(ReadOnlySpan<bool> row, int shortest)
    {
        const int gap = 3;
        var runs = new List<(int, int)>();
        var x = 0;
        while (true)
        {
            var next = row[x..].IndexOf(true);
            if (next < 0) return runs;
            var from = x += next;
            var to = x;
            while (x < row.Length && x - to <= gap)
            {
                if (row[x]) to = x;
                x++;
            }

            if (to + 1 - from >= shortest) runs.Add((from, to + 1));
            if (x >= row.Length) return runs;
        }
    }

    /// <summary>Long runs one above the other that touch: one line, as thick or as bent as it is.</summary>
    private sealed class Stretch(int top)
    {
        public int Top { get; } = top;

        public int Bottom { get; private set; }

        public int From { get; private set; } = int.MaxValue;

        public int To { get; private set; }

        public int LastFrom { get; private set; }

        public int LastTo { get; private set; }

        public long Ink { get; private set; }

        public void Add(int y, int from, int to)
        {
            (Bottom, LastFrom, LastTo) = (y, from, to);
            (From, To) = (Math.Min(From, from), Math.Max(To, to));
            Ink += to - from;
        }
    }
}
