using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>Whatever the bytes are, the reader yields a document or says in its one exception why not.</summary>
public sealed class HostileDocumentTests
{
    private const string CellPerLine = "某局2024年度部门决算\n\n收入决算表\n\t公开02表\n\n\t项目\n\t金额\n\n\t合计\n\t5.00\n\n\n支出决算表\n\t合计\n\t5.00\n\n第三部分 情况说明\n\n本年收入5万元，比上年增加。\n";
    private const string Tabbed = "某局2024年度部门决算\n\n项目\t行次\t金额\n合计\t1\t5.00\n\n—2—\n\n支出\t2\t[bookmark: x]4.00\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n依照《某法》，执\n\n行预算。\n";
    private const string Page = "<html><head><meta charset=utf-8></head><body><p>甲&nbsp;乙</p><table><thead><tr><td rowspan=2 colspan=3>项<br>目</td></tr></thead><tr><td>合计</td><td>5.00</td></tr><tr><td><table><tr><td>1</td></tr></table></td><td>2</td></tr></table><!-- x --></body></html>";

    private static void Survives(byte[] bytes)
    {
        try
        {
            var document = DocumentReaders.Read(new SourceFile("x", bytes));
            Assert.NotEmpty(document.Blocks);
            for (var i = 0; i < document.Blocks.Count; i++) Assert.Equal(i, document.Blocks[i].Ordinal);
            foreach (var grid in document.Blocks.OfType<Grid>())
            {
                for (var r = 0; r < grid.Rows.Count; r++) Assert.All(grid.Rows[r], cell => Assert.True(cell.Row == r && cell.Column >= 0 && cell.RowSpan >= 1 && cell.ColumnSpan >= 1));
            }
        }
        catch (UnreadableFileException exception)
        {
            Assert.NotEmpty(exception.Code);
            Assert.EndsWith("。", exception.Message);
        }
    }

    [Theory]
    [InlineData(CellPerLine)]
    [InlineData(Tabbed)]
    [InlineData(Page)]
    public void Every_prefix_of_a_document_is_survived(string text)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode])
        {
            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
            for (var length = 0; length <= bytes.Length; length++) Survives(bytes[..length]);
        }
    }

    [Theory]
    [InlineData(CellPerLine)]
    [InlineData(Tabbed)]
    [InlineData(Page)]
    public void A_document_with_bytes_changed_is_survived(string text)
    {
        var random = new Random(20240101);
        for (var round = 0; round < 400; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var change = random.Next(1, 12); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)(random.Next(4) > 0 ? "\t\n<>|-。123/ "u8[random.Next(12)] : random.Next(1, 256));
            Survives(bytes);
        }
    }

    [Fact]
    public void A_document_with_pieces_moved_is_survived()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => (random.Next(3) switch { 0 => CellPerLine, 1 => Tabbed, _ => Page }) is var source && random.Next(source.Length - 8) is var start ? source[start..(start + random.Next(1, 8))] : ""));
            Survives(Encoding.UTF8.GetBytes(text));
        }
    }

    [Theory]
    [InlineData(1, 256)]
    [InlineData(0, 256)]
    [InlineData(9, 128)]
    [InlineData(128, 256)]
    public void Rubbish_is_survived(int from, int to)
    {
        var random = new Random(from + to);
        for (var round = 0; round < 300; round++) Survives([.. Enumerable.Range(0, random.Next(1, 400)).Select(_ => (byte)random.Next(from, to))]);
    }

    [Fact]
    public void A_long_line_of_anything_is_read_in_time()
    {
        foreach (var piece in (string[])["（", "《甲", "\t", "| ", " ", "甲，", "[bookmark: ", "HYPERLINK ", "1.", "：   ", "<p", "\\* MERGEFORMAT", "PAGEREF _", "\u3000 ", "HYPERLINK \"", "TOC \\o "])
        {
            Survives(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 60_000))));
        }
    }

    [Fact]
    public void Many_short_lines_are_read_in_time()
    {
        foreach (var line in (string[])["甲，乙\n\n", "（甲，乙\n\n", "1\n", "甲\t1\n\n", "\t甲\n", "\t甲\n\n", "甲、\n\n", "甲\n"])
        {
            Survives(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 60_000))));
        }
    }
}
