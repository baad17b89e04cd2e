namespace FinalAccounts.Documents.Scans;

/// <summary>Where a word stands on its line: tesseract's sides are only about right, so they are moved to the nearest gap in the ink.</summary>
internal static class WordArea
{
    private const int Dark = 150;

    public static PixelArea Of(GreyPicture line, int left, int right, int characterHeight)
    {
        var columns = new bool[line.Width];
        for (var y = 0; y < line.Height; y++)
        {
            var row = line.Row(y);
            for (var x = 0; x < row.Length; x++) columns[x] |= row[x] < Dark;
        }

        int from = Gap(columns, left, characterHeight / 3), to = Gap(columns, right, characterHeight / 3);
        return from < to ? new PixelArea(from, 0, to, line.Height) : new PixelArea(Math.Max(0, left), 0, Math.Min(line.Width, Math.Max(left + 1, right)), line.Height);
    }

    /// <summary>The nearest column without ink.</summary>
    private static int Gap(bool[] columns, int place, int reach)
    {
        for (var distance = 0; distance <= reach; distance++)
        {
            if (place - distance is >= 0 and var left && left < columns.Length && !columns[left]) return left;
            if (place + distance is >= 0 and var right && right < columns.Length && !columns[right]) return right;
        }

        return Math.Clamp(place, 0, columns.Length);
    }
}
