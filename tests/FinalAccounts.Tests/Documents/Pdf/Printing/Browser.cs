using System.Diagnostics;
using System.Text;

namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>Chromium, which prints pages to PDF.</summary>
internal static class Browser
{
    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>The page as a PDF, or the test is skipped; with the date, title, address and page number that browsers print by themselves if asked for.</summary>
    public static byte[] Print(string html, int seconds = 60, bool withHeaderAndFooter = false)
    {
        Assert.SkipWhen(Program is null, "chromium is not installed.");
        var folder = Directory.CreateTempSubdirectory("tests-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(page, html, Encoding.UTF8);
            using var browser = Process.Start(new ProcessStartInfo(Program!, ["--headless", "--no-sandbox", "--disable-gpu", .. withHeaderAndFooter ? Array.Empty<string>() : ["--no-pdf-header-footer"], $"--user-data-dir={folder.FullName}/profile", $"--print-to-pdf={pdf}", page]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            browser.BeginErrorReadLine();
            browser.BeginOutputReadLine();
            if (!browser.WaitForExit(TimeSpan.FromSeconds(seconds))) browser.Kill(entireProcessTree: true);
            return File.ReadAllBytes(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
