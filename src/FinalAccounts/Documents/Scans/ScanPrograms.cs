using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>What reads scans: mutool draws the pages as pictures, tesseract reads them.</summary>
internal sealed record ScanPrograms(MutoolProgram Mutool, TesseractProgram Tesseract)
{
    /// <summary>The programs, or null where tesseract or its Chinese model is not installed.</summary>
    public static ScanPrograms? Find(MutoolProgram mutool) =>
        TesseractProgram.Find() is { } tesseract && tesseract.Knows(TesseractProgram.Chinese) && tesseract.Knows(TesseractProgram.Latin) ? new ScanPrograms(mutool, tesseract) : null;
}
