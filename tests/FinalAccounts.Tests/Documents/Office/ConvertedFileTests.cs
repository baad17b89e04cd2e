using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Office;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Whole files through LibreOffice: what is lost is said; what can't be read ends in one sentence, in time, and leaves nothing behind.</summary>
public sealed class ConvertedFileTests
{
    private const string Row = "<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc></w:tr>";
    private const string Table = "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>" + Row + Row + "</w:tbl>";
    private const string Paragraph = "<w:p><w:r><w:t>某局2024年度部门决算</w:t></w:r></w:p>";

    private static SourceFile Doc(string body) => Soffice.Save(DrawnDocx.OfBody(body), "doc");

    private static string Refusal(SourceFile file, LibreOfficeProgram? program = null, double seconds = 60)
    {
        program ??= Soffice.Require();
        var before = Left();
        var exception = Assert.Throws<UnreadableFileException>(() => ConvertedReader.Read(file, Kind(file), program, TimeSpan.FromSeconds(seconds)));
        Assert.Contains($"“{file.Name}”", exception.Message);
        Assert.EndsWith("。", exception.Message);
        Assert.Subset(before, Left());
        return exception.Code;
    }

    private static OldFormat Kind(SourceFile file) => OldFormats.OfText(file) ?? OldFormats.OfWord(file);

    /// <summary>Folders and sockets of runs that have ended: others may be at work beside this one.</summary>
    private static HashSet<string> Left() =>
        [.. Directory.GetFileSystemEntries("/tmp", "OSL_PIPE_*").Concat(Directory.GetDirectories(Path.GetTempPath(), "finalaccounts-soffice-*")).Where(entry => File.GetLastWriteTimeUtc(entry) < DateTime.UtcNow.AddMinutes(-2))];

    [Fact]
    public void A_doc_that_ends_in_a_table_keeps_it()
    {
        var document = DocumentReaders.Read(Doc(Paragraph + Table + "<w:p/>" + Table));

        Assert.Equal(["某局2024年度部门决算", "[甲|1.00/甲|1.00]", "[甲|1.00/甲|1.00]"], document.Blocks.Select(Drawn.Block));
        Assert.Empty(document.Issues);
    }

    /// <summary>There is no ordinary paragraph in it that could stand once more at its end.</summary>
    [Fact]
    public void A_table_that_was_lost_is_told()
    {
        var document = DocumentReaders.Read(Doc(Table));

        var issue = Assert.Single(document.Issues);
        Assert.Equal("tables-lost", issue.Code);
        Assert.Contains("1张表共2行", issue.Message);
        Assert.Contains("0张表共0行", issue.Message);
    }

