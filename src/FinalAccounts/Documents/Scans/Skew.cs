namespace FinalAccounts.Documents.Scans;

/// <summary>
/// How far a page was laid slanting on the glass. The lines of text and of tables are level at the angle at which the ink falls into
/// the fewest rows.
/// </summary>
internal static class Skew
{
    /// <summary>Paper that lies more slanting is a photograph.</summary>
    public const double Steepest = 4;

    /// <summary>What a page's longest line may rise without harm, in degrees.</summary>
    private const double Harmless = 0.03;

    /// <summary>The angle in degrees, clockwise.</summary>
    public static double Of(InkMap ink)
    {
        var points = Points(ink);
        if (points.Count < 200) return 0;
        var coarse = Best(points, ink, -Steepest, Steepest, 0.2);
        var fine = Best(points, ink, coarse - 0.2, coarse + 0.2, 0.04);
        return Best(points, ink, fine - 0.04, fine + 0.04, 0.01);
    }

    /// <summary>The picture turned back by the angle, paper where there was nothing.</summary>
    public static GreyPicture Straightened(GreyPicture picture, double degrees)
    {
        if (Math.Abs(degrees) < Harmless) return picture;
        int width = picture.Width, height = picture.Height;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        double middleX = width / 2.0, middleY = height / 2.0;
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var fromX = middleX - (middleX * cos) - ((y - middleY) * sin);
            var fromY = middleY - (middleX * sin) + ((y - middleY) * cos);
            for (var x = 0; x < width; x++, fromX += cos, fromY += sin) pixels[(y * width) + x] = Between(picture, fromX, fromY);
        }

        return new GreyPicture(width, height, pixels);
    }

    private static byte Between(GreyPicture picture, double x, double y)
    {
        int left = (int)Math.Floor(x), top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= picture.Width || top + 1 >= picture.Height) return GreyPicture.White;
        int right = (int)((x - left) * 256), low = (int)((y - top) * 256);
        var above = (picture[left, top] * (256 - right)) + (picture[left + 1, top] * right);
        var below = (picture[left, top + 1] * (256 - right)) + (picture[left + 1, top + 1] * right);
        return (byte)(((above * (256 - low)) + (below * low)) >> 16);
    }

    /// <summary>Where ink ends downwards: the lower sides of lines and characters.</summary>
    private static List<(int X, int Y)> Points(InkMap ink)
    {
        var points = new List<(int X, int Y)>();
        for (var y = 0; y + 1 < ink.Height; y++)
        {
            for (var x = y % 3; x < ink.Width; x += 3)
            {
                if (ink[x, y] && !ink[x, y + 1]) points.Add((x, y));
            }
        }

        return points;
    }

    private static double Best(List<(int X, int Y)> points, InkMap ink, double from, double to, double step)
    {
        var best = 0.0;
        var highest = -1L;
        var rise = (int)(ink.Width * Math.Tan((Steepest + 1) * Math.PI / 180)) + 2;
        var rows = new int[ink.Height + (2 * rise)];
        for (var angle = from; angle <= to + 1e-9; angle += step)
        {
            Array.Clear(rows);
            var slope = Math.Tan(angle * Math.PI / 180);
            foreach (var (x, y) in points) rows[(int)(y - (x * slope) + 0.5) + rise]++;
            var score = 0L;
            foreach (var count in rows) score += (long)count * count;
            if (score <= highest) continue;
            highest = score;
            best = angle;
        }

        return best;
    }
}
