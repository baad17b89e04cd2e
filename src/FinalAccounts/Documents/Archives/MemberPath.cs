using System.Text;

namespace FinalAccounts.Documents.Archives;

/// <summary>The path of a file in an archive, as it is written there.</summary>
internal static class MemberPath
{
    private static readonly string[] RubbishNames = ["Thumbs.db", "desktop.ini"];
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030;

    static MemberPath()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Gb18030 = Encoding.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    /// <summary>
    /// A path whose bytes were taken for Latin letters one by one, because the archive doesn't say what they are: UTF-8, or else
    /// GB18030, as Chinese systems write it. A path that the archive itself says in Unicode stays.
    /// </summary>
    public static string Decode(string path)
    {
        var isUnknown = path.Any(letter => letter > 0x7F) && path.All(letter => letter <= 0xFF);
        return (isUnknown ? Decoded(Utf8, path) ?? Decoded(Gb18030, path) ?? path : path).Replace('\\', '/');
    }

    /// <summary>Whether the path leads out of its archive: <c>../x</c>, <c>/x</c>, <c>C:/x</c>.</summary>
    public static bool LeadsOut(string path) => path.StartsWith('/') || path.Split('/').Contains("..") || (path.Length > 1 && path[1] == ':');

    /// <summary>What systems leave in archives beside the documents: __MACOSX, .DS_Store, Thumbs.db, Word's ~$ lock files.</summary>
    public static bool IsRubbish(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.Split('/').Contains("__MACOSX") || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || RubbishNames.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static string? Decoded(Encoding encoding, string path)
    {
        try
        {
            return encoding.GetString(Encoding.Latin1.GetBytes(path));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
