using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using FinalAccounts.Tests.Documents.Pdf.Printing;

namespace FinalAccounts.Tests.Provinces.Printing;

/// <summary>
/// Many pages printed by one run of the browser, whose start costs more than the printing: page widths that change by a millimetre
/// tell where one document ends and the next begins.
/// </summary>
internal sealed class PrintedPdfs(IReadOnlyList<byte[]> pages)
{
    /// <summary>So many documents are some two hundred pages.</summary>
    private const int Together = 12;

    private const int Seconds = 300;

    private readonly List<Lazy<IReadOnlyList<byte[]>>> printed = [.. pages.Chunk(Together).Select(some => new Lazy<IReadOnlyList<byte[]>>(() => Print(some)))];

    public byte[] this[int index] => printed[index / Together].Value[index % Together];

    private static IReadOnlyList<byte[]> Print(byte[][] pages)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>table{border-collapse:collapse}td{border:1px solid #333;padding:2px 4px}@page a{size:210mm 297mm}@page b{size:211mm 297mm}.a{page:a}.b{page:b}</style></head><body>");
        for (var i = 0; i < pages.Length; i++)
        {
            var page = Encoding.UTF8.GetString(pages[i]);
            var (start, end) = (page.IndexOf("<body>", StringComparison.Ordinal) + 6, page.IndexOf("</body>", StringComparison.Ordinal));
            html.Append($"<div class=\"{(i % 2 == 0 ? 'a' : 'b')}\">").Append(page.AsSpan()[start..end]).Append("</div>");
        }

        var folder = Directory.CreateTempSubdirectory("tests-pages-");
        try
        {
            var all = Path.Combine(folder.FullName, "all.pdf");
            File.WriteAllBytes(all, Browser.Print(html.Append("</body></html>").ToString(), Seconds));
            var ranges = Ranges(Mutool("pages", all));
            Assert.Equal(pages.Length, ranges.Count);
            return [.. ranges.Select((range, i) => Part(all, Path.Combine(folder.FullName, $"{i}.pdf"), range))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Part(string all, string part, (int First, int Last) range)
    {
        Mutool("clean", "-gg", all, part, $"{range.First}-{range.Last}");
        return File.ReadAllBytes(part);
    }

    private static List<(int First, int Last)> Ranges(string listing)
    {
        var start = listing.IndexOf("<page", StringComparison.Ordinal);
        var widths = XElement.Parse($"<pages>{listing[start..]}</pages>").Elements("page").Select(page => Math.Round((decimal)page.Element("MediaBox")!.Attribute("r")!)).ToList();
        var ranges = new List<(int First, int Last)>();
        for (var i = 0; i < widths.Count; i++)
        {
            if (i > 0 && widths[i] == widths[i - 1]) ranges[^1] = (ranges[^1].First, i + 1);
            else ranges.Add((i + 1, i + 1));
        }

        return ranges;
    }

    private static string Mutool(params string[] arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("mutool", arguments) { RedirectStandardOutput = true })!;
        var output = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return output;
    }
}
