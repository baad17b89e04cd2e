using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Documents.Pdf.Printing;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Pages with lines left out and characters moved: no figure is read wrong, and what is lost is said.</summary>
public sealed class DamagedPageTests
{
    private const int Rounds = 5;

    [Theory]
    [InlineData("culture-2024.html")]
    [InlineData("civil-affairs-2022.html")]
    public void Damage_makes_no_wrong_figure(string sample)
    {
        var account = AccountReader.Read(SourceFile.Load(Path.Combine(Repository.Root, "samples", sample)), new GivenIdentity(null, "990100", null, null, "虚构省云汀市"));
        var truth = Facts.Of(SameAccount.Tables(account.Document));
        var pages = PrintedPages.Of([(account.Document, PrintStyles.Ruled[0])])[0];

        foreach (var kind in Enum.GetValues<Damage.Kind>())
        {
            for (var seed = 0; seed < Rounds; seed++)
            {
                var random = new Random(seed);
                var document = PrintedPages.Read([.. pages.Select(page => Damage.Of(page, kind, random))]);
                var reading = SameAccount.Tables(document);

                var read = reading.Tables.Where(table => table.Table is not null).SelectMany(table => table.Lines.SelectMany(line => line.Facts.Select(fact => (Key: $"{table.Table!.Value.Id()}/{line.Key}/{fact.Measure.Label()}", fact.Value)))).ToList();
                Assert.All(read.Where(fact => fact.Value is not null), fact => Assert.Equal($"{kind} {seed} {fact.Key} {truth.GetValueOrDefault(fact.Key)}", $"{kind} {seed} {fact.Key} {fact.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
                Assert.Empty(LostInSilence(account.Account.Tables, document, reading).Select(lost => $"{kind} {seed} {lost}"));
                if (kind == Damage.Kind.Shift) Assert.Equal(truth.Count, read.Count);
            }
        }
    }

    /// <summary>Printed numbers that are blank now or missing, in tables of which no doubt is said.</summary>
    private static IEnumerable<string> LostInSilence(IReadOnlyList<AccountTable> truth, SourceDocument document, TableReading reading)
    {
        var doubted = document.Issues.Concat(reading.Issues).Where(issue => issue.Severity == IssueSeverity.Doubt && issue.Place is not null).Select(issue => issue.Place!.Value.Block).ToHashSet();
        foreach (var table in truth.Where(table => table.Table is not null))
        {
            var now = reading.Tables.Single(one => one.Table == table.Table);
            var blocks = now.Lines.Count > 0 ? now.Blocks : [.. now.Blocks, .. reading.Tables.Where(extra => extra.Table is null).SelectMany(extra => extra.Blocks)];
            if (blocks.Any(doubted.Contains)) continue;
            var read = now.Lines.SelectMany(line => line.Facts.Where(fact => fact.Value is not null).Select(fact => (line.Key, fact.Measure))).ToHashSet();
            foreach (var line in table.Lines)
            {
                foreach (var fact in line.Facts.Where(fact => fact.Value is not null && !read.Contains((line.Key, fact.Measure)))) yield return $"{table.Table!.Value.Id()}/{line.Key}/{fact.Measure.Label()} {now.Status}: {string.Join('、', document.Issues.Concat(reading.Issues))}";
            }
        }
    }
}
