using System.Diagnostics;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Office;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>LibreOffice as the other program that saved a file: a test's drawn docx or xlsx in its formats.</summary>
internal static class Soffice
{
    private static readonly (string Ending, string Filter)[] Filters =
    [
        ("doc", "MS Word 97"), ("docx", "MS Word 2007 XML"), ("rtf", "Rich Text Format"), ("odt", "writer8"), ("fodt", "OpenDocument Text Flat XML"),
        ("xls", "MS Excel 97"), ("xlsx", "Calc MS Excel 2007 XML"), ("ods", "calc8"), ("fods", "OpenDocument Spreadsheet Flat XML"),
    ];

    /// <summary>Skips the test where the program is not installed.</summary>
    public static LibreOfficeProgram Require()
    {
        var program = LibreOfficeProgram.Find();
        Assert.SkipWhen(program is null, "LibreOffice is not installed.");
        return program!;
    }

    /// <summary>The file as LibreOffice saves it.</summary>
    public static SourceFile Save(SourceFile file, string ending)
    {
        Require();
        var folder = Directory.CreateTempSubdirectory("tests-save-");
        try
        {
            var source = Path.Combine(folder.FullName, "source" + Path.GetExtension(file.Name));
            File.WriteAllBytes(source, file.Bytes);
            var filter = Filters.Single(known => known.Ending == ending).Filter;
            string[] arguments = [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--norestore", "--convert-to", $"{ending}:{filter}", "--outdir", Path.Combine(folder.FullName, "saved"), source];
            using var program = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable(LibreOfficeProgram.Variable) ?? "soffice", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            program.BeginErrorReadLine();
            program.BeginOutputReadLine();
            if (!program.WaitForExit(TimeSpan.FromSeconds(120))) program.Kill(entireProcessTree: true);
            return new SourceFile("saved." + ending, File.ReadAllBytes(Path.Combine(folder.FullName, "saved", "source." + ending)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
