using System.Diagnostics;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Damaged, encrypted and hostile files end in one sentence each, soon, whatever they are called.</summary>
public sealed class HostileOfficeTests
{
    private const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string End = "</w:body></w:document>";

    private static string Refusal(SourceFile file)
    {
        var watch = Stopwatch.StartNew();
        var exception = Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(file));
        Assert.Contains($"“{file.Name}”", exception.Message);
        Assert.EndsWith("。", exception.Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        return exception.Code;
    }

    private static SourceFile Word(string xml) => Zips.Of(("word/document.xml", xml));

    [Fact]
    public void A_zip_bomb_is_refused_whatever_it_says_of_its_size()
    {
        Assert.Equal("too-large", Refusal(Zips.Bomb("word/document.xml", Start + "<w:p><w:r><w:t>", 200, "</w:t></w:r></w:p>" + End)));
        Assert.Equal("too-large", Refusal(Zips.Bomb("xl/workbook.xml", "<workbook>", 300, "</workbook>")));
        Assert.Equal("too-large", Refusal(Zips.Of([.. Enumerable.Range(0, 20_001).Select(i => ($"word/{i}.xml", ""))])));
    }

    [Fact]
    public void An_XML_bomb_and_an_external_entity_are_refused()
    {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY {(char)('b' + i)} \"&{(char)('a' + i)};&{(char)('a' + i)};\">")) + "]>";
        const string External = "<!DOCTYPE d [<!ENTITY u SYSTEM \"file:///etc/passwd\">]>";

        Assert.Equal("damaged-file", Refusal(Word(bomb + Start + "<w:p><w:r><w:t>&u;</w:t></w:r></w:p>" + End)));
        Assert.Equal("damaged-file", Refusal(Word(External + Start + "<w:p><w:r><w:t>&u;</w:t></w:r></w:p>" + End)));
        using var drawn = new DrawnXlsx();
        drawn.Add(new Dictionary<(int Row, int Column), DrawnCell> { [(0, 0)] = new("甲"), [(0, 1)] = new("乙") });
        Assert.Equal("damaged-file", Refusal(Zips.Change(drawn.File(), "xl/worksheets/sheet1.xml", xml => External + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..].Replace("甲", "&u;", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        foreach (var depth in new[] { 110, 100_000 })
        {
            Assert.Equal("too-deep", Refusal(Word(Start + string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)) + End)));
        }
    }

    [Fact]
    public void Many_cells_are_refused() =>
        Assert.Equal("too-large", Refusal(Word(Start + string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", 260_000)) + End)));

    [Fact]
    public void Wide_spans_cost_nothing()
    {
        var row = "<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";

        var grid = Assert.IsType<Grid>(Assert.Single(DocumentReaders.Read(Word(Start + "<w:tbl>" + row + "</w:tbl>" + End)).Blocks));

        Assert.Equal(3, grid.Rows.Count);
        Assert.All(grid.Rows.SelectMany(cells => cells), cell => Assert.True(cell.Column + cell.ColumnSpan <= 256));
    }

    [Fact]
    public void Encrypted_files_are_named() => Assert.Equal("encrypted-file", Refusal(new SourceFile("密.docx", Ole("EncryptedPackage", "EncryptionInfo"))));

    [Fact]
    public void Old_WPS_files_presentations_and_archives_are_named()
    {
        Assert.Equal("binary-file", Refusal(new SourceFile("旧.wps", Ole("WpsContentData"))));
        Assert.Equal("binary-file", Refusal(Zips.Of(("ppt/presentation.xml", "<p/>"))));
        Assert.Equal("binary-file", Refusal(Zips.Of(("决算/表.xls", "x"))));
    }

    [Fact]
    public void A_damaged_spreadsheet_is_told() => Assert.Equal("damaged-file", Refusal(new SourceFile("坏.xls", Ole("Workbook"))));

    [Fact]
    public void Empty_files_of_both_kinds_have_no_text()
    {
        Assert.Equal("no-text", Refusal(Word(Start + "<w:p/>" + End)));
        using var drawn = new DrawnXlsx();
        drawn.Add(new Dictionary<(int Row, int Column), DrawnCell>());
        Assert.Equal("no-text", Refusal(drawn.File()));
    }

    [Theory]
    [InlineData("<w:document>")]
    [InlineData("")]
    [InlineData("<a/>")]
    [InlineData(Start + "<w:p><w:r><w:t>甲")]
    public void Broken_XML_is_told(string xml) => Assert.Equal("damaged-file", Refusal(Word(xml)));

    /// <summary>Every file that is cut or has bytes changed yields a document or a sentence.</summary>
    [Fact]
    public void Damage_is_survived()
    {
        var word = DrawnDocx.OfBody("<w:p><w:r><w:t>某局</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Bytes;
        using var drawn = new DrawnXlsx();
        drawn.Add(new Dictionary<(int Row, int Column), DrawnCell> { [(0, 0)] = new("甲"), [(0, 1)] = new("", 1, "0.00"), [(1, 0)] = new("乙") }, ["A2:B2"]);
        var sheets = drawn.File().Bytes;
        var random = new Random(20241121);
        var refused = 0;
        foreach (var source in new[] { word, sheets, Biff.Workbook() })
        {
            for (var round = 0; round < 300; round++)
            {
                var bytes = source.ToArray();
                if (round % 3 == 0) bytes = bytes[..random.Next(bytes.Length)];
                else for (var change = random.Next(1, 20); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                if (!Survives(bytes)) refused++;
            }
        }

        Assert.InRange(refused, 300, 900);
    }

    /// <summary>XML of any kind in the right place is survived: names of the format in any order.</summary>
    [Fact]
    public void Word_XML_in_any_order_is_survived()
    {
        string[] names = ["p", "r", "t", "tbl", "tr", "tc", "tcPr", "gridSpan", "vMerge", "trPr", "gridBefore", "sdt", "sdtContent", "ins", "del", "pPr", "numPr", "fldChar", "br", "tab", "txbxContent", "pict", "AlternateContent", "tblGrid", "gridCol"];
        string[] attributes = ["", " w:val=\"restart\"", " w:val=\"-3\"", " w:val=\"9999999999\"", " w:val=\"2\"", " w:fldCharType=\"begin\"", " w:fldCharType=\"end\"", " w:fldCharType=\"separate\"", " w:w=\"10\""];
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var xml = new StringBuilder(Start);
            var open = new Stack<string>();
            for (var step = 0; step < 200; step++)
            {
                if (open.Count > 0 && random.Next(5) < 2)
                {
                    xml.Append($"</w:{open.Pop()}>");
                }
                else
                {
                    var name = names[random.Next(names.Length)];
                    xml.Append($"<w:{name}{attributes[random.Next(attributes.Length)]}>");
                    if (name == "t") xml.Append(random.Next(100));
                    open.Push(name);
                }
            }

            while (open.TryPop(out var name)) xml.Append($"</w:{name}>");
            Survives(Word(xml + End).Bytes);
        }
    }

    private static bool Survives(byte[] bytes)
    {
        try
        {
            if (bytes.Length == 0) return true;
            var document = DocumentReaders.Read(new SourceFile("x", bytes));
            foreach (var grid in document.Blocks.OfType<Grid>())
            {
                for (var r = 0; r < grid.Rows.Count; r++) Assert.All(grid.Rows[r], cell => Assert.True(cell.Row == r && cell.Column >= 0 && cell.RowSpan >= 1 && cell.ColumnSpan >= 1));
            }

            return true;
        }
        catch (UnreadableFileException exception)
        {
            Assert.EndsWith("。", exception.Message);
            return false;
        }
    }

    /// <summary>An OLE file that has streams of these names and nothing in them.</summary>
    private static byte[] Ole(params string[] streams) => Biff.Ole([.. streams.Select(name => (name, new byte[4096]))]);
}
