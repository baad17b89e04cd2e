using System.Text;
using System.Xml;

namespace FinalAccounts.Documents.Office;

/// <summary>Tells the older Office formats by their content; only doc and wps, the same inside, are told apart by the name.</summary>
internal static class OldFormats
{
    private static readonly (string Word, OldFormat Format)[] XmlMarks =
    [
        ("progid=\"Excel.Sheet\"", OldFormat.ExcelXml),
        ("application/vnd.oasis.opendocument.text", OldFormat.FlatOdt),
        ("application/vnd.oasis.opendocument.spreadsheet", OldFormat.FlatOds),
    ];

    /// <summary>The format of a file that is text outside (RTF, flat XML), or null.</summary>
    public static OldFormat? OfText(SourceFile file)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.StartsWith("{\\rtf"u8)) return OldFormat.Rtf;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, FileKinds.HeadLength * 4)]);
        if (!head.TrimStart('ï', '»', '¿', ' ', '\r', '\n').StartsWith("<?xml", StringComparison.Ordinal)) return null;
        if (!head.Contains("<?mso-application", StringComparison.Ordinal) && !head.Contains("<office:document", StringComparison.Ordinal)) return null;
        return Array.Find(XmlMarks, mark => head.Contains(mark.Word, StringComparison.Ordinal)).Format;
    }

    /// <summary>The format of an OpenDocument package, or null. What it unpacks to is counted before LibreOffice is handed it.</summary>
    public static OldFormat? OfPackage(SourceFile file, OfficePackage package)
    {
        try
        {
            var format = package.Text("mimetype") switch
            {
                "application/vnd.oasis.opendocument.text" => OldFormat.Odt,
                "application/vnd.oasis.opendocument.spreadsheet" => OldFormat.Ods,
                _ => null,
            };
            if (format is not null && package.CheckUnpackedSize(":encryption-data"u8)) throw DocumentMessages.Encrypted(file.Name);
            return format;
        }
        catch (Exception exception) when (OfficePackage.IsDamage(exception))
        {
            throw DocumentMessages.Damaged(file.Name, exception);
        }
    }

    public static OldFormat OfWord(SourceFile file) => file.Name.EndsWith(".wps", StringComparison.OrdinalIgnoreCase) ? OldFormat.Wps : OldFormat.Doc;

    /// <summary>Whether flat XML is whole and without a document type: LibreOffice shows what stands before a damage and says nothing.</summary>
    public static bool IsSoundXml(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (xml.Read())
            {
                if (xml.Depth > DocxDepth.Limit) return false;
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
