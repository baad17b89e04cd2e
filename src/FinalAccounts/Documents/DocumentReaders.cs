namespace FinalAccounts.Documents;

/// <summary>The readers in the order in which they are asked; the first that takes the file reads it.</summary>
public static class DocumentReaders
{
    /// <summary>Reads a file into blocks. Throws <see cref="UnreadableFileException"/> where no reader takes it.</summary>
    public static SourceDocument Read(SourceFile file) => throw new UnreadableFileException("unknown-format", $"无法识别文件“{file.Name}”的格式。");
}
