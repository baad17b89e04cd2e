namespace FinalAccounts.Tests.Documents.Office;

/// <summary>How a drawn Word file looks on paper.</summary>
/// <param name="IsLandscape">A4 lying, as wide tables are printed.</param>
/// <param name="HalfPoints">The height of all text, in half points.</param>
public sealed record WordPage(bool IsLandscape, int HalfPoints)
{
    /// <summary>As wide as the text, with a line on each side of each cell.</summary>
    public const string Table =
        """
        <w:tblPr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>
        <w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>
        </w:tblBorders></w:tblPr>
        """;

    public string Styles =>
        $"""
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans CJK SC" w:hAnsi="Noto Sans CJK SC" w:eastAsia="Noto Sans CJK SC"/><w:sz w:val="{HalfPoints}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
        """;

    public string Section
    {
        get
        {
            var size = IsLandscape ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\"";
            return $"<w:sectPr><w:pgSz {size}/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr>";
        }
    }
}
