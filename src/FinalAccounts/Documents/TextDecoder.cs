using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents;

/// <summary>Bytes → text: byte order mark, the charset that a page declares, strict UTF-8, strict GB18030, in this order.</summary>
internal static partial class TextDecoder
{
    private const int HeadLength = 4096;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030;

    static TextDecoder()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Gb18030 = Strict("gb18030");
    }

    /// <summary>The text of a file that is one; throws where it is another kind of file or no encoding fits.</summary>
    public static string Decode(SourceFile file)
    {
        var bytes = file.Bytes.AsSpan();
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryDecode(Utf8, bytes[3..]),
            [0xFF, 0xFE, ..] => TryDecode(new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), bytes[2..]),
            [0xFE, 0xFF, ..] => TryDecode(new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), bytes[2..]),
            _ when bytes.Contains((byte)0) => throw DocumentMessages.Binary(file.Name, "二进制文件"),
            _ => TryDecode(Utf8, bytes) ?? TryDecode(Declared(bytes) ?? Gb18030, bytes) ?? TryDecode(Gb18030, bytes),
        };
        if (text is null || IsMostlyRubbish(text)) throw DocumentMessages.WrongEncoding(file.Name);
        return text;
    }

    /// <summary>The encoding that a page's meta element names, where it is one of those that Chinese sites use besides UTF-8.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return Charset().Match(head) is { Success: true } match && match.Groups[1].Value.ToLowerInvariant() is "big5" ? Strict("big5") : null;
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether more than a tenth of the characters are control, private or unassigned ones: bytes that decode but say nothing.</summary>
    private static bool IsMostlyRubbish(string text)
    {
        var rubbish = 0;
        foreach (var c in text)
        {
            if (c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u007F' and <= '\u009F')) rubbish++;
        }

        return rubbish * 10 > text.Length;
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
