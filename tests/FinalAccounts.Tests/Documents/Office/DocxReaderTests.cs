using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>What Word prints of a file, and nothing else.</summary>
public sealed class DocxReaderTests
{
    private static string[] Blocks(string body, string? numbering = null, string? styles = null) =>
        [.. DocumentReaders.Read(DrawnDocx.OfBody(body, numbering, styles)).Blocks.Select(Drawn.Block)];

    private static string P(string text, string properties = "") => $"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    [Fact]
    public void Paragraphs_and_tables_come_in_order() => Assert.Equal(
        ["收入决算表", "[项目|金额/合计|5.00]", "以上为收入。"],
        Blocks(P("收入决算表") + $"<w:tbl>{Tr(Tc("项目"), Tc("金额"))}{Tr(Tc("合计"), Tc("5.00"))}</w:tbl>" + P("以上为收入。")));

    [Fact]
    public void Runs_are_joined_and_breaks_part_lines() => Assert.Equal(
        ["本年收入合计5.00万元。", "上半", "下半"],
        Blocks("<w:p><w:r><w:t>本年收入</w:t></w:r><w:hyperlink><w:r><w:t>合计</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>5.00万元。</w:t></w:r></w:sdtContent></w:sdt></w:p>" +
               "<w:p><w:r><w:t>上半</w:t><w:br/><w:t>下半</w:t></w:r></w:p>"));

    [Fact]
    public void Tracked_changes_are_taken_as_accepted() => Assert.Equal(
        ["收入5.00万元，比上年增加。", "[甲|1.00/乙|2.00]"],
        Blocks("<w:p><w:r><w:t>收入</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>4.00</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>5.00</w:t></w:r></w:ins><w:r><w:t>万元，</w:t></w:r><w:moveFrom w:id=\"3\"><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t>比上年</w:t></w:r></w:moveTo><w:r><w:t>增加。</w:t></w:r></w:p>" +
               $"<w:tbl>{Tr(Tc("甲"), Tc("1.00"))}<w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr>{Tc("删")}{Tc("9.00")}</w:tr><w:tr><w:trPr><w:ins w:id=\"6\"/></w:trPr>{Tc("乙")}{Tc("2.00")}</w:tr></w:tbl>"));

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_in_the_next() => Assert.Equal(
        ["本年收入合计5.00万元。"],
        Blocks(P("本年收入", "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>") + P("合计5.00万元。")));

    [Fact]
    public void Results_of_fields_are_text_and_their_codes_are_not() => Assert.Equal(
        ["第一部分概况 3", "第二部分决算表 5", "共7页"],
        Blocks("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>第一部分 概况</w:t><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r><w:r><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" +
               "<w:p><w:r><w:t>第二部分 决算表</w:t><w:tab/><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" +
               "<w:p><w:r><w:t>共</w:t></w:r><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>页</w:t></w:r></w:p>"));

    [Fact]
    public void A_field_that_never_ends_hides_nothing_behind_its_paragraph() => Assert.Equal(
        ["前", "后"],
        Blocks("<w:p><w:r><w:t>前</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF x</w:instrText></w:r></w:p>" + P("后")));

    [Fact]
    public void Hidden_words_are_not_printed() => Assert.Equal(
        ["看得见"],
        Blocks("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>看得</w:t></w:r><w:r><w:t>见</w:t></w:r></w:p>"));

    [Fact]
    public void A_text_box_is_read_once() => Assert.Equal(
        ["锚", "某某局2024年度部门决算", "后"],
        Blocks($"<w:p><w:r><w:t>锚</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{P("某某局2024年度部门决算")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>" +
               $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("某某局2024年度部门决算")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("后")));

    [Fact]
    public void Merged_cells_have_their_true_columns() => Assert.Equal(
        ["[项目×2,1|支出×1,2|备注×2,1/基本|项目/甲|1.00|2.00|无]"],
        Blocks("<w:tbl>" +
            Tr(Tc("项目", "<w:vMerge w:val=\"restart\"/>"), Tc("支出", "<w:gridSpan w:val=\"2\"/>"), Tc("备注", "<w:vMerge w:val=\"restart\"/>")) +
            Tr(Tc("", "<w:vMerge/>"), Tc("基本"), Tc("项目"), Tc("", "<w:vMerge w:val=\"continue\"/>")) +
            Tr(Tc("甲"), Tc("1.00"), Tc("2.00"), Tc("无")) + "</w:tbl>"));

