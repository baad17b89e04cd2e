using FinalAccounts.Documents.Html;
using FinalAccounts.Documents.Office;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents;

/// <summary>The readers in the order in which they are asked; the first that takes the file reads it.</summary>
public static class DocumentReaders
{
    /// <summary>Each takes the decoded text of a file, or declines with null.</summary>
    private static readonly Func<SourceFile, string, SourceDocument?>[] Readers =
    [
        HtmlReader.Read,
        PlainTextReader.Read,
    ];

    /// <summary>Reads a file into blocks. Throws <see cref="UnreadableFileException"/> where no reader takes it.</summary>
    public static SourceDocument Read(SourceFile file) => Read(file, look: null);

    /// <summary>Reads a file; the pages of a PDF are shown to <paramref name="look"/> on the way.</summary>
    internal static SourceDocument Read(SourceFile file, Action<SketchedPage>? look)
    {
        if (file.Bytes.Length == 0) throw DocumentMessages.Empty(file.Name);
        var limit = SourceFile.LimitOf(file.Bytes);
        if (file.Bytes.Length > limit) throw DocumentMessages.TooLarge(file.Name, limit);
        if (FileKinds.IsPdf(file.Bytes) || FileKinds.Picture(file.Bytes) is not null) return PdfReader.Read(file, look) is { Blocks.Count: > 0 } pdf ? pdf : throw DocumentMessages.NoText(file.Name);
        if (OfficeReaders.Read(file) is { } office) return office.Blocks.Count > 0 ? office : throw DocumentMessages.NoText(file.Name);
        if (FileKinds.Foreign(file.Bytes) is { } kind) throw DocumentMessages.Binary(file.Name, kind);

        var decoded = TextDecoder.Decode(file);
        foreach (var reader in Readers)
        {
            if (reader(file, decoded.Text) is not { } document) continue;
            if (document.Blocks.Count == 0) break;
            return decoded.Issues.Count == 0 ? document : document with { Issues = [.. decoded.Issues, .. document.Issues] };
        }

        throw DocumentMessages.NoText(file.Name);
    }
}
