namespace FinalAccounts.Documents.Scans;

/// <summary>A rectangle of a picture in pixels; the right and lower sides are outside.</summary>
internal readonly record struct PixelArea(int X0, int Y0, int X1, int Y1)
{
    public int Width => X1 - X0;

    public int Height => Y1 - Y0;

    public bool IsEmpty => X1 <= X0 || Y1 <= Y0;

    public PixelArea Grown(int by) => new(X0 - by, Y0 - by, X1 + by, Y1 + by);

    public PixelArea With(PixelArea other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    public bool Meets(PixelArea other) => X0 < other.X1 && other.X0 < X1 && Y0 < other.Y1 && other.Y0 < Y1;

    public PixelArea Within(int width, int height) => new(Math.Max(0, X0), Math.Max(0, Y0), Math.Min(width, X1), Math.Min(height, Y1));
}

/// <summary>A page as a picture: one byte a pixel, 0 black, 255 white.</summary>
internal sealed class GreyPicture(int width, int height, byte[] pixels)
{
    public const byte White = 255;

    public int Width => width;

    public int Height => height;

    public byte[] Pixels => pixels;

    public byte this[int x, int y] => pixels[(y * width) + x];

    public Span<byte> Row(int y) => pixels.AsSpan(y * width, width);

    /// <summary>The picture turned clockwise by so many quarters.</summary>
    public GreyPicture Turned(int quarters)
    {
        if (quarters % 4 == 0) return this;
        var turned = new byte[pixels.Length];
        var (w, h) = quarters % 2 == 0 ? (width, height) : (height, width);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (tx, ty) = (quarters % 4) switch
                {
                    1 => (height - 1 - y, x),
                    2 => (width - 1 - x, height - 1 - y),
                    _ => (y, width - 1 - x),
                };
                turned[(ty * w) + tx] = pixels[(y * width) + x];
            }
        }

        return new GreyPicture(w, h, turned);
    }
}
