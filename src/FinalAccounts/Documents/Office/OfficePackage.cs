using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// A zip package of Office parts (docx, xlsx), bounded before anything in it is parsed: what a zip bomb unpacks to is counted, not
/// believed, and no part may have a document type (XML bombs, external entities).
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    /// <summary>All parts that are parsed, unpacked; a real disclosure has 1 to 20 MB.</summary>
    public const long UnpackedLimit = 192L * 1024 * 1024;

    /// <summary>A Word file's text; 30 pages have 1 to 4 MB.</summary>
    public const long PartLimit = 48L * 1024 * 1024;

    private const int EntryLimit = 20_000;
    private const int LineLimit = 200;
    private readonly SourceFile file;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private OfficePackage(SourceFile file)
    {
        this.file = file;
        archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > EntryLimit) throw DocumentMessages.TooManyParts(file.Name, EntryLimit);
        foreach (var entry in archive.Entries) parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The part that holds the text or the list of sheets; null where the zip is no Office file.</summary>
    public string? MainPart { get; private set; }

    public bool IsEmpty => parts.Count == 0;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    public static OfficePackage Open(SourceFile file)
    {
        try
        {
            var package = new OfficePackage(file);
            package.MainPart = package.FindMainPart();
            return package;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw DocumentMessages.Damaged(file.Name, exception);
        }
    }

    /// <summary>What a damaged or hostile part ends in: broken deflate data, XML that is none, a document type.</summary>
    public static bool IsDamage(Exception exception) => exception is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException;

    /// <summary>A part, or null where there is none.</summary>
    public XmlReader? OpenXml(string? path)
    {
        if (path is null || !parts.TryGetValue(path, out var entry)) return null;
        if (entry.Length > PartLimit) throw DocumentMessages.UnpacksTooLarge(file.Name, PartLimit);
        return XmlReader.Create(new BoundedStream(entry.Open(), PartLimit, file.Name), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        });
    }

    /// <summary>The root of a small part, or null where there is none.</summary>
    public XElement? Load(string? path)
    {
        using var reader = OpenXml(path);
        return reader is null ? null : XElement.Load(reader);
    }

    /// <summary>The XML parts whose path begins so.</summary>
    public IEnumerable<string> Parts(string start) =>
        parts.Keys.Where(path => path.StartsWith(start, StringComparison.OrdinalIgnoreCase) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The start of a part that is one line of plain text, or null where there is none.</summary>
    public string? Text(string path)
    {
        if (!parts.TryGetValue(path, out var entry)) return null;
        using var stream = entry.Open();
        var bytes = new byte[LineLimit];
        return Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).Trim();
    }

    /// <summary>The part that stands in a relation to another one: <c>styles</c>, <c>numbering</c>.</summary>
    public string? Related(string part, string kind)
    {
        var (folder, relations) = RelationsOf(part);
        var target = relations?.Elements().FirstOrDefault(relation => relation.Value("Type")?.EndsWith("/" + kind, StringComparison.Ordinal) == true)?.Value("Target");
        return target is null ? null : Path(folder, target);
    }

    /// <summary>Where the relations of a part lead to, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Relations(string part)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var (folder, relations) = RelationsOf(part);
        foreach (var relation in relations?.Elements() ?? [])
        {
            if (relation.Value("Id") is { } id && relation.Value("Target") is { } target) targets[id] = Path(folder, target);
        }

        return targets;
    }

    /// <summary>
    /// Unpacks every XML part to nowhere, so that a reader that unpacks for itself is not handed a bomb; and says whether any holds
    /// these bytes.
    /// </summary>
    public bool CheckUnpackedSize(ReadOnlySpan<byte> wanted)
    {
        var size = 0L;
        var found = false;
        var buffer = new byte[81_920];
        foreach (var (name, entry) in parts)
        {
            if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) continue;
            using var stream = new BoundedStream(entry.Open(), UnpackedLimit - size, file.Name);
            var kept = 0;
            for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
            {
                size += read;
                var chunk = buffer.AsSpan(0, kept + read);
                found = found || chunk.IndexOf(wanted) >= 0;
                kept = Math.Clamp(wanted.Length - 1, 0, chunk.Length);
                chunk[^kept..].CopyTo(buffer);
            }
        }

        return found;
    }

    public void Dispose() => archive.Dispose();

    private static string Path(string folder, string target) => target.StartsWith('/') ? target[1..] : folder + target;

    private (string Folder, XElement? Relations) RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        return (folder, Load($"{folder}_rels/{part[slash..]}.rels"));
    }

    private string? FindMainPart()
    {
        if (Related("", "officeDocument") is { } related && parts.ContainsKey(related)) return related;
        return Array.Find(["word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "ppt/presentation.xml"], parts.ContainsKey);
    }
}
