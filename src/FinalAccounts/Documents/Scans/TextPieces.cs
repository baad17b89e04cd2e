namespace FinalAccounts.Documents.Scans;

/// <summary>Finds the lines of text in an area of the page: rows of pixels with ink, parted by rows without.</summary>
internal sealed class TextPieces(float dotsPerPoint)
{
    private readonly List<(InkMap Ink, PixelArea Area, bool IsCell)> bands = [];

    /// <summary>Looks at a table's cell, or at the page outside of tables.</summary>
    public void Look(InkMap ink, PixelArea area, bool isCell) => bands.AddRange(Bands(ink, area.Within(ink.Width, ink.Height)).Select(band => (ink, band, isCell)));

    /// <summary>The pieces of all areas.</summary>
    public List<TextPiece> Complete()
    {
        var height = UsualHeight();
        var pieces = new List<TextPiece>();
        foreach (var group in bands.GroupBy(band => (band.Ink, band.Area.X0, band.Area.X1, band.IsCell)))
        {
            foreach (var line in Joined([.. group.Select(band => band.Area)], height)) pieces.AddRange(Parts(group.Key.Ink, line, height, group.Key.IsCell));
        }

        return pieces;
    }

    /// <summary>The height of most lines; characters of 6 to 30 points count.</summary>
    private int UsualHeight()
    {
        var heights = bands.Select(band => band.Area.Height).Where(height => height > 5 * dotsPerPoint && height < 30 * dotsPerPoint).Order().ToList();
        return heights.Count == 0 ? (int)(10 * dotsPerPoint) : heights[heights.Count / 2];
    }

    private static IEnumerable<PixelArea> Bands(InkMap ink, PixelArea area)
    {
        if (area.IsEmpty) yield break;
        var top = -1;
        for (var y = area.Y0; y <= area.Y1; y++)
        {
            var hasInk = y < area.Y1 && ink.Row(y)[area.X0..area.X1].Contains(true);
            if (hasInk && top < 0) top = y;
            if (hasInk || top < 0) continue;
            yield return area with { Y0 = top, Y1 = y };
            top = -1;
        }
    }

    /// <summary>Bands that are parts of one line's characters (the strokes of 二, the points of a colon) put together.</summary>
    private static List<PixelArea> Joined(List<PixelArea> bands, int height)
    {
        bands.Sort((a, b) => a.Y0.CompareTo(b.Y0));
        var lines = new List<PixelArea>();
        foreach (var band in bands)
        {
            if (lines.Count > 0 && lines[^1] is var before && band.Y0 - before.Y1 <= height * 0.45f && band.Y1 - before.Y0 <= height * 1.3f &&
                Math.Min(before.Height, band.Height) <= height * 0.7f) lines[^1] = before with { Y1 = band.Y1 };
            else lines.Add(band);
        }

        return lines;
    }

    /// <summary>A line cut at its wide gaps, specks left out.</summary>
    private static IEnumerable<TextPiece> Parts(InkMap ink, PixelArea line, int height, bool isCell)
    {
        var columns = new int[line.Width];
        for (var y = line.Y0; y < line.Y1; y++)
        {
            var row = ink.Row(y)[line.X0..line.X1];
            for (var x = 0; x < row.Length; x++) if (row[x]) columns[x]++;
        }

        var cut = (isCell ? 3 : 1.5f) * Math.Max(height, Math.Min(line.Height, height * 2));
        int start = -1, end = 0, area = 0, widest = 0;
        for (var x = 0; x <= columns.Length; x++)
        {
            var hasInk = x < columns.Length && columns[x] > 0;
            if (hasInk)
            {
                if (start < 0) start = x;
                else widest = Math.Max(widest, x - end - 1);
                end = x;
                area += columns[x];
            }

            if (start < 0 || (x < columns.Length && x - end <= cut)) continue;
            if (area >= height * height / 50) yield return Tight(ink, line with { X0 = line.X0 + start, X1 = line.X0 + end + 1 }, height) with { HasGap = widest > height * 0.6f };
            (start, area, widest) = (-1, 0, 0);
        }
    }

    /// <summary>The piece without empty rows above and below.</summary>
    private static TextPiece Tight(InkMap ink, PixelArea area, int height)
    {
        while (area.Height > 1 && !ink.Row(area.Y0)[area.X0..area.X1].Contains(true)) area = area with { Y0 = area.Y0 + 1 };
        while (area.Height > 1 && !ink.Row(area.Y1 - 1)[area.X0..area.X1].Contains(true)) area = area with { Y1 = area.Y1 - 1 };
        return new TextPiece(area, height);
    }
}
