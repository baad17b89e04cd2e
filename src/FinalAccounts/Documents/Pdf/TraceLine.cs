using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// A line of a trace: one tag of mutool's XML. It is taken apart here and not by an XML reader, since font names stand in it as raw
/// bytes of any encoding and characters as the file has them, controls included; only attributes behind those are asked for.
/// </summary>
internal readonly ref struct TraceLine(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> text = line.Trim(" \r"u8);

    /// <summary>Whether the line is the tag of that name, opened or alone.</summary>
    public bool Is(ReadOnlySpan<byte> name) =>
        text.Length > name.Length + 1 && text[0] == '<' && text[1..].StartsWith(name) && text[name.Length + 1] is (byte)' ' or (byte)'>' or (byte)'/';

    public bool Closes(ReadOnlySpan<byte> name) =>
        text.Length > name.Length + 2 && text[0] == '<' && text[1] == '/' && text[2..].StartsWith(name) && text[name.Length + 2] == '>';

    /// <summary>The last attribute of that name, given with a blank before and =" behind; empty where it is missing.</summary>
    public ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> name)
    {
        var start = text.LastIndexOf(name);
        if (start < 0) return [];
        var value = text[(start + name.Length)..];
        var end = value.IndexOf((byte)'"');
        return end < 0 ? [] : value[..end];
    }

    /// <summary>A number, or null where it is missing or none.</summary>
    public double? Number(ReadOnlySpan<byte> name) =>
        double.TryParse(Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>Whether the tag is a further character of the glyph before: a ligature's.</summary>
    public bool IsFurtherCharacter => Attribute(" glyph=\""u8).IsEmpty;

    /// <summary>The character of a glyph's tag; fonts draw two dashes, or two letters, in one.</summary>
    public string Character()
    {
        const int start = 12;
        if (!text.StartsWith("<g unicode=\""u8)) return Glyph.Unknown;
        var end = text[start..].IndexOf(IsFurtherCharacter ? "\" x="u8 : "\" glyph="u8);
        if (end < 0) return Glyph.Unknown;
        var value = text.Slice(start, end);
        if (value is [< 0x80]) return Ascii[value[0]];
        return value switch
        {
            [] => Glyph.Unknown,
            [(byte)'&', (byte)'#', (byte)'x', .. var digits, (byte)';'] =>
                int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : Glyph.Unknown,
            _ when value.SequenceEqual("&lt;"u8) => "<",
            _ when value.SequenceEqual("&gt;"u8) => ">",
            _ when value.SequenceEqual("&amp;"u8) => "&",
            _ when value.SequenceEqual("&quot;"u8) => "\"",
            _ when value.SequenceEqual("&apos;"u8) => "'",
            _ => Encoding.UTF8.GetString(value) switch
            {
                "\u2E3A" => "——",
                "\u2E3B" => "———",
                "\uFB00" => "ff",
                "\uFB01" => "fi",
                "\uFB02" => "fl",
                "\uFB03" => "ffi",
                "\uFB04" => "ffl",
                var character => character,
            },
        };
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 0x80).Select(code => ((char)code).ToString())];
}
