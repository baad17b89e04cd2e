namespace FinalAccounts.Documents.Scans;

/// <summary>A line of text cut out of a page, on white paper with a margin, as tesseract likes it.</summary>
internal static class LinePicture
{
    /// <summary>White around the text, in pixels.</summary>
    public const int Margin = 12;

    /// <summary>Grey that belongs to the ink's edge.</summary>
    private const int Edge = 2;

    public static GreyPicture Cut(GreyPicture page, PixelArea area)
    {
        var text = area.Grown(Edge).Within(page.Width, page.Height);
        int width = text.Width + (2 * Margin), height = text.Height + (2 * Margin);
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(GreyPicture.White);
        var (black, white) = Ends(page, text);
        for (var y = 0; y < text.Height; y++)
        {
            var from = page.Row(text.Y0 + y)[text.X0..text.X1];
            var to = pixels.AsSpan(((y + Margin) * width) + Margin, text.Width);
            for (var x = 0; x < from.Length; x++) to[x] = (byte)Math.Clamp((from[x] - black) * 255 / Math.Max(1, white - black), 0, 255);
        }

        return new GreyPicture(width, height, pixels);
    }

    /// <summary>The picture in another size: a second look at the same ink.</summary>
    public static GreyPicture Scaled(GreyPicture picture, float scale)
    {
        int width = Math.Max(1, (int)(picture.Width * scale)), height = Math.Max(1, (int)(picture.Height * scale));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) pixels[(y * width) + x] = Mean(picture, x / scale, y / scale, (x + 1) / scale, (y + 1) / scale);
        }

        return new GreyPicture(width, height, pixels);
    }

    private static byte Mean(GreyPicture picture, float x0, float y0, float x1, float y1)
    {
        float sum = 0, area = 0;
        for (var y = (int)y0; y < Math.Min(picture.Height, y1); y++)
        {
            for (var x = (int)x0; x < Math.Min(picture.Width, x1); x++)
            {
                var share = (Math.Min(x1, x + 1) - Math.Max(x0, x)) * (Math.Min(y1, y + 1) - Math.Max(y0, y));
                sum += picture[x, y] * share;
                area += share;
            }
        }

        return area > 0 ? (byte)(sum / area) : GreyPicture.White;
    }

    /// <summary>How dark the ink is and how light the paper.</summary>
    private static (int Black, int White) Ends(GreyPicture page, PixelArea area)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        for (var y = area.Y0; y < area.Y1; y++)
        {
            foreach (var pixel in page.Row(y)[area.X0..area.X1]) counts[pixel]++;
        }

        var total = area.Width * area.Height;
        return (At(counts, total / 50), At(counts, total * 6 / 10));
    }

    private static int At(ReadOnlySpan<int> counts, int rank)
    {
        var passed = 0;
        for (var value = 0; value < 256; value++)
        {
            passed += counts[value];
            if (passed > rank) return value;
        }

        return 255;
    }
}
