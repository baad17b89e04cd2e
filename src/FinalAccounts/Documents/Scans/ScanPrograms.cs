using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Scans;

/// <summary>What reads scans: mutool draws the pages as pictures, tesseract reads them.</summary>
internal sealed record ScanPrograms(MutoolProgram Mutool, TesseractProgram Tesseract)
{
    /// <summary>The programs, or null where tesseract or its Chinese model is not installed.</summary>
    public static ScanPrograms? Find(MutoolProgram mutool) =>
        TesseractProgram.Find() is { } tesseract && tesseract.Knows(TesseractProgram.Chinese) && tesseract.Knows(TesseractProgram.Latin) ? new ScanPrograms(mutool, tesseract) : null;
}

/// <summary>The pages of one file as grey pictures.</summary>
internal sealed class PagePictures : IDisposable
{
    /// <summary>What tesseract was trained on.</summary>
    private const float DotsPerInch = 300;

    /// <summary>Points per inch.</summary>
    private const float Points = 72;

    /// <summary>An A3 page at 300 dots has 17 million.</summary>
    private const int PixelLimit = 24_000_000;

    private const int MemoryMegabytes = 1536, FileMegabytes = 64;

    private readonly MutoolProgram mutool;
    private readonly WorkFolder folder = new("pages");
    private readonly string name;

    public PagePictures(MutoolProgram mutool, SourceFile file)
    {
        this.mutool = mutool;
        name = "source." + (FileKinds.Picture(file.Bytes) ?? "pdf");
        folder.Add(name, file.Bytes);
    }

    /// <summary>The page, so large that it is read well; null where it can't be drawn.</summary>
    public (GreyPicture Picture, float DotsPerPoint)? Draw(PageSize page, TimeSpan limit)
    {
        const string drawn = "page.pgm";
        var resolution = DotsPerInch * page.Scale;
        var pixels = page.Width * page.Height * (resolution / Points) * (resolution / Points);
        if (pixels > PixelLimit) resolution *= MathF.Sqrt(PixelLimit / pixels);
        var arguments = FormattableString.Invariant($"draw -q -F pgm -c gray -r {resolution:0.##} -o {drawn} {name} {page.Number}").Split(' ');
        File.Delete(folder.File(drawn));
        if (!mutool.Run(folder, arguments, new ProgramLimits(limit, MemoryMegabytes, FileMegabytes)).IsGood) return null;
        return PgmFormat.Read(File.ReadAllBytes(folder.File(drawn)), PixelLimit + (PixelLimit / 4)) is { } picture ? (picture, resolution / Points / page.Scale) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}

/// <summary>A page to be drawn, in the points that its file claims.</summary>
internal readonly record struct PageSize(int Number, float Width, float Height)
{
    private const float Smallest = 500, Largest = 1300, A4 = 842;

    /// <summary>How many true points a claimed one is: pictures often lie about their size, and then they are taken as A4.</summary>
    public float Scale => MathF.Max(Width, Height) is var longest && longest is < Smallest or > Largest ? A4 / longest : 1;
}