    [Fact]
    public void Columns_before_a_row_count()
    {
        var grid = Assert.IsType<Grid>(Assert.Single(DocumentReaders.Read(DrawnDocx.OfBody($"<w:tbl>{Tr(Tc("类"), Tc("款"), Tc("金额"))}<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{Tc("5.00")}</w:tr></w:tbl>")).Blocks));

        Assert.Equal(GridAlignment.Exact, grid.Alignment);
        Assert.Equal(2, Assert.Single(grid.Rows[1]).Column);
    }

    [Fact]
    public void Edges_that_miss_each_other_by_a_hair_are_one()
    {
        const string Columns = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"30\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>";

        var grid = Assert.IsType<Grid>(Assert.Single(DocumentReaders.Read(DrawnDocx.OfBody("<w:tbl>" + Columns +
            Tr(Tc("项目"), Tc("基本", "<w:gridSpan w:val=\"2\"/>"), Tc("项目支出")) +
            Tr(Tc("甲"), Tc("1.00"), Tc("2.00", "<w:gridSpan w:val=\"2\"/>")) + "</w:tbl>")).Blocks));

        Assert.All(grid.Rows, row => Assert.Equal([(0, 1), (1, 1), (2, 1)], row.Select(cell => (cell.Column, cell.ColumnSpan))));
    }

    [Fact]
    public void A_cell_keeps_its_paragraphs_as_lines()
    {
        var grid = Assert.IsType<Grid>(Assert.Single(DocumentReaders.Read(DrawnDocx.OfBody($"<w:tbl>{Tr(Tc("项目"), Tc("金额"))}<w:tr><w:tc>{P("一般公共")}{P("服务支出")}</w:tc>{Tc("5.00")}</w:tr></w:tbl>")).Blocks));

        Assert.Equal("一般公共\n服务支出", grid.Rows[1][0].Printed);
        Assert.Equal("一般公共服务支出", grid.Rows[1][0].Text);
    }

    [Fact]
    public void A_table_that_arranges_others_flows() => Assert.Equal(
        ["收入决算表", "[项目|金额/合计|5.00]", "单位：万元"],
        Blocks($"<w:tbl><w:tr><w:tc>{P("收入决算表")}<w:tbl>{Tr(Tc("项目"), Tc("金额"))}{Tr(Tc("合计"), Tc("5.00"))}</w:tbl><w:p/></w:tc></w:tr>{Tr(Tc("单位：万元"))}</w:tbl>"));

    [Fact]
    public void A_line_of_captions_flows() => Assert.Equal(
        ["部门：某局", "2024年度", "金额单位：万元"],
        Blocks($"<w:tbl>{Tr(Tc("部门：某局"), Tc("2024年度"), Tc("金额单位：万元"))}</w:tbl>"));

    [Fact]
    public void List_numbers_are_counted()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="标题1"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        const string Styles = """<w:style w:type="paragraph" w:styleId="标题1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="子"><w:basedOn w:val="标题1"/></w:style>""";
        static string Item(string text, int level, int list = 1) => P(text, $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");

        Assert.Equal(
            ["一、收入情况", "（一）总体", "（二）明细", "1.其中", "2.其他", "二、支出情况", "（一）总体", "要点", "三、结余情况", "无编号", "一、另起"],
            Blocks(
                P("收入情况", "<w:pPr><w:pStyle w:val=\"标题1\"/></w:pPr>") + Item("总体", 1) + Item("明细", 1) + Item("其中", 2) + Item("其他", 2) + Item("支出情况", 0) + Item("总体", 1) + Item("要点", 0, 2) +
                P("结余情况", "<w:pPr><w:pStyle w:val=\"子\"/></w:pPr>") + P("无编号", "<w:pPr><w:pStyle w:val=\"标题1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>") + Item("另起", 0, 3),
                Numbering,
                Styles));
    }

    [Fact]
    public void Headers_and_footers_and_page_marks_are_not_text() => Assert.Equal(["正文"], Blocks(P("正文") + P("— 3 —")));

    [Fact]
    public void An_embedded_file_is_told()
    {
        var document = DocumentReaders.Read(DrawnDocx.OfBody(P("前") + "<w:altChunk/>"));

        Assert.Equal(["embedded-part"], document.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_strict_file_is_read_as_well()
    {
        var file = DrawnDocx.OfBody(P("某局2024年度部门决算"));

        var strict = Zips.Change(file, "word/document.xml", xml => xml.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal));

        Assert.Equal(["某局2024年度部门决算"], DocumentReaders.Read(strict).Blocks.Select(Drawn.Block));
    }
}
