using System.Globalization;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>A sound PDF of one page, object by object: Chinese text, lines, and what lies over the page.</summary>
internal sealed class DrawnPdf
{
    private const int FirstOver = 8;

    private readonly StringBuilder content = new();
    private readonly List<string> over = [];

    /// <summary>By how many degrees the page is turned when it is shown.</summary>
    public int Rotate { get; init; }

    /// <summary>A text whose baseline begins there, 10 points high.</summary>
    public DrawnPdf Text(int x, int y, string text)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F 10 Tf {x} {y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
        return this;
    }

    public DrawnPdf Lattice(int[] columns, int[] rows)
    {
        foreach (var y in rows) content.Append(CultureInfo.InvariantCulture, $"{columns[0]} {y} m {columns[^1]} {y} l S\n");
        foreach (var x in columns) content.Append(CultureInfo.InvariantCulture, $"{x} {rows[0]} m {x} {rows[^1]} l S\n");
        return this;
    }

    /// <summary>A field of a form that somebody filled in; the program that shows the page draws it.</summary>
    public DrawnPdf Field(int x, int y, string value) => Over(x, y, $"/Subtype/Widget/FT/Tx/T(field{over.Count})/V({value})/DA(/H 10 Tf 0 g)");

    /// <summary>A note printed over the page.</summary>
    public DrawnPdf Note(int x, int y, string text) => Over(x, y, $"/Subtype/FreeText/Contents({text})/DA(/H 10 Tf 0 g)");

    public SourceFile File()
    {
        var annotations = string.Join(' ', Enumerable.Range(FirstOver, over.Count).Select(number => $"{number} 0 R"));
        string[] objects =
        [
            $"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[{annotations}]/DR<</Font<</H 7 0 R>>>>/DA(/H 10 Tf 0 g)>>>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            $"<</Type/Page/Parent 2 0 R/Rotate {Rotate}/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[{annotations}]>>",
            $"<</Length {content.Length}>> stream\n{content}endstream",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            .. over,
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj {objects[i]} endobj\n");
        }

        var start = pdf.Length;
        pdf.Append(table).Append(CultureInfo.InvariantCulture, $"trailer <</Root 1 0 R/Size {objects.Length + 1}>>\nstartxref\n{start}\n%%EOF\n");
        return new SourceFile("drawn.pdf", Encoding.Latin1.GetBytes(pdf.ToString()));
    }

    private DrawnPdf Over(int x, int y, string what)
    {
        over.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Annot{what}/Rect[{x} {y} {x + 60} {y + 16}]/F 4>>"));
        return this;
    }
}
