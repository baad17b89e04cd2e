namespace FinalAccounts.Documents.Scans;

/// <summary>Which pixels of a picture are ink: darker than the paper around them, single specks smoothed away.</summary>
internal sealed class InkMap
{
    /// <summary>So much darker than its neighbourhood, of 255.</summary>
    private const int Contrast = 28;

    private readonly bool[] ink;

    private InkMap(int width, int height, bool[] ink) => (Width, Height, this.ink) = (width, height, ink);

    public int Width { get; }

    public int Height { get; }

    public bool this[int x, int y] => ink[(y * Width) + x];

    public ReadOnlySpan<bool> Row(int y) => ink.AsSpan(y * Width, Width);

    /// <param name="picture">The page.</param>
    /// <param name="reach">How far the neighbourhood of a pixel goes: some characters.</param>
    public static InkMap Of(GreyPicture picture, int reach)
    {
        int width = picture.Width, height = picture.Height;
        var sums = Sums(picture);
        var ink = new bool[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var smooth = Mean(sums, width, height, x, y, 1);
                if (smooth > 250) continue;
                ink[(y * width) + x] = smooth < Mean(sums, width, height, x, y, reach) - Contrast;
            }
        }

        return new InkMap(width, height, ink);
    }

    public void Erase(PixelArea area)
    {
        var inside = area.Within(Width, Height);
        for (var y = inside.Y0; y < inside.Y1; y++) ink.AsSpan((y * Width) + inside.X0, Math.Max(0, inside.Width)).Clear();
    }

    /// <summary>A copy with nothing in the areas.</summary>
    public InkMap Without(IEnumerable<PixelArea> areas)
    {
        var rest = new InkMap(Width, Height, [.. ink]);
        foreach (var area in areas) rest.Erase(area);
        return rest;
    }

    /// <summary>The map with rows and columns exchanged.</summary>
    public InkMap Transposed()
    {
        var turned = new bool[ink.Length];
        const int tile = 32;
        for (var top = 0; top < Height; top += tile)
        {
            for (var left = 0; left < Width; left += tile)
            {
                for (var y = top; y < Math.Min(Height, top + tile); y++)
                {
                    for (var x = left; x < Math.Min(Width, left + tile); x++) turned[(x * Height) + y] = ink[(y * Width) + x];
                }
            }
        }

        return new InkMap(Height, Width, turned);
    }

    /// <summary>The sum of all pixels above and left of each; a picture of 255 times 8 million fits.</summary>
    private static uint[] Sums(GreyPicture picture)
    {
        var stride = picture.Width + 1;
        var sums = new uint[stride * (picture.Height + 1)];
        for (var y = 0; y < picture.Height; y++)
        {
            uint row = 0;
            var pixels = picture.Row(y);
            for (var x = 0; x < pixels.Length; x++)
            {
                row += pixels[x];
                sums[((y + 1) * stride) + x + 1] = sums[(y * stride) + x + 1] + row;
            }
        }

        return sums;
    }

    private static int Mean(uint[] sums, int width, int height, int x, int y, int reach)
    {
        int x0 = Math.Max(0, x - reach), y0 = Math.Max(0, y - reach), x1 = Math.Min(width, x + reach + 1), y1 = Math.Min(height, y + reach + 1);
        var stride = width + 1;
        var sum = sums[(y1 * stride) + x1] - sums[(y0 * stride) + x1] - sums[(y1 * stride) + x0] + sums[(y0 * stride) + x0];
        return (int)(sum / (uint)((x1 - x0) * (y1 - y0)));
    }
}
