using System.Diagnostics;
using System.Xml.Linq;
using FinalAccounts.Cli.Inspecting;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Inspecting;

/// <summary>The command as a user starts it.</summary>
public sealed class InspectCommandTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "library-2024.txt");

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Inspection).Assembly.Location, "inspect", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    [Fact]
    public void A_text_shows_its_grids_and_verdicts()
    {
        var (exitCode, output, errors) = Run(Sample);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("收入决算表：✓", output);
        Assert.Contains("r0", output);
    }

    [Theory]
    [InlineData("nowhere.pdf", "没有找到文件“nowhere.pdf”。")]
    [InlineData("SAMPLE --pages 2", "不是PDF，没有页面可以选取或画出。")]
    [InlineData("SAMPLE --svg x.svg", "不是PDF，没有页面可以选取或画出。")]
    [InlineData("SAMPLE --pages 2-", "页码“2-”不对，请写成3、3-5或2,4-6。")]
    public void What_can_not_be_done_is_one_sentence_and_exit_code_1(string arguments, string sentence)
    {
        var (exitCode, output, errors) = Run([.. arguments.Split(' ').Select(argument => argument == "SAMPLE" ? Sample : argument)]);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(sentence, Assert.Single(errors.Trim().Split('\n')));
    }

    [Fact]
    public void The_pages_of_a_PDF_are_shown_and_drawn()
    {
        var pdf = Corpus.Source("putuo-planning-2024", "source.pdf");
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var folder = Directory.CreateTempSubdirectory("tests-inspect-");
        try
        {
            var path = Path.Combine(folder.FullName, "source.pdf");
            File.WriteAllBytes(path, pdf.Bytes);

            var (exitCode, output, _) = Run(path, "--pages", "8-9", "--svg", Path.Combine(folder.FullName, "pages"));
            var web = Run(path, "--page", "7", "--rules", "--svg", Path.Combine(folder.FullName, "page.html"));

            Assert.Equal((0, 0), (exitCode, web.ExitCode));
            Assert.Contains("── 第 8 页  842×595 点", output);
            Assert.Contains("第 8–9 页（跨页接续）", output);
            Assert.DoesNotContain("第 7 页", output);
            Assert.Equal(["page-008.svg", "page-009.svg"], Directory.GetFiles(Path.Combine(folder.FullName, "pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Equal("svg", XElement.Load(Path.Combine(folder.FullName, "pages", "page-009.svg")).Name.LocalName);
            Assert.Contains("<svg ", File.ReadAllText(Path.Combine(folder.FullName, "page.html")));
            Assert.Contains("  横线 (", web.Output);
            Assert.Equal(1, Run(path, "--page", "99").ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
