using FinalAccounts.Checks;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>What the catalogue says of real documents.</summary>
public sealed class CorpusChecksTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("changjiang-commerce-2024", "source.txt")]
    [InlineData("jingdezhen-shanghai-office-2024", "source.txt")]
    [InlineData("putuo-planning-2024", "source.pdf")]
    public void Tables_that_agree_are_accused_of_nothing(string folder, string file)
    {
        var read = AccountReader.Read(Corpus.Source(folder, file));
        var findings = AccountChecker.Check(new CheckedAccount(read.Account, []));
        foreach (var finding in findings.Findings) output.WriteLine($"{finding.Cause} {finding.Outcome.Check} {finding.Outcome.Where}: {finding.Outcome.Message}");
        foreach (var tally in findings.Tallies) output.WriteLine($"{tally}");
        foreach (var outcome in findings.NotApplicable) output.WriteLine($"n/a {outcome.Check} {outcome.Where}: {outcome.Message}");
        Assert.DoesNotContain(findings.Findings, finding => finding.Outcome.Severity == FindingSeverity.Error);
    }
}
