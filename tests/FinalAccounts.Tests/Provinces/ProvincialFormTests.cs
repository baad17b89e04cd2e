using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces;

/// <summary>A whole account in each of the provinces' forms gives the figures that it prints, in every format.</summary>
public sealed class ProvincialFormTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Printed => ProvincialForms.All.SelectMany(form => PrintedForm.Formats.Except(form.Without).Select(format => new TheoryDataRow<string, string>(form.Name, format)));

    private static readonly List<ProvincialForm> Papers = [.. ProvincialForms.All.Where(form => !form.Without.Contains("pdf"))];

    private static readonly PrintedPdfs Pdfs = new([.. Papers.Select(PrintedForm.PageOf)]);

    public static TheoryData<string> OnPaper => [.. Papers.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Printed))]
    public void An_account_in_this_form_gives_the_figures_that_it_prints(string form, string format) => Check(ProvincialForms.Named(form), format, PrintedForm.Of(ProvincialForms.Named(form), format));

    [Theory]
    [MemberData(nameof(OnPaper))]
    public void Printed_to_PDF_it_gives_the_same(string form)
    {
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        var index = Papers.FindIndex(paper => paper.Name == form);
        Check(Papers[index], "pdf", new SourceFile("printed.pdf", Pdfs[index]));
    }

    private static void Check(ProvincialForm form, string format, SourceFile file)
    {
        var truth = PrintedForm.Truth(form);
        var account = AccountReader.Read(file, ProvincialAccounts.Given with { Department = format == "xlsx" ? "云汀市自然资源局" : null, Year = format == "xlsx" ? ProvincialAccounts.Year : null }).Account;
        var facts = account.Tables.Where(table => table.Table is not null)
            .SelectMany(table => table.Lines.SelectMany(line => line.Facts.Where(fact => fact.Value is not null).Select(fact => (Key: $"{table.Table!.Value.Id()}/{line.Key}/{fact.Measure.Label()}", fact.Value))))
            .ToDictionary(fact => fact.Key, fact => fact.Value!.Value);
        var doubts = account.Issues.Where(issue => issue.Severity == IssueSeverity.Doubt && !form.Reported.Contains(issue.Code)).Select(issue => issue.Code + " " + issue.Message).ToList();

        Assert.True(truth.Count > 150, "The truth is too small to prove anything.");
        Assert.All(facts, fact => Assert.Equal((fact.Key, truth.TryGetValue(fact.Key, out var value) ? value : null), (fact.Key, (decimal?)fact.Value)));
        Assert.All(form.Reported, code => Assert.Contains(account.Issues, issue => issue.Code == code));
        if (form.Uncertain.Contains(format))
        {
            Assert.True(facts.Count < truth.Count && doubts.Count > 0, "Figures are missing without an issue, or none is missing.");
            return;
        }

        Assert.Empty(truth.Keys.Except(facts.Keys));
        Assert.Empty(doubts);
        Assert.True(account.Tables.Where(table => table.Table is not null && table.Table != DisclosureTable.StateAssets && table.Status == TableStatus.Present).All(table => table.Unit == form.Options.Unit));
    }
}
