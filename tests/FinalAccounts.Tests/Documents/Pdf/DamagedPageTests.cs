using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
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
                if (truth.Keys.Except(read.Select(fact => fact.Key)).Any()) Assert.NotEmpty(document.Issues.Concat(reading.Issues));
                if (kind == Damage.Kind.Shift) Assert.Equal(truth.Count, read.Count);
            }
        }
    }
}
