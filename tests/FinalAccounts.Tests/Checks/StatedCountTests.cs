using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>Counts that table 09 does not print and the text states.</summary>
public sealed class StatedCountTests
{
    private const string ThreePublic = "五、财政拨款“三公”经费支出决算情况说明\n";

    [Theory]
    [InlineData("09/公务接待费/决算数 = 1.20", "公务接待费支出1.20万元，国内公务接待0批次，0人次。", 1)]
    [InlineData("09/公务接待费/决算数 = 1.20\n09/国内公务接待批次/决算数 =", "公务接待费支出1.20万元，国内公务接待0批次。", 1)]
    [InlineData("09/公务接待费/决算数 = 1.20", "公务接待费支出1.20万元，国内公务接待12批次，96人次。", 0)]
    [InlineData("09/公务接待费/决算数 = 1.20", "公务接待费支出1.20万元，国内公务接待0批次，国（境）外公务接待1批次。", 0)]
    [InlineData("09/公务接待费/决算数 = 1.20", "国内公务接待0批次。\n国内公务接待2批次。", 0)]
    [InlineData("09/公务接待费/决算数 = 0.00", "公务接待费支出0.00万元，国内公务接待0批次，0人次。", 0)]
    [InlineData("09/公务用车购置费/决算数 = 18.00", "公务用车购置支出18.00万元，购置公务用车0辆。", 1)]
    [InlineData("09/公务用车购置费/决算数 = 18.00", "公务用车购置支出18.00万元，购置公务用车1辆。", 0)]
    [InlineData("09/公务用车购置费/决算数 = 0.01", "公务用车购置支出0.01万元，购置公务用车0辆。", 0)]
    [InlineData("09/公务用车运行维护费/决算数 = 0.00", "公务用车运行维护费支出0.00万元，公务用车保有量为2辆。", 0)]
    public void Money_without_its_stated_count_is_found(string table, string text, int expected)
    {
        var findings = Findings(table + "\n" + ThreePublic + text, "T09-4");

        Assert.Equal(expected, findings.Count);
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Warning, finding.Outcome.Severity));
        Assert.All(findings, finding => Assert.Contains("说明中", finding.Outcome.Evidence[0].Label, StringComparison.Ordinal));
    }

    [Fact]
    public void A_stated_count_without_money_is_a_note() =>
        Assert.Equal([FindingSeverity.Information], Findings($"09/公务接待费/决算数 = 0.00\n{ThreePublic}国内公务接待3批次。", "T09-4").Select(finding => finding.Outcome.Severity));

    [Fact]
    public void A_count_of_another_section_is_of_other_money() =>
        Assert.Empty(Findings("09/公务接待费/决算数 = 1.20\n九、其他重要事项的情况说明\n国内公务接待0批次。", "T09-4"));

    [Fact]
    public void Money_that_should_be_none_is_one_cause_with_the_sum_that_it_breaks()
    {
        var findings = AccountChecker.Check(DrawnAccount.Of($"09/公务用车购置及运行维护费/决算数 = 6.00\n09/公务用车购置费/决算数 = 18.00\n09/公务用车运行维护费/决算数 = 6.00\n{ThreePublic}购置公务用车0辆。")).Findings
            .Where(finding => finding.Outcome.Check is "T09-2" or "T09-4").ToList();

        Assert.Equal((2, 1), (findings.Count, findings.Count(finding => finding.IsPrimary)));
    }

    [Theory]
    [InlineData("", "公务用车保有量为2辆", true)]
    [InlineData("", "公务用车保有量为3辆", false)]
    [InlineData("09/公务用车保有量/决算数 = 3\n", "公务用车保有量为2辆", false)]
    public void Vehicles_that_only_the_text_states_are_compared_with_table_10(string table, string text, bool isFound)
    {
        var findings = Findings($"{table}09/公务用车运行维护费/决算数 = 6.00\n10/车辆数合计/决算数 = 3\n{ThreePublic}公务用车运行维护费支出6.00万元，{text}。", "X09-10");

        Assert.Equal(isFound ? [FindingSeverity.Information] : [], findings.Select(finding => finding.Outcome.Severity));
    }

    private static IReadOnlyList<Finding> Findings(string drawing, string check) =>
        [.. AccountChecker.Check(DrawnAccount.Of(drawing)).Findings.Where(finding => finding.Outcome.Check == check)];
}
