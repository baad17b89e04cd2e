using FinalAccounts.Checks;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>What the catalogue says of real documents.</summary>
public sealed class CorpusChecksTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", "source.txt")]
    [InlineData("jingdezhen-shanghai-office-2024", "source.txt")]
    [InlineData("putuo-planning-2024", "source.pdf")]
    public void Tables_that_agree_are_accused_of_nothing(string folder, string file)
    {
        var findings = Findings(folder, file);

        Assert.DoesNotContain(findings.Findings, finding => finding.Outcome.Check[0] is 'T' or 'X');
        Assert.True(findings.Tallies.Where(tally => tally.Check[0] is 'T' or 'X').Sum(tally => tally.Passed) > 200);
    }

    [Theory]
    [InlineData("changjiang-commerce-2024")]
    [InlineData("jingdezhen-shanghai-office-2024")]
    [InlineData("changji-commerce-2024")]
    [InlineData("hengshan-commerce-2024")]
    public void The_faults_that_a_careful_reader_found_are_found(string folder)
    {
        var known = Corpus.Truth(folder, "findings.csv").Select(line => line["check"]).ToHashSet();

        var found = Findings(folder, "source.txt").Findings.Select(finding => finding.Outcome.Check).ToHashSet();

        Assert.NotEmpty(known);
        Assert.Empty(known.Except(found));
    }

    private static AccountFindings Findings(string folder, string file) => AccountChecker.Check(CheckedAccounts.Of(AccountReader.Read(Corpus.Source(folder, file))));
}
