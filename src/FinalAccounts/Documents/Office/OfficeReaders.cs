namespace FinalAccounts.Documents.Office;

/// <summary>Word files and spreadsheets, told apart by what they hold.</summary>
internal static class OfficeReaders
{
    /// <summary>Reads a file that is a zip package, an OLE file, RTF or flat XML of an Office program; declines any other with null.</summary>
    public static SourceDocument? Read(SourceFile file)
    {
        if (OleDirectory.IsOle(file.Bytes)) return ReadOle(file);
        if (OldFormats.OfText(file) is { } format) return ReadText(file, format);
        if (!OfficePackage.IsZip(file.Bytes)) return null;
        using var package = OfficePackage.Open(file);
        return package.MainPart switch
        {
            null when package.IsEmpty => throw DocumentMessages.Damaged(file.Name),
            null when OldFormats.OfPackage(file, package) is { } open => ConvertedReader.Read(file, open),
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
        if (streams.Contains("Workbook") || streams.Contains("Book")) return SheetReader.ReadBinary(file);
        if (streams.Contains("WordDocument")) return ConvertedReader.Read(file, OldFormats.OfWord(file));
        if (streams.Contains("WpsContentData")) throw DocumentMessages.OldWps(file.Name);
        if (streams.Contains("PowerPoint Document")) throw DocumentMessages.Presentation(file.Name);
        return null;
    }

    private static SourceDocument ReadText(SourceFile file, OldFormat format) =>
        format == OldFormat.Rtf || OldFormats.IsSoundXml(file.Bytes) ? ConvertedReader.Read(file, format) : throw DocumentMessages.Damaged(file.Name);
}
