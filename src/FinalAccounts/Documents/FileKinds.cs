using System.Text;

namespace FinalAccounts.Documents;

/// <summary>What a file is by its first bytes, whatever its name says: only the kinds that no reader takes have a name here (Office files are told apart by their own readers).</summary>
internal static class FileKinds
{
    public const int HeadLength = 1024;

    private static readonly (byte[] Start, string Kind)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "旧版Office格式的文件"),
        ([.. "Rar!"u8], "RAR压缩包"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "7z压缩包"),
        ([0x1F, 0x8B], "gzip压缩包"),
        ([.. "%!PS"u8], "PostScript文件"),
    ];

    private static readonly (byte[] Start, string Ending)[] Pictures =
    [
        ([0x89, .. "PNG"u8], "png"),
        ([0xFF, 0xD8, 0xFF], "jpg"),
        ([.. "GIF8"u8], "gif"),
        ([.. "BM"u8], "bmp"),
        ([.. "II*\0"u8], "tiff"),
        ([.. "MM\0*"u8], "tiff"),
    ];

    /// <summary>Text formats that are a container: words that stand near their start.</summary>
    private static readonly (string Word, string Kind)[] Containers =
    [
        ("MIME-Version:", "单个文件网页（mht）"),
        ("<?mso-application", "XML格式的Office文件"),
        ("<office:document", "XML格式的OpenDocument文件"),
    ];

    /// <summary>Whether the file is a PDF: it may have rubbish before its mark.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeadLength)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The usual ending of a file that is a picture, or null. Two letters alone may begin a text.</summary>
    public static string? Picture(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, ending) in Pictures)
        {
            if (bytes.StartsWith(start) && (start.Length > 2 || bytes[..Math.Min(bytes.Length, HeadLength)].Contains((byte)0))) return ending;
        }

        return null;
    }

    /// <summary>The kind of a file that is neither text nor a page, or null.</summary>
    public static string? Foreign(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadLength)];

        // Two letters alone may begin a text.
        foreach (var (start, kind) in Starts)
        {
            if (bytes.StartsWith(start) && (start.Length > 2 || bytes.Contains((byte)0))) return kind;
        }

        var words = Encoding.Latin1.GetString(head);
        foreach (var (word, kind) in Containers)
        {
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return null;
    }
}
