using System.Diagnostics;
using System.Text;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page printed to PDF by a browser, as departments print theirs.</summary>
internal static class Chromium
{
    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>The page as PDF, or the test is skipped where no browser is installed.</summary>
    public static byte[] Print(byte[] page, string style = "", int seconds = 60)
    {
        Assert.SkipWhen(Program is null, "chromium is not installed.");
        var folder = Directory.CreateTempSubdirectory("tests-print-");
        try
        {
            var html = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(html, style + Encoding.UTF8.GetString(page));
            using var browser = Process.Start(new ProcessStartInfo(Program!, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder.FullName}/profile", $"--print-to-pdf={pdf}", html]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
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
