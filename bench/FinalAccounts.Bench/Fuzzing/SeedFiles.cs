using System.IO.Compression;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>The documents that a run begins with: a folder's files, and the first pages and texts of them in every other format that a converter on this machine writes.</summary>
internal static class SeedFiles
{
    private const long LargestSeed = 3 * 1024 * 1024;
    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".pdf", ".docx", ".xlsx", ".xls", ".doc", ".wps", ".et", ".zip", ".rar", ".7z", ".rtf"];

    /// <summary>What LibreOffice makes of a page: the import filter and the format.</summary>
    private static readonly (string Filter, string Format)[] Forms =
        [("HTML (StarWriter)", "docx:MS Word 2007 XML"), ("HTML (StarWriter)", "pdf:writer_pdf_Export"), ("HTML (StarWriter)", "doc:MS Word 97"), ("HTML (StarCalc)", "xlsx:Calc MS Excel 2007 XML"), ("HTML (StarCalc)", "xls:MS Excel 97")];

    public static List<FuzzSeed> In(IEnumerable<string> folders) =>
        [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && new FileInfo(path).Length is > 0 and <= LargestSeed)
            .Order(StringComparer.Ordinal)
            .Select(path => new FuzzSeed(Path.GetFileName(path), File.ReadAllBytes(path)))];

    /// <summary>Some of the pages in other formats, PDF files unpacked, and an archive of several.</summary>
    public static List<FuzzSeed> Rendered(IReadOnlyList<FuzzSeed> seeds, int pages)
    {
        var rendered = new List<FuzzSeed>();
        if (ChildProgram.Find("soffice", "FINALACCOUNTS_SOFFICE") is { } office)
        {
            foreach (var page in seeds.Where(seed => Path.GetExtension(seed.Name) is ".html" or ".htm").Take(pages))
            {
                rendered.AddRange(Forms.Select(form => Convert(office, page, form.Filter, form.Format)).OfType<FuzzSeed>());
            }
        }

        if (ChildProgram.Find("mutool", "FINALACCOUNTS_MUTOOL") is { } mutool)
        {
            rendered.AddRange(seeds.Concat(rendered).Where(seed => seed.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)).ToList().Select(seed => Unpacked(mutool, seed)).OfType<FuzzSeed>());
        }

        rendered.Add(Archive([.. seeds.Concat(rendered).GroupBy(seed => Path.GetExtension(seed.Name)).Select(group => group.First())]));
        return rendered;
    }

    private static FuzzSeed? Convert(ChildProgram office, FuzzSeed page, string filter, string format)
    {
        using var folder = new WorkFolder("seed");
        folder.Add("page.html", page.Bytes);
        office.Run(folder, ["--headless", $"-env:UserInstallation=file://{folder.File("profile")}", $"--infilter={filter}", "--convert-to", format, "page.html"], new ProgramLimits(TimeSpan.FromSeconds(90), 8_000, 200));
        return Result(folder, page, "page." + format.Split(':')[0]);
    }

    private static FuzzSeed? Unpacked(ChildProgram mutool, FuzzSeed seed)
    {
        using var folder = new WorkFolder("seed");
        folder.Add("packed.pdf", seed.Bytes);
        mutool.Run(folder, ["clean", "-d", "packed.pdf", "unpacked.pdf"], new ProgramLimits(TimeSpan.FromSeconds(60), 1_000, 200));
        return Result(folder, seed, "unpacked.pdf");
    }

    private static FuzzSeed? Result(WorkFolder folder, FuzzSeed from, string name) =>
        File.Exists(folder.File(name)) ? new FuzzSeed(Path.ChangeExtension(from.Name, Path.GetExtension(name)), File.ReadAllBytes(folder.File(name))) : null;

    private static FuzzSeed Archive(IReadOnlyList<FuzzSeed> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var part = zip.CreateEntry(file.Name).Open();
                part.Write(file.Bytes);
            }
        }

        return new FuzzSeed("files.zip", packed.ToArray());
    }
}
