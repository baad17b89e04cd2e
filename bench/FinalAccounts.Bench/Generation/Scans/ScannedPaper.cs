using System.IO.Compression;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Programs;
using FinalAccounts.Documents.Scans;

namespace FinalAccounts.Bench.Generation.Scans;

/// <summary>Pages of a PDF (A4) as a copier gives them back: pictures, laid slanting, on grey paper with noise.</summary>
internal static class ScannedPaper
{
    public const float A4Width = 595.32f, A4Height = 841.92f;

    /// <summary>A page as a picture of so many dots per inch, slanting clockwise by so many degrees, noise of that strength laid over; null where there is no such page.</summary>
    public static GreyPicture? Page(MutoolProgram mutool, SourceFile pdf, int page, int dotsPerInch, double slant = 0, double noise = 0)
    {
        using var pictures = new ScanPictures(mutool, pdf);
        if (pictures.Draw(new ScannedPage(page, A4Width, A4Height), TimeSpan.FromSeconds(60)) is not { Picture: var picture }) return null;
        return Noisy(Skew.Straightened(LinePicture.Scaled(picture, dotsPerInch / 300f), -slant), noise);
    }

    /// <summary>A PDF whose pages are pictures and nothing else.</summary>
    public static byte[] Pdf(IReadOnlyList<GreyPicture> pages, int dotsPerInch)
    {
        using var file = new MemoryStream();
        Write(file, $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, i) => $"{(i * 3) + 3} 0 R"))}]>>endobj\n");
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var box = FormattableString.Invariant($"{page.Width * 72f / dotsPerInch:0.##} {page.Height * 72f / dotsPerInch:0.##}");
            var first = (i * 3) + 3;
            var content = FormattableString.Invariant($"q {page.Width * 72f / dotsPerInch:0.##} 0 0 {page.Height * 72f / dotsPerInch:0.##} 0 0 cm /I Do Q");
            var packed = Packed(page.Pixels);
            Write(file, $"{first} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {box}]/Contents {first + 1} 0 R/Resources<</XObject<</I {first + 2} 0 R>>>>>>endobj\n");
            Write(file, $"{first + 1} 0 obj<</Length {content.Length}>>stream\n{content}\nendstream endobj\n");
            Write(file, $"{first + 2} 0 obj<</Type/XObject/Subtype/Image/Width {page.Width}/Height {page.Height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length {packed.Length}>>stream\n");
            file.Write(packed);
            Write(file, "\nendstream endobj\n");
        }

        Write(file, "trailer<</Root 1 0 R>>\n");
        return file.ToArray();
    }

    /// <summary>Some pages of a PDF, and another PDF behind them.</summary>
    public static byte[] Joined(MutoolProgram mutool, SourceFile pdf, string pages, SourceFile behind)
    {
        using var folder = new WorkFolder("join");
        folder.Add("first.pdf", pdf.Bytes);
        folder.Add("second.pdf", behind.Bytes);
        mutool.Run(folder, ["merge", "-o", "joined.pdf", "first.pdf", pages, "second.pdf"], new ProgramLimits(TimeSpan.FromSeconds(60), 1024, 64));
        return File.ReadAllBytes(folder.File("joined.pdf"));
    }

    /// <summary>A grey picture file of 24 bits: the simplest that every program reads.</summary>
    public static byte[] Bmp(GreyPicture picture)
    {
        var stride = ((picture.Width * 3) + 3) / 4 * 4;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("BM"u8);
        writer.Write(54 + (stride * picture.Height));
        writer.Write(0);
        writer.Write(54);
        writer.Write(40);
        writer.Write(picture.Width);
        writer.Write(picture.Height);
        writer.Write((short)1);
        writer.Write((short)24);
        foreach (var zero in new int[6]) writer.Write(zero);
        for (var y = picture.Height - 1; y >= 0; y--)
        {
            foreach (var pixel in picture.Row(y)) writer.Write([pixel, pixel, pixel]);
            for (var x = picture.Width * 3; x < stride; x++) writer.Write((byte)0);
        }

        return file.ToArray();
    }

    private static GreyPicture Noisy(GreyPicture picture, double strength)
    {
        if (strength == 0) return picture;
        var random = new Random(20);
        var pixels = new byte[picture.Pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            var bell = (random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2) * 1.7 * strength;
            pixels[i] = (byte)Math.Clamp((picture.Pixels[i] * 0.85) + 25 + bell, 0, 255);
        }

        return new GreyPicture(picture.Width, picture.Height, pixels);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest)) zlib.Write(bytes);
        return packed.ToArray();
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