    [Fact]
    public void The_tables_of_a_doc_are_counted()
    {
        const string Nested = "<w:tbl><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc>" + Table + "<w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        var wide = "<w:tbl><w:tblGrid>" + string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"300\"/>", 40)) + "</w:tblGrid><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", 40)) + "</w:tr></w:tbl>";

        var file = Doc(Paragraph + Table + Paragraph + Nested + Paragraph + wide + Paragraph);

        Assert.Equal(new TableRows(3, 4), WordBinary.Open(OleFile.Open(file.Bytes)!)!.Count());
        Assert.Empty(DocumentReaders.Read(file).Issues);
    }

    [Fact]
    public void A_wps_file_is_read_as_one()
    {
        var document = DocumentReaders.Read(Doc(Paragraph + Table + Paragraph) with { Name = "决算.WPS" });

        Assert.Equal("wps", document.Format);
        Assert.True(document.IsWhole);
        Assert.Equal(3, document.Blocks.Count);
    }

    [Fact]
    public void A_damaged_doc_is_told()
    {
        var bytes = Doc(string.Concat(Enumerable.Repeat(Paragraph + Table, 200)) + Paragraph).Bytes;

        Assert.Equal("damaged-file", Refusal(new SourceFile("旧.doc", bytes[..(bytes.Length / 2)])));
        Assert.Equal("damaged-file", Refusal(new SourceFile("旧.doc", Biff.Ole([("WordDocument", new byte[4096]), ("1Table", new byte[4096])]))));
        Assert.Equal("encrypted-file", Refusal(new SourceFile("旧.doc", Biff.Ole([("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]), ("1Table", [])]))));
    }

    /// <summary>Whatever is changed in a doc, counting it ends soon and with a count or none.</summary>
    [Fact]
    public void Damage_is_survived_by_the_count()
    {
        var source = Doc(Paragraph + Table + Paragraph + Table).Bytes;
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = source.ToArray();
            for (var change = random.Next(1, 40); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (OleFile.Open(bytes) is { } ole && WordBinary.Open(ole) is { } word)
            {
                Assert.True(word.Count().Rows >= 0);
                WordEnding.Mend(word);
            }
        }
    }

    [Fact]
    public void An_RTF_file_that_is_cut_off_is_told() =>
        Assert.Equal("damaged-file", Refusal(new SourceFile("a.rtf", [.. @"{\rtf1\ansi\pard Total revenue 12.50\par Spent 11.00\par"u8])));

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"ha\">]>")]
    [InlineData("<office:cut>")]
    public void Flat_XML_that_is_damaged_or_hostile_is_not_converted(string inserted)
    {
        var file = FlatText("<text:p>正文</text:p>", inserted);

        Assert.Equal("damaged-file", Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(file)).Code);
    }

    [Fact]
    public void Macros_do_not_run_and_links_are_not_followed()
    {
        Soffice.Require();
        var secret = Path.Combine(AppContext.BaseDirectory, "linked.txt");
        var ran = Path.Combine(AppContext.BaseDirectory, "macro-ran.txt");
        File.WriteAllText(secret, "LINKED");
        File.Delete(ran);
        var macro = $"""
            <office:scripts><office:script script:language="ooo:Basic"><ooo:libraries><ooo:library-embedded ooo:name="Standard"><ooo:module ooo:name="Module1"><ooo:source-code>Sub Main
            Open "{ran}" For Output As #1
            Close #1
            End Sub</ooo:source-code></ooo:module></ooo:library-embedded></ooo:libraries></office:script>
            <office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document" xlink:type="simple"/></office:event-listeners></office:scripts>
            """;

        var document = DocumentReaders.Read(FlatText($"<text:p>正文</text:p><text:section text:name=\"s\"><text:section-source xlink:href=\"file://{secret}\" text:filter-name=\"Text\"/><text:p>旧文</text:p></text:section>", macro));

        Assert.Equal(["正文", "旧文"], document.Blocks.Select(Drawn.Block));
        Assert.False(File.Exists(ran));
    }

    [Fact]
    public void An_encrypted_OpenDocument_file_is_told() => Assert.Equal(
        "encrypted-file",
        Assert.Throws<UnreadableFileException>(() => DocumentReaders.Read(Zips.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>")))).Code);

    [Fact]
    public void A_program_that_finds_no_end_is_stopped()
    {
        var watch = Stopwatch.StartNew();

        Assert.Equal("time-out", Refusal(Rtf, Script("sleep 60"), seconds: 1));
        Assert.Equal("time-out", Refusal(Rtf, Script("while :; do :; done"), seconds: 1));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("kill -SEGV $$")]
    [InlineData("exit 0")]
    [InlineData("mkdir target; echo no zip > target/source.docx")]
    [InlineData("mkdir target; exec head -c 300000000 /dev/zero > target/source.docx")]
    public void A_program_that_crashes_or_makes_nothing_of_use_is_this_documents_error_only(string commands) => Assert.Equal("damaged-file", Refusal(Rtf, Script(commands)));

    [Fact]
    public void A_killed_run_leaves_no_socket_outside_its_folder()
    {
        using var folder = new FinalAccounts.Documents.Programs.WorkFolder("soffice");
        var address = LibreOfficeProfile.Write(folder);
        var socket = "/tmp/OSL_PIPE_0_SingleOfficeIPC_" + string.Concat(MD5.HashData(Encoding.Unicode.GetBytes(address)).Select(part => part.ToString("x")));
        File.WriteAllText(socket, "");

        LibreOfficeProfile.RemoveSocket(address);

        Assert.False(File.Exists(socket));
    }

    [Fact]
    public void Without_the_program_the_sentence_says_what_to_install()
    {
        Assert.Null(LibreOfficeProgram.Find(null, "/nowhere:/nor-here"));
        Assert.Contains("libreoffice-writer-nogui", DocumentMessages.NoLibreOffice("a.doc").Message);
    }

    private static SourceFile Rtf { get; } = new("提交.rtf", [.. @"{\rtf1\ansi\pard Total\par}"u8]);

    private static SourceFile FlatText(string body, string before) => new("提交.fodt", Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>{(before.StartsWith("<!", StringComparison.Ordinal) ? before : "")}
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        {(before.StartsWith("<!", StringComparison.Ordinal) ? "" : before)}<office:body><office:text>{body}</office:text></office:body></office:document>
        """));

    /// <summary>A shell script in soffice's place; the runs' limits hold for it too.</summary>
    private static LibreOfficeProgram Script(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var path = Path.Combine(AppContext.BaseDirectory, $"soffice-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(commands)))[..12]}.sh");
        File.WriteAllText(path, "#!/bin/sh\n" + commands + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return LibreOfficeProgram.Find(path, null)!;
    }
}
