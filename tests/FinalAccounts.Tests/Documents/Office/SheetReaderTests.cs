using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Sheets as their program shows them.</summary>
public sealed class SheetReaderTests
{
    private static Dictionary<(int Row, int Column), DrawnCell> Cells(params (int Row, int Column, DrawnCell Cell)[] cells) => cells.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Cell);

    private static DrawnCell T(string text) => new(text);

    private static DrawnCell N(double number, string format = "#,##0.00") => new("", number, format);

    private static Dictionary<(int Row, int Column), DrawnCell> Table { get; } = Cells(
        (1, 1, T("收入决算表")), (2, 1, T("项目")), (2, 2, T("金额")), (2, 3, T("其中")), (3, 1, T("合计")), (3, 2, N(1234.5)), (3, 3, N(0)));

    private static SourceDocument Read(Action<DrawnXlsx> draw)
    {
        using var drawn = new DrawnXlsx();
        draw(drawn);
        return DocumentReaders.Read(drawn.File());
    }

    private static string[] Blocks(Action<DrawnXlsx> draw) => [.. Read(draw).Blocks.Select(Drawn.Block)];

    [Fact]
    public void Each_sheet_is_a_grid_with_its_blank_edges_cut_off() => Assert.Equal(
        ["[收入决算表×1,3/项目|金额|其中/合计|1,234.50|0.00]", "[项目|金额/合计|5]"],
        Blocks(drawn =>
        {
            drawn.Add(Table, ["B2:D2"]);
            drawn.Add(Cells((0, 0, T("项目")), (0, 1, T("金额")), (5, 0, T("")), (9, 9, T("")), (1, 0, T("合计")), (1, 1, N(5, "General"))));
        }));

    [Fact]
    public void Runs_of_blank_rows_are_one() => Assert.Equal(
        ["[甲|1/|/乙|2]"],
        Blocks(drawn => drawn.Add(Cells((0, 0, T("甲")), (0, 1, N(1, "General")), (1, 0, T("")), (9, 0, T("乙")), (9, 1, N(2, "General"))))));

    [Fact]
    public void What_is_hidden_is_not_read_and_told()
    {
        var document = Read(drawn =>
        {
            drawn.Add(Table, ["B2:D2"], hiddenRows: [2], hiddenColumns: [2]);
            drawn.Add(Table, state: SheetStateValues.Hidden);
        });

        Assert.Equal(["[收入决算表×1,2/合计|0.00]"], document.Blocks.Select(Drawn.Block));
        Assert.Equal(["hidden-content", "hidden-content"], document.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_merged_cell_that_begins_in_a_hidden_row_shows_in_the_first_visible_one() => Assert.Equal(
        ["[甲×2,1|1/2/乙|3]"],
        Blocks(drawn => drawn.Add(Cells((0, 0, T("甲")), (0, 1, N(9, "0")), (1, 1, N(1, "0")), (2, 1, N(2, "0")), (3, 0, T("乙")), (3, 1, N(3, "0"))), ["A1:A3"], hiddenRows: [0])));

    [Fact]
    public void A_sheet_of_running_text_is_paragraphs() => Assert.Equal(
        ["一、收入情况", "本年收入合计5.00万元。"],
        Blocks(drawn => drawn.Add(Cells((0, 0, T("一、收入情况")), (1, 0, T("本年收入合计5.00万元。"))))));

    [Fact]
    public void The_millionth_row_costs_nothing()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(["[甲|1/|/乙|2]"], Blocks(drawn => drawn.Add(Cells((0, 0, T("甲")), (0, 1, N(1, "0")), (1_048_575, 0, T("乙")), (1_048_575, 1, N(2, "0"))))));
        Assert.True(watch.ElapsedMilliseconds < 5000);
    }

    [Fact]
    public void Columns_far_out_are_told()
    {
        var document = Read(drawn => drawn.Add(Cells((0, 0, T("甲")), (0, 1, N(1, "0")), (1, 0, T("乙")), (1, 600, N(2, "0")))));

        Assert.Equal(["[甲|1/乙|]"], document.Blocks.Select(Drawn.Block));
        Assert.Equal(["columns-left-out"], document.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void An_error_is_not_a_blank()
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(Table);

        var file = Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => xml.Replace("<x:c r=\"C4\" s=\"1\">", "<x:c r=\"C4\" s=\"1\" t=\"e\">", StringComparison.Ordinal).Replace("1234.5", "#REF!", StringComparison.Ordinal));

        Assert.Contains("#REF!", Drawn.Block(Assert.Single(DocumentReaders.Read(file).Blocks)));
    }

    [Theory]
    [InlineData("<x:v/>", "=B1+B2", "formula-without-result")]
    [InlineData("", "=B1+B2", "formula-without-result")]
    [InlineData("<x:v>7</x:v>", "7.00", null)]
    public void A_formula_without_its_result_is_not_a_blank(string value, string shown, string? issue)
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(Table);

        var document = DocumentReaders.Read(Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => xml.Replace("<x:v>1234.5</x:v>", "<x:f>B1+B2</x:f>" + value, StringComparison.Ordinal)));

        Assert.Contains($"|{shown}|", Drawn.Block(Assert.Single(document.Blocks)));
        Assert.Equal(issue, document.Issues.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_formula_that_comes_to_no_text_is_a_blank()
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(Table);

        var document = DocumentReaders.Read(Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => xml.Replace("<x:c r=\"C4\" s=\"1\">", "<x:c r=\"C4\" s=\"1\" t=\"str\">", StringComparison.Ordinal).Replace("<x:v>1234.5</x:v>", "<x:f>IF(B1=0,\"\",B1)</x:f><x:v></x:v>", StringComparison.Ordinal)));

        Assert.Contains("/合计||0.00", Drawn.Block(Assert.Single(document.Blocks)));
        Assert.Empty(document.Issues);
    }

    [Fact]
    public void Text_boxes_and_comments_are_told()
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(Table);
        const string Box = "<d><txBody><p><t>注：</t><t>单位为万元</t></p></txBody><txBody><p><t> </t></p></txBody></d>";

        var issue = Assert.Single(DocumentReaders.Read(Zips.Add(drawn.File(), ("xl/drawings/drawing1.xml", Box), ("xl/comments1.xml", "<c><comment><t>核对</t></comment><comment><t>再核</t></comment></c>"))).Issues);

        Assert.Equal("remarks-left-out", issue.Code);
        Assert.Contains("1个文本框和2条批注", issue.Message);
    }

    /// <summary>LibreOffice writes the old format here, with the errors as its program shows them.</summary>
    [Fact]
    public void An_error_in_an_old_spreadsheet_is_not_a_blank()
    {
        using var drawn = new DrawnXlsx();
        drawn.Add(Table);
        var file = Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => xml.Replace("<x:v>1234.5</x:v>", "<x:f>1/0</x:f>", StringComparison.Ordinal).Replace("<x:v>0</x:v></x:c></x:row></x:sheetData>", "<x:f>NA()</x:f></x:c></x:row></x:sheetData>", StringComparison.Ordinal));

        var document = DocumentReaders.Read(Soffice.Save(file, "xls"));

        Assert.Contains("/合计|#DIV/0!|#N/A", Drawn.Block(Assert.Single(document.Blocks)));
        Assert.Equal("et", DocumentReaders.Read(Biff.Of(document) with { Name = "表.et" }).Format);
    }
}
