using System.Buffers.Binary;
using System.IO.Compression;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page's picture as dots: PNG with 8 bits of red, green and blue, as mutool writes it.</summary>
internal sealed class Picture
{
    private readonly byte[] rows;

    private Picture(int width, int height, byte[] rows) => (Width, Height, this.rows) = (width, height, rows);

    public int Width { get; }

    public int Height { get; }

    public static Picture Of(byte[] png)
    {
        Assert.Equal("PNG"u8.ToArray(), png[1..4]);
        int width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        Assert.Equal((8, 2), (png[24], png[25]));
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var stride = width * 3;
        var rows = new byte[height * stride];
        var filter = new byte[1];
        for (var y = 0; y < height; y++)
        {
            unpacked.ReadExactly(filter);
            unpacked.ReadExactly(rows, y * stride, stride);
            Restore(filter[0], rows.AsSpan(y * stride, stride), y == 0 ? new byte[stride] : rows.AsSpan((y - 1) * stride, stride));
        }

        return new Picture(width, height, rows);
    }

    /// <summary>How many dark dots lie in a part of the picture, its corners given in parts of width and height.</summary>
    public int Ink(double left, double top, double right, double bottom)
    {
        var dark = 0;
        for (var y = (int)Math.Ceiling(top * Height); y < Math.Min(Height, bottom * Height); y++)
        {
            for (var x = (int)Math.Ceiling(left * Width); x < Math.Min(Width, right * Width); x++)
            {
                if (rows[((y * Width) + x) * 3] < 128) dark++;
            }
        }

        return dark;
    }

    private static void Restore(int filter, Span<byte> row, ReadOnlySpan<byte> above)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= 3 ? row[i - 3] : 0, up = above[i], corner = i >= 3 ? above[i - 3] : 0;
            row[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner, a = Math.Abs(guess - left), b = Math.Abs(guess - up), c = Math.Abs(guess - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
