using System.Diagnostics;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Measuring;

/// <summary>PDF files to measure with: the final accounts among the corpus's, and generated ones printed by Chromium, each once a process.</summary>
internal static class PdfDocuments
{
    private const int Generated = 12;

    private static readonly Lazy<IReadOnlyList<(string Name, byte[] Bytes)>> Files = new(() => [.. Real(), .. Printed()]);

    public static IReadOnlyList<(string Name, byte[] Bytes)> All => Files.Value;

    private static IEnumerable<(string Name, byte[] Bytes)> Real()
    {
        if (Environment.GetEnvironmentVariable("FINALACCOUNTS_CORPUS") is not { Length: > 0 } folder || !Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "source.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            if (IsAccount(bytes)) yield return (Path.GetFileName(Path.GetDirectoryName(path))! + ".pdf", bytes);
        }
    }

    /// <summary>Blank forms and budgets are refused by every import.</summary>
    private static bool IsAccount(byte[] bytes)
    {
        try
        {
            AccountReader.Read(new SourceFile("source.pdf", bytes), new GivenIdentity { Department = "测试局", RegionCode = "360203", Year = 2024 });
            return true;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Printed()
    {
        var folder = Directory.CreateTempSubdirectory("finalaccounts-bench-").FullName;
        try
        {
            foreach (var (file, number) in GeneratedFiles.Many(Generated, 1, "html", AmountUnit.TenThousandYuan).Select((file, number) => (file, number)))
            {
                var page = Path.Combine(folder, $"{number}.html");
                var pdf = Path.Combine(folder, $"{number}.pdf");
                File.WriteAllBytes(page, file.Bytes);
                using var browser = Process.Start(new ProcessStartInfo("chromium", ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}/profile", $"--print-to-pdf={pdf}", page])
                {
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                })!;
                browser.ErrorDataReceived += (_, _) => { };
                browser.BeginErrorReadLine();
                browser.WaitForExit();
                if (!File.Exists(pdf)) throw new InvalidOperationException("Chromium printed no PDF.");
                yield return (Path.ChangeExtension(file.Name, ".pdf"), File.ReadAllBytes(pdf));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
