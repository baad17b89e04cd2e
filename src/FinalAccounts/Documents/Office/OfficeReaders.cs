namespace FinalAccounts.Documents.Office;

/// <summary>Word files and spreadsheets, told apart by what they hold.</summary>
internal static class OfficeReaders
{
    /// <summary>Reads a file that is a zip package or an OLE file; declines any other with null.</summary>
    public static SourceDocument? Read(SourceFile file)
    {
        if (OleDirectory.IsOle(file.Bytes)) return ReadOle(file);
        if (!OfficePackage.IsZip(file.Bytes)) return null;
        using var package = OfficePackage.Open(file);
        return package.MainPart switch
        {
            null when package.IsEmpty => throw DocumentMessages.Damaged(file.Name),
            null => throw DocumentMessages.Archive(file.Name),
            var part when part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => DocxReader.Read(file, package),
            var part when part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => SheetReader.ReadPackage(file, package),
            var part when part.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) => throw DocumentMessages.Presentation(file.Name),
            _ => throw DocumentMessages.Archive(file.Name),
        };
    }

    /// <summary>An encrypted docx or xlsx is an OLE file too.</summary>
    private static SourceDocument? ReadOle(SourceFile file)
    {
        var streams = OleDirectory.StreamNames(file.Bytes);
        if (streams.Contains("EncryptedPackage")) throw DocumentMessages.Encrypted(file.Name);
        if (streams.Contains("Workbook") || streams.Contains("Book")) return SheetReader.Read(file, "xls");
        if (streams.Contains("WordDocument") || streams.Contains("WpsContentData")) throw DocumentMessages.OldWord(file.Name);
        if (streams.Contains("PowerPoint Document")) throw DocumentMessages.Presentation(file.Name);
        return null;
    }
}
