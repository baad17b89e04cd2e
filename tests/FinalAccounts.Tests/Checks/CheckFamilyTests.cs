using FinalAccounts.Checks;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>What a check's page says of it: all of it from the check itself.</summary>
public sealed class CheckFamilyTests
{
    [Fact]
    public void Every_check_belongs_to_one_family_and_every_family_has_checks()
    {
        Assert.All(CheckCatalogue.All, check => Assert.Single(CheckFamily.All, family => check.Id.StartsWith(family.Letter, StringComparison.Ordinal)));
        Assert.All(CheckFamily.All, family => Assert.Contains(CheckCatalogue.All, check => CheckFamily.Of(check.Id) == family));
    }

    [Fact]
    public void Every_check_states_itself() => Assert.All(CheckCatalogue.All, check =>
    {
        Assert.NotEmpty(check.Statement);
        Assert.NotEmpty(check.Formula);
        Assert.NotEmpty(check.Basis);
        Assert.EndsWith("。", check.Rounding.Explain());
    });

    [Theory]
    [InlineData("T02-2", RoundingRule.PrintedStep)]
    [InlineData("T08-1", RoundingRule.PrintedStep)]
    [InlineData("A03", RoundingRule.Percentage)]
    [InlineData("S04", RoundingRule.Percentage)]
    [InlineData("T09-4", RoundingRule.Exact)]
    [InlineData("W01", RoundingRule.NoFigures)]
    public void It_says_what_it_allows_for_rounding(string check, RoundingRule rule) => Assert.Equal(rule, CheckCatalogue.Find(check)!.Rounding);

    [Theory]
    [InlineData("changjiang-commerce-2024", "source.txt")]
    [InlineData("changji-commerce-2024", "source.txt")]
    [InlineData("putuo-planning-2024", "source.pdf")]
    public void Only_a_check_that_says_so_allows_anything(string folder, string file)
    {
        var findings = AccountChecker.Check(CheckedAccounts.Of(AccountReader.Read(Corpus.Source(folder, file))));
        var tolerant = findings.Findings.Select(finding => finding.Outcome).Concat(findings.Rounding).Where(outcome => outcome.Tolerance > 0).ToList();

        Assert.NotEmpty(tolerant);
        Assert.All(tolerant, outcome => Assert.True(CheckCatalogue.Find(outcome.Check)!.Rounding is RoundingRule.PrintedStep or RoundingRule.Percentage, outcome.Check));
    }
}
