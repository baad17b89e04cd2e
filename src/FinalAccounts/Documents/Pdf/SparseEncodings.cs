using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Shortens the encodings of Type 3 fonts for mutool, in a copy of the file: Chromium writes 256 entries for each of its fonts, nearly all
/// of them /g0, the glyph of no character, whose drawing mutool then loads 256 times a font. Codes without an entry have no glyph
/// either. Nothing else changes, and no byte moves: what is left out becomes blanks.
/// </summary>
internal static class SparseEncodings
{
    private const string Nothing = "/g0";

    private static readonly byte[] Start = [.. "/Differences [0 /g0 /g0 "u8];

    /// <summary>The file to be traced; the same bytes where nothing is to be shortened.</summary>
    public static byte[] Of(byte[] pdf)
    {
        byte[]? copy = null;
        for (var from = 0; pdf.AsSpan(from).IndexOf(Start) is >= 0 and var at;)
        {
            var open = from + at + Start.AsSpan().IndexOf((byte)'[') + 1;
            var length = pdf.AsSpan(open).IndexOf((byte)']');
            if (length < 0) break;
            from = open + length;
            if (Sparse(Encoding.Latin1.GetString(pdf, open, length)) is not { } sparse || sparse.Length > length) continue;
            copy ??= [.. pdf];
            copy.AsSpan(open, length).Fill((byte)' ');
            Encoding.Latin1.GetBytes(sparse, copy.AsSpan(open));
        }

        return copy ?? pdf;
    }

    /// <summary>The entries that name a glyph, each run behind its first code; null where the list is not of the plain form.</summary>
    private static string? Sparse(string entries)
    {
        var sparse = new StringBuilder();
        var code = 0;
        var runs = false;
        foreach (var entry in entries.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (entry[0] != '/') return null;
            var isGlyph = !entry.Equals(Nothing, StringComparison.Ordinal);
            if (isGlyph && !runs) sparse.Append(sparse.Length > 0 ? " " : "").Append(code);
            if (isGlyph) sparse.Append(entry);
            runs = isGlyph;
            code++;
        }

        return code is > 0 and <= 256 ? sparse.ToString() : null;
    }
}
