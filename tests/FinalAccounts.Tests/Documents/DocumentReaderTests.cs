using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>What is read and what is refused, whatever the file is called.</summary>
public sealed class DocumentReaderTests
{
    private const string Text = "某局2024年度部门决算\n\n收入决算表\n\n项目\t金额\n合计\t5.00\n";

    static DocumentReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static string Refusal(byte[] bytes)
    {
        var exception = Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(new SourceFile("提交.txt", bytes)));
        Assert.Contains("提交.txt", exception.Message);
        Assert.EndsWith("。", exception.Message);
        return exception.Code;
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    [InlineData("gbk", false)]
    [InlineData("gb2312", false)]
    public void Encodings_are_told_by_the_bytes(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);

        var document = DocumentReaders.Read(new SourceFile("x", [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes(Text)]));

        Assert.Equal(["某局2024年度部门决算", "收入决算表"], document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal("5.00", Assert.IsType<Grid>(document.Blocks[2]).Rows[1][1].Text);
        Assert.Equal([0, 1, 2], document.Blocks.Select(block => block.Ordinal));
        Assert.Empty(document.Issues);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Line_ends_of_every_kind_end_a_line(string end) =>
        Assert.Equal(Drawn.Blocks(Text), Drawn.Blocks(Text.Replace("\n", end, StringComparison.Ordinal)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void A_character_cut_in_two_at_the_end_is_left_off_and_reported(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(Text + "尾")[..^1];

        var document = DocumentReaders.Read(new SourceFile("x", bytes));

        Assert.Equal(3, document.Blocks.Count);
        Assert.Equal(["file-cut-off"], document.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_damaged_character_in_much_good_text_is_shown_and_reported()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("本年收入合计与上年持平。", 40)));
        bytes[100] = 0xFF;

        var document = DocumentReaders.Read(new SourceFile("x", bytes));

        Assert.Contains('\uFFFD', Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
        Assert.Equal(["damaged-characters"], document.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("empty-file", Refusal([]));

    [Theory]
    [InlineData("  \n\n\t\t\n")]
    [InlineData("\u200B\u3000\u00AD")]
    public void White_space_is_no_text(string text) => Assert.Equal("no-text", Refusal(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "mht")]
    [InlineData("text\0text", "二进制")]
    public void Another_kind_of_file_is_named(string content, string kind)
    {
        var bytes = Encoding.Latin1.GetBytes(content);

        Assert.Equal("binary-file", Refusal(bytes));
        Assert.Contains(kind, Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(new SourceFile("a.txt", bytes))).Message);
    }

    [Fact]
    public void A_Word_file_is_named() => Assert.Equal("binary-file", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public void Bytes_of_no_encoding_are_refused()
    {
        Assert.Equal("wrong-encoding", Refusal([.. Enumerable.Range(0, 600).Select(i => (byte)(0x80 + (i * 37 % 120)))]));
        Assert.Equal("wrong-encoding", Refusal(Encoding.GetEncoding("shift_jis").GetBytes("これはほんのすこしのにほんごのぶんしょうです。けっさんではありません。")));
        Assert.Equal("wrong-encoding", Refusal([.. Enumerable.Repeat((byte)1, 50), .. "abc"u8]));
    }

    [Fact]
    public void Too_many_bytes_are_refused_with_the_limit()
    {
        var exception = Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(new SourceFile("a.txt", new byte[SourceFile.SizeLimit + 1])));

        Assert.Equal("too-large", exception.Code);
        Assert.Contains("32MB", exception.Message);
    }

    [Fact]
    public void Too_many_cells_are_refused() => Assert.Equal("too-large", Refusal([.. Enumerable.Repeat("甲\t1\n"u8.ToArray(), 300_000).SelectMany(line => line)]));

    [Fact]
    public void A_huge_file_is_refused_unread()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path)) file.SetLength(200L * 1024 * 1024);

            Assert.Equal("too-large", Assert.Throws<UnreadableFileException>(() => SourceFile.Load(path)).Code);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_is_loaded_with_its_name()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Text);

            var file = SourceFile.Load(path);

            Assert.Equal(Path.GetFileName(path), file.Name);
            Assert.Equal(3, DocumentReaders.Read(file).Blocks.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_or_is_a_folder_is_told()
    {
        Assert.Equal("file-not-found", Assert.Throws<UnreadableFileException>(() => SourceFile.Load("/没有/这个.txt")).Code);
        Assert.Equal("file-not-readable", Assert.Throws<UnreadableFileException>(() => SourceFile.Load(Path.GetTempPath())).Code);
    }
}
