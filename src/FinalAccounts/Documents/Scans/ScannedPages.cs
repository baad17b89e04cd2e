using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>Reads the pages of a file that are pictures, one after the other, as long as there is time.</summary>
internal sealed class ScannedPages(ScanPrograms programs, Deadline deadline)
{
    /// <summary>The drawings of the pages that could be read.</summary>
    public Dictionary<int, Drawing> Read(SourceFile file, IReadOnlyList<ScannedPage> pages)
    {
        var read = new Dictionary<int, Drawing>();
        using var pictures = new ScanPictures(programs.Mutool, file);
        foreach (var page in pages)
        {
            if (deadline.IsOver) break;
            deadline.BeginPage();
            if (pictures.Draw(page, deadline.Rest) is not { } drawn) continue;
            if (PageReading.Read(programs, deadline, drawn.Picture, page.Number, drawn.DotsPerPoint) is { } drawing) read[page.Number] = drawing with { BoxScale = 1 / page.Scale };
        }

        return read;
    }
}
