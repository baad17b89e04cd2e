using System.Globalization;
using System.Text;
using FinalAccounts.Bench.Generation.Scans;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Documents.Scans;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Documents.Scans;

/// <summary>A real disclosure as a scan, read by machine: what is found is right and marked, and what goes wrong ends in a sentence.</summary>
public sealed class ScannedDocumentTests
{
    private const string Document = "putuo-planning-2024";

    /// <summary>The page of table 05.</summary>
    private const int Page = 14;

    private static SourceFile Source => Corpus.Source(Document, "source.pdf");

    private static ScanPrograms Programs()
    {
        var mutool = MutoolProgram.Find();
        Assert.SkipWhen(mutool is null, "mutool is not installed.");
        var programs = ScanPrograms.Find(mutool!);
        Assert.SkipWhen(programs is null, "tesseract with chi_sim is not installed.");
        return programs!;
    }

    private static GreyPicture Scan(int page, int dots, double slant = 0, double noise = 0) => ScannedPaper.Page(Programs().Mutool, Source, page, dots, slant, noise)!;

    private static Dictionary<string, decimal> Truth(string table) => Corpus.Truth(Document, "facts.csv").Where(row => row["table"] == table)
        .ToDictionary(row => $"{row["table"]}/{row["row"]}/{row["column"]}", row => decimal.Parse(row["value"], CultureInfo.InvariantCulture));

    /// <summary>The facts as the truth file names them.</summary>
    private static Dictionary<string, decimal> Read(FinalAccount account) => account.Cells().Where(cell => cell.Fact.Value is not null)
        .ToDictionary(cell => $"{cell.Table.Id()}/{cell.Line.Key}/{cell.Fact.Measure.Label()}", cell => cell.Fact.Value!.Value);

    private static readonly GivenIdentity Given = new("上海市普陀区规划和自然资源局", "310107", 2024, ReportKind.DepartmentFinalAccount) { IsComplete = true };

    [Fact]
    public void A_slanting_noisy_scan_gives_right_facts_and_each_says_how_certain_it_is()
    {
        var scan = ScannedPaper.Pdf([Scan(Page, 200, slant: 0.6, noise: 8)], 200);

        var account = AccountReader.Read(new SourceFile("scan.pdf", scan), Given).Account;

        var (truth, read) = (Truth("05"), Read(account));
        Assert.All(read, fact => Assert.Equal(truth[fact.Key], fact.Value));
        Assert.InRange(read.Count, 55, truth.Count);
        Assert.True(account.IsReadByMachine);
        Assert.All(account.Cells(), cell => Assert.InRange(cell.Fact.Confidence ?? -1, 0.3f, 1));
        Assert.Contains(account.Issues, issue => issue is { Code: "read-by-machine", Severity: IssueSeverity.Note } && issue.Message.Contains("未经核实"));
    }

    [Fact]
    public void A_picture_file_that_lies_sideways_is_read_and_its_cells_are_found_on_it()
    {
        var picture = Scan(Page, 150).Turned(3);

        var document = DocumentReaders.Read(new SourceFile("照片.bmp", ScannedPaper.Bmp(picture)));

        var grid = Assert.Single(document.Blocks.OfType<Grid>());
        var cells = grid.Rows.SelectMany(row => row).ToList();
        Assert.True(cells.Count(cell => cell.Text is "754.75") >= 2);
        Assert.All(cells, cell => Assert.NotNull(cell.Confidence));
        Assert.All(cells, cell => Assert.True(cell.Box is { Page: 1, X0: >= 0, Y0: >= 0 }));

        // The first row runs up the left side of the picture as it lies.
        var first = grid.Rows[0][0].Box!.Value;
        var last = grid.Rows[^1][^1].Box!.Value;
        Assert.True(first.X1 < last.X0);
    }

    [Fact]
    public void A_picture_that_is_none_is_damaged()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => PdfReader.Read(new SourceFile("图.gif", "GIF89a text"u8.ToArray()), Programs().Mutool, PdfReader.TimeLimit));

        Assert.Equal("damaged-file", refusal.Code);
        Assert.Contains("图片文件“图.gif”", refusal.Message);
    }

    [Fact]
    public void Only_the_pages_that_are_pictures_are_read_by_machine()
    {
        var programs = Programs();
        var scan = ScannedPaper.Pdf([Scan(Page, 200)], 200);
        var joined = new SourceFile("mixed.pdf", ScannedPaper.Joined(programs.Mutool, Source, "7-8", new SourceFile("scan.pdf", scan)));

        var account = AccountReader.Read(joined, Given).Account;

        Assert.All(account.Cells().Where(cell => cell.Table is DisclosureTable.RevenueAndExpenditureSummary or DisclosureTable.Revenue), cell => Assert.Null(cell.Fact.Confidence));
        Assert.Equal(Truth("01"), Read(account).Where(fact => fact.Key.StartsWith("01/", StringComparison.Ordinal)).ToDictionary());
        var scanned = account.Cells().Where(cell => cell.Table is DisclosureTable.GeneralPublicBudgetExpenditure).ToList();
        Assert.NotEmpty(scanned);
        Assert.All(scanned, cell => Assert.NotNull(cell.Fact.Confidence));
        Assert.Contains(account.Issues, issue => issue.Code == "read-by-machine" && issue.Message.StartsWith("第3页", StringComparison.Ordinal));

        var without = PdfReader.Read(joined, programs.Mutool, PdfReader.TimeLimit, _ => null);
        Assert.Contains(without.Issues, issue => issue.Code == "page-is-picture" && issue.Message.Contains("tesseract-ocr-chi-sim"));
    }

    [Fact]
    public void Without_tesseract_a_scan_says_what_to_install()
    {
        var programs = Programs();
        var scan = new SourceFile("扫描.pdf", ScannedPaper.Pdf([new GreyPicture(400, 400, new byte[160_000])], 72));

        var refusal = Assert.Throws<UnreadableFileException>(() => PdfReader.Read(scan, programs.Mutool, PdfReader.TimeLimit, _ => null));

        Assert.Equal("scan", refusal.Code);
        Assert.Contains("扫描.pdf", refusal.Message);
        Assert.Contains("tesseract-ocr-chi-sim", refusal.Message);
        Assert.Contains(TesseractProgram.Variable, refusal.Message);
        Assert.Null(TesseractProgram.Find("/nowhere/tesseract", "/usr/bin"));
        Assert.Null(TesseractProgram.Find(null, "/nowhere"));
    }

    [Theory]
    [InlineData("kill -SEGV $$")]
    [InlineData("exit 1")]
    [InlineData("echo rubbish")]
    [InlineData("sleep 60")]
    public void A_program_that_fails_is_this_documents_error_only(string commands)
    {
        var programs = Programs() with { Tesseract = Script(commands) };
        var page = new GreyPicture(600, 600, [.. Enumerable.Range(0, 360_000).Select(i => (byte)((i / 600 % 60) is > 20 and < 40 && i % 600 is > 100 and < 500 ? 0 : 255))]);
        var deadline = new Deadline(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        Assert.NotEmpty(PageLines.Of(page, 300f / 72).Pieces);
        Assert.Null(PageReading.Read(programs, deadline, page, 1, 300f / 72));
    }

    /// <summary>A shell script in tesseract's place.</summary>
    private static TesseractProgram Script(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        var path = Path.Combine(AppContext.BaseDirectory, $"tesseract-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(commands)))[..12]}.sh");
        File.WriteAllText(path, "#!/bin/sh\n" + commands + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return TesseractProgram.Find(path, null)!;
    }
}
