using System.Text;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Words that mean something to a reader, to be put where they do not belong.</summary>
internal static class Tokens
{
    /// <summary>What stands, or should not stand, where a number does.</summary>
    public static IReadOnlyList<byte[]> Numbers { get; } = Bytes(
        "0", "-1", "1", "2", "7", "255", "256", "65536", "2147483647", "2147483648", "-2147483648", "4294967296", "99999999999999999999", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "1e308", "-0.00", "00.10", "1.2.3", "1,23,4", "1,234.56", "12,345 678.90", "1 234.5", "(1.00)", "１２３．４５", "——", "---", "－5.00", "5%", "１，２３４", "NaN", "", "2024", "201", "20103", "3 4", "5.", ".5", "+7.00", "0x10");

    /// <summary>Text of the field and of the formats.</summary>
    public static IReadOnlyList<byte[]> Words { get; } = Bytes(
        "\t", "\n", "\n\n", "\r\n", "\f", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\uFFFD", "\0", "合计", "总计", "收入支出决算总表", "支出决算表", "财政拨款“三公”经费支出决算表", "公开02表", "金额单位：元", "金额单位：万元", "单位：亿元", "本表无数据", "项目支出绩效自评表", "一级指标", "科目编码", "2024年度", "部门决算", "单位决算", "第二部分", "一、", "（一）", "其中：", "万元，", "比上年增加", "主要原因是：", "类", "款", "项", "—1—",
        "[bookmark: x]", "PAGEREF _Toc1 \\h", "<td rowspan=\"99999\" colspan=\"300\">", "</table>", "<table>", "<tr>", "<td>", "<!--", "]]>", "<![CDATA[", "&#0;", "&#xD800;", "&amp;", "&#x1F;", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "endobj", "endstream", "stream\n", " 0 obj\n", " 0 R", "<<", ">>", "[", "]", "/Length 9", "/Kids [1 0 R]", "/Rotate 90", "/MediaBox [0 0 -1 1e9]", "BT", "ET", "Tj", "Tm", "cm", "re f", "q", "Q", "Do",
        "PK\u0003\u0004", "w:vMerge", "w:gridSpan", "r=\"ZZZZ99999999\"", "t=\"s\"", "mergeCell ref=\"A1:XFD1048576\"");

    private static byte[][] Bytes(params string[] words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}
