using System.Diagnostics;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Whole files through mutool: what can't be read ends in one sentence, in time, and leaves nothing behind.</summary>
public sealed class PdfFileTests
{
    /// <summary>A page of text, in a file without a table of contents: mutool mends that.</summary>
    private static byte[] Pdf(string content, int pages = 1, string trailer = "")
    {
        var kids = string.Join(' ', Enumerable.Repeat("3 0 R", pages));
        return Encoding.Latin1.GetBytes($"""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Count {pages}/Kids[{kids}]>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>> endobj
            4 0 obj <</Length {content.Length}>> stream
            {content}
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            6 0 obj <</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>> stream
            A
            endstream endobj
            trailer <</Root 1 0 R{trailer}>>

            """);
    }

    private static MutoolProgram Mutool()
    {
        var program = MutoolProgram.Find();
        Assert.SkipWhen(program is null, "mutool is not installed.");
        return program!;
    }

    private static string Refusal(byte[] pdf, MutoolProgram? program = null, double seconds = 20)
    {
        var before = Left();
        var exception = Assert.Throws<UnreadableFileException>(() => PdfReader.Read(new SourceFile("提交.pdf", pdf), program ?? Mutool(), TimeSpan.FromSeconds(seconds)));
        Assert.Contains("提交.pdf", exception.Message);
        Assert.EndsWith("。", exception.Message);
        Assert.Subset(before, Left());
        return exception.Code;
    }

    /// <summary>Folders of runs that have ended: others may be at work beside this one.</summary>
    private static HashSet<string> Left() => [.. Directory.GetDirectories(Path.GetTempPath(), "finalaccounts-pdf-*").Where(folder => Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow.AddMinutes(-1))];

    [Fact]
    public void A_file_is_a_PDF_by_its_content()
    {
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");

        var document = DocumentReaders.Read(new SourceFile("说明.txt", Pdf("BT /F 12 Tf 50 300 Td (Total 12.50 for the whole year) Tj ET")));

        Assert.Equal("pdf", document.Format);
        Assert.Equal(["Total 12.50 for the whole year"], Traces.Shown(document));
    }

    [Fact]
    public void A_picture_without_text_is_a_scan_and_says_what_to_do()
    {
        var pdf = Pdf("q 400 0 0 400 0 0 cm /I Do Q");

        Assert.Equal("scan", Refusal(pdf));
        Assert.Contains("扫描件", Assert.Throws<UnreadableFileException>(() => PdfReader.Read(new SourceFile("a.pdf", pdf), Mutool(), PdfReader.TimeLimit)).Message);
    }

    [Fact]
    public void A_scan_with_an_invisible_layer_of_text_is_a_scan() =>
        Assert.Equal("scan", Refusal(Pdf("q 400 0 0 400 0 0 cm /I Do Q BT 3 Tr /F 12 Tf 50 300 Td (Recognised 12.50 by a machine) Tj ET")));

    [Fact]
    public void An_encrypted_file_is_refused() => Assert.Equal("encrypted", Refusal(Pdf(
        "BT /F 12 Tf 50 300 Td (secret text) Tj ET",
        trailer: $"/Encrypt<</Filter/Standard/V 1/R 2/O<{new string('1', 64)}>/U<{new string('2', 64)}>/P -4>>/ID[<00><00>]")));

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("%PDF-1.7\n")]
    public void A_file_that_is_cut_off_is_damaged(string content) => Assert.Equal("damaged-file", Refusal(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_page_with_wrong_words_in_it_is_damaged() =>
        Assert.Equal("damaged-file", Refusal(Pdf("BT /F 12 Tf 50 300 Td (a text of some length) Tj ET " + string.Concat(Enumerable.Range(0, 40).Select(i => $"wrong{i} <zz> ] >> ")))));

    [Fact]
    public void Too_many_pages_are_refused() => Assert.Equal("too-large", Refusal(Pdf("BT /F 12 Tf 50 300 Td (a page) Tj ET", PdfReader.PageLimit + 1)));

    [Fact]
    public void A_program_that_finds_no_end_is_stopped()
    {
        var watch = Stopwatch.StartNew();

        Assert.Equal("time-out", Refusal(Pdf(""), Script("sleep 60"), seconds: 1));
        Assert.Equal("time-out", Refusal(Pdf(""), Script("while :; do :; done"), seconds: 1));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_program_that_says_no_end_is_stopped() =>
        Assert.Equal("too-large", Refusal(Pdf(""), Script("echo '<page number=\"1\" mediabox=\"0 0 9 9\">'; echo '<fill_text transform=\"1 0 0 1 0 0\">'; echo '<span wmode=\"0\" trm=\"1 0 0 1\">'; yes '<g unicode=\"1\" glyph=\"1\" x=\"1\" y=\"1\" adv=\".5\"/>'")));

    [Fact]
    public void A_program_that_crashes_is_this_documents_error_only() => Assert.Equal("damaged-file", Refusal(Pdf(""), Script("kill -SEGV $$")));

    [Fact]
    public void Without_the_program_the_sentence_says_what_to_install()
    {
        Assert.Null(MutoolProgram.Find(null, "/nowhere:/nor-here"));
        Assert.Null(MutoolProgram.Find("/nowhere/mutool", "/usr/bin"));
        Assert.Contains("mupdf-tools", PdfMessages.NoProgram("a.pdf").Message);
    }

    [Theory]
    [InlineData("pwd >&2; env >&2", 0)]
    [InlineData("pwd >&2; env >&2; exit 3", 3)]
    [InlineData("pwd >&2; env >&2; echo a file > made", 128 + 25)]
    public void A_run_has_a_folder_of_its_own_that_is_gone_afterwards_and_nothing_of_our_environment(string commands, int exitCode)
    {
        var ending = Script(commands).Trace(Pdf(""), PdfReader.TimeLimit, _ => true);

        var folder = ending.Complaints.Split('\n')[0];
        Assert.Contains("finalaccounts-pdf-", folder);
        Assert.False(Directory.Exists(folder));
        Assert.DoesNotContain("DOTNET", ending.Complaints);
        Assert.Equal(exitCode, ending.ExitCode);
    }

    /// <summary>A shell script in mutool's place; the runs' limits hold for it too.</summary>
    private static MutoolProgram Script(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var path = Path.Combine(AppContext.BaseDirectory, $"mutool-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(commands)))[..12]}.sh");
        File.WriteAllText(path, "#!/bin/sh\n" + commands + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return MutoolProgram.Find(path, null)!;
    }
}
