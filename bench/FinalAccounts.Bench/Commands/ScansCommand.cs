using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Bench.Generation.Scans;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Commands;

/// <summary>
/// scans: a PDF with a text layer made into scans of several kinds and read again. The text layer is the truth: how many of its
/// figures are found, and how many are found wrong.
/// </summary>
internal static class ScansCommand
{
    /// <summary>Resolution, slant in degrees, noise.</summary>
    private static readonly (int Dots, double Slant, double Noise)[] Kinds = [(300, 0, 0), (200, 0, 0), (200, 0.7, 0), (200, -1, 12), (150, 0, 0), (150, 0.5, 12)];

    public static Command Create()
    {
        var command = new Command("scans", "Measures reading of scans made of a PDF (A4, with a text layer).");
        var file = new Argument<string>("file") { Description = "The PDF." };
        var asked = new Option<int[]>("--pages") { Description = "Only these pages.", AllowMultipleArgumentsPerToken = true };
        var only = new Option<int?>("--kind") { Description = "Only the kind of scan of that number, from 1." };
        command.Arguments.Add(file);
        command.Options.Add(asked);
        command.Options.Add(only);
        command.SetAction(parsed =>
        {
            var source = SourceFile.Load(parsed.GetValue(file)!);
            var mutool = MutoolProgram.Find() ?? throw PdfMessages.NoProgram(source.Name);
            var truth = AccountReader.Read(source).Account;
            var given = new GivenIdentity(truth.Department.CanonicalName, truth.Department.Region.Code, truth.Year, truth.Kind, truth.Department.Region.FullName) { IsComplete = true };
            var numbers = parsed.GetValue(asked) is { Length: > 0 } chosen ? chosen : [.. Enumerable.Range(1, PdfReader.PageLimit)];
            Console.WriteLine("dpi  slant  noise   facts  found    wrong   extra   figures  found   wrong   s/page");
            foreach (var (dots, slant, noise) in parsed.GetValue(only) is { } kind ? [Kinds[kind - 1]] : Kinds)
            {
                var pages = numbers.Select(page => ScannedPaper.Page(mutool, source, page, dots, slant, noise)).TakeWhile(page => page is not null).OfType<Documents.Scans.GreyPicture>().ToList();
                var watch = Stopwatch.StartNew();
                var read = AccountReader.Read(new SourceFile("scan.pdf", ScannedPaper.Pdf(pages, dots)), given).Account;
                Print(dots, slant, noise, truth, read, watch.Elapsed / pages.Count);
            }
        });
        return command;
    }

    private static void Print(int dots, double slant, double noise, FinalAccount truth, FinalAccount read, TimeSpan perPage)
    {
        var (facts, found) = (Facts(truth), Facts(read));
        var same = found.Count(fact => facts.TryGetValue(fact.Key, out var value) && value == fact.Value);
        var extra = found.Count(fact => !facts.ContainsKey(fact.Key));
        var (stated, said) = (Figures(truth), Figures(read));
        var saidRight = said.Count(stated.Contains);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{dots,3}{slant,7:0.0}{noise,7:0}{facts.Count,8}{same,7}{found.Count - same - extra,9}{extra,8}{stated.Count,10}{saidRight,7}{said.Count - saidRight,8}{perPage.TotalSeconds,9:0.0}"));
        foreach (var (key, value) in found)
        {
            if (!facts.TryGetValue(key, out var meant) || meant != value) Console.WriteLine($"      {key}: {value}, not {(facts.ContainsKey(key) ? meant : "there")}");
        }

        foreach (var figure in said.Where(figure => !stated.Contains(figure))) Console.WriteLine($"      {figure}");
    }

    private static Dictionary<string, decimal> Facts(FinalAccount account) => account.Cells().Where(cell => cell.Fact.Value is not null)
        .GroupBy(cell => $"{cell.Table.Id()}/{cell.Line.Key}/{cell.Fact.Measure}")
        .ToDictionary(group => group.Key, group => group.First().Fact.Value!.Value);

    private static HashSet<string> Figures(FinalAccount account) => [.. account.Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Kind} {figure.Value} {figure.Unit}"))];
}
