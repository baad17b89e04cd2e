using System.IO.Compression;

namespace FinalAccounts.Documents.Archives;

/// <summary>Tells archives from documents by what they hold: a Word file or spreadsheet is a zip too.</summary>
internal static class ArchiveKinds
{
    private const int TarMark = 257;

    private static readonly byte[][] Starts = [[.. "Rar!"u8], [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B], [.. "BZh"u8], [0xFD, .. "7zXZ"u8, 0]];

    /// <summary>Members that only a document's package has.</summary>
    private static readonly string[] DocumentParts = ["[Content_Types].xml", "mimetype", "word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml"];

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    /// <summary>An archive of another kind than zip.</summary>
    public static bool IsOther(ReadOnlySpan<byte> head)
    {
        foreach (var start in Starts)
        {
            if (head.StartsWith(start)) return true;
        }

        return head.Length > TarMark + 5 && head[TarMark..].StartsWith("ustar"u8);
    }

    /// <summary>Whether the file is an archive of documents. A zip that can't be opened is one by its name only.</summary>
    public static bool IsArchive(SourceFile file)
    {
        if (!IsZip(file.Bytes)) return IsOther(file.Bytes);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
            return !zip.Entries.Any(entry => DocumentParts.Contains(entry.FullName.Replace('\\', '/').TrimStart('/'), StringComparer.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return file.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        }
    }
}
