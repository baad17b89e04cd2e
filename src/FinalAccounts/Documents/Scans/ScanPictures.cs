using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Scans;

/// <summary>The pages of one file as grey pictures.</summary>
internal sealed class ScanPictures : IDisposable
{
    /// <summary>What tesseract was trained on.</summary>
    private const float DotsPerInch = 300;

    /// <summary>Points per inch.</summary>
    private const float Points = 72;

    /// <summary>An A3 page at 300 dots has 17 million.</summary>
    private const int PixelLimit = 24_000_000;

    private const int MemoryMegabytes = 1536, FileMegabytes = 64;

    /// <summary>A page takes a fifth of a second.</summary>
    private static readonly TimeSpan ProcessorLimit = TimeSpan.FromSeconds(10);

    private readonly MutoolProgram mutool;
    private readonly WorkFolder folder = new("pages");
    private readonly string name;

    public ScanPictures(MutoolProgram mutool, SourceFile file)
    {
        this.mutool = mutool;
        name = "source." + (FileKinds.Picture(file.Bytes) ?? "pdf");
        folder.Add(name, file.Bytes);
    }

    /// <summary>The page, so large that it is read well; null where it can't be drawn.</summary>
    public (GreyPicture Picture, float DotsPerPoint)? Draw(ScannedPage page, TimeSpan limit)
    {
        const string drawn = "page.pgm";
        var resolution = DotsPerInch * page.Scale;
        var pixels = page.Width * page.Height * (resolution / Points) * (resolution / Points);
        if (pixels > PixelLimit) resolution *= MathF.Sqrt(PixelLimit / pixels);
        var arguments = FormattableString.Invariant($"draw -q -F pgm -c gray -r {resolution:0.##} -o {drawn} {name} {page.Number}").Split(' ');
        File.Delete(folder.File(drawn));
        if (!mutool.Run(folder, arguments, new ProgramLimits(limit, MemoryMegabytes, FileMegabytes) { Processor = limit < ProcessorLimit ? limit : ProcessorLimit }).IsGood) return null;
        return PgmFormat.Read(File.ReadAllBytes(folder.File(drawn)), PixelLimit + (PixelLimit / 4)) is { } picture ? (picture, resolution / Points / page.Scale) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
