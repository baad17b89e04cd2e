using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Scans;

/// <summary>The simplest format of grey pictures, which every program writes and reads: “P5”, width, height, the white value, then a byte a pixel.</summary>
internal static class PgmFormat
{
    private const int LongestNumber = 9;

    /// <summary>A picture, or null where the bytes are none of at most so many pixels.</summary>
    public static GreyPicture? Read(byte[] bytes, int pixelLimit)
    {
        if (bytes is not [(byte)'P', (byte)'5', ..]) return null;
        var at = 2;
        if (Number(bytes, ref at) is not { } width || Number(bytes, ref at) is not { } height || Number(bytes, ref at) is not 255) return null;
        at++;
        if (width < 1 || height < 1 || (long)width * height > pixelLimit || bytes.Length - at < width * height) return null;
        return new GreyPicture(width, height, bytes.AsSpan(at, width * height).ToArray());
    }

    public static byte[] Write(GreyPicture picture) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{picture.Width} {picture.Height}\n255\n")), .. picture.Pixels];

    private static int? Number(byte[] bytes, ref int at)
    {
        while (at < bytes.Length && (char.IsWhiteSpace((char)bytes[at]) || bytes[at] == '#'))
        {
            if (bytes[at] == '#') while (at < bytes.Length && bytes[at] != '\n') at++;
            else at++;
        }

        var start = at;
        while (at < bytes.Length && at - start < LongestNumber && char.IsAsciiDigit((char)bytes[at])) at++;
        return int.TryParse(bytes.AsSpan(start, at - start), CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
