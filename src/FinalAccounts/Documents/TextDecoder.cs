using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>A file's text and what was wrong with its bytes.</summary>
internal sealed record DecodedText(string Text, IReadOnlyList<ImportIssue> Issues);

/// <summary>
/// Bytes → text: byte order mark, strict UTF-8, UTF-8 with a few damaged characters, strict GB18030 (and its subsets GBK and GB2312),
/// Big5 where the page declares it. A character cut in two at the file's end is left off and reported.
/// </summary>
internal static partial class TextDecoder
{
    private const int HeadLength = 4096;
    private const int LongestCharacter = 4;

    /// <summary>So many whole characters must stand against each damaged byte.</summary>
    private const int WholePerDamaged = 50;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndianUtf16 = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030;
    private static readonly Encoding Big5;

    static TextDecoder()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Gb18030 = Strict("gb18030");
        Big5 = Strict("big5");
    }

    /// <summary>The text of a file that is one; throws where it is another kind of file or no encoding fits.</summary>
    public static DecodedText Decode(SourceFile file)
    {
        var bytes = file.Bytes.AsSpan();
        var decoded = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Strictly(Utf8, bytes[3..]) ?? Leniently(bytes[3..]),
            [0xFF, 0xFE, ..] => Strictly(Utf16, bytes[2..]),
            [0xFE, 0xFF, ..] => Strictly(BigEndianUtf16, bytes[2..]),
            _ when bytes.Contains((byte)0) => throw DocumentMessages.Binary(file.Name, DocumentMessages.BinaryKind),
            _ => Strictly(Utf8, bytes) ?? Leniently(bytes) ?? DoubleByte(bytes),
        };
        if (decoded is null || IsMostlyRubbish(decoded.Text)) throw DocumentMessages.WrongEncoding(file.Name);
        return decoded;
    }

    private static DecodedText? DoubleByte(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        if (DeclaresBig5().IsMatch(head)) return Strictly(Big5, bytes);
        return IsPlausibleChinese(bytes) ? Strictly(Gb18030, bytes) : null;
    }

    private static DecodedText? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (TryDecode(encoding, bytes) is { } text) return new DecodedText(text, []);
        for (var left = 1; left < LongestCharacter && left < bytes.Length; left++)
        {
            if (TryDecode(encoding, bytes[..^left]) is { } cut) return new DecodedText(cut, [DocumentMessages.CutInCharacter]);
        }

        return null;
    }

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

    /// <summary>UTF-8 with single damaged characters, which stay visible as U+FFFD: Chinese UTF-8 often decodes as GB18030 too, as nonsense.</summary>
    private static DecodedText? Leniently(ReadOnlySpan<byte> bytes)
    {
        var whole = 0;
        var damaged = 0;
        for (var rest = bytes; rest.Length > 0;)
        {
            var ascii = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            rest = rest[ascii..];
            if (Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done) whole++;
            else damaged++;
            rest = rest[length..];
        }

        return whole > damaged * WholePerDamaged ? new DecodedText(Encoding.UTF8.GetString(bytes), [DocumentMessages.DamagedCharacters(damaged)]) : null;
    }

    /// <summary>Whether most double bytes are the everyday characters and punctuation of GB2312 (level 1 holds 99 % of running text); chance or another encoding gives a sixth.</summary>
    private static bool IsPlausibleChinese(ReadOnlySpan<byte> bytes)
    {
        var everyday = 0;
        var other = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is (>= 0xB0 and <= 0xD7) or (>= 0xA1 and <= 0xA9) && bytes[i + 1] >= 0xA1) everyday++;
            else other++;
            i++;
        }

        return everyday > other * 2;
    }

    /// <summary>Whether more than a tenth of the characters are control, private or replaced ones: bytes that decode but say nothing.</summary>
    private static bool IsMostlyRubbish(string text)
    {
        var rubbish = 0;
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v')) or '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\u007F' and <= '\u009F')) rubbish++;
        }

        return rubbish * 10 > text.Length;
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex("""charset\s*=\s*["']?\s*big5""", RegexOptions.IgnoreCase)]
    private static partial Regex DeclaresBig5();
}
