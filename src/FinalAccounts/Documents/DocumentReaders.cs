using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents;

/// <summary>The readers in the order in which they are asked; the first that takes the file reads it.</summary>
public static class DocumentReaders
{
    /// <summary>Each takes the decoded text of a file, or declines with null.</summary>
    private static readonly Func<SourceFile, string, SourceDocument?>[] Readers =
    [
        PlainTextReader.Read,
    ];

    /// <summary>Reads a file into blocks. Throws <see cref="UnreadableFileException"/> where no reader takes it.</summary>
    public static SourceDocument Read(SourceFile file)
    {
        if (file.Bytes.Length == 0) throw DocumentMessages.Empty(file.Name);
        if (file.Bytes.Length > SourceFile.SizeLimit) throw DocumentMessages.TooLarge(file.Name, SourceFile.SizeLimit);
        if (FileKinds.NotText(file.Bytes) is { } kind) throw DocumentMessages.Binary(file.Name, kind);

        var text = TextDecoder.Decode(file);
        foreach (var reader in Readers)
        {
            if (reader(file, text) is { Blocks.Count: > 0 } document) return document;
        }

        throw DocumentMessages.NoText(file.Name);
    }
}
