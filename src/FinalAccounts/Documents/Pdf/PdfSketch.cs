namespace FinalAccounts.Documents.Pdf;

/// <summary>A PDF as it was read, and what each of its pages looked like to the reader, for whoever has to understand a new form.</summary>
public sealed record PdfSketch(SourceDocument Document, IReadOnlyList<PageSketch> Pages)
{
    /// <summary>Whether the file is a PDF, whatever its name says.</summary>
    public static bool IsPdf(SourceFile file) => FileKinds.IsPdf(file.Bytes);

    /// <summary>Reads a PDF as always, and sketches its pages on the way. Throws <see cref="UnreadableFileException"/> as reading does.</summary>
    public static PdfSketch Read(SourceFile file)
    {
        var pages = new List<SketchedPage>();
        var document = DocumentReaders.Read(file, pages.Add);
        return new PdfSketch(document, [.. pages.Select(page => page.Sketch())]);
    }
}
