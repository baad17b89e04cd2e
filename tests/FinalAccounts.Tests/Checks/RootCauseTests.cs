using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>One root cause, one finding.</summary>
public sealed class RootCauseTests
{
    private static readonly FactAddress Total = new(DisclosureTable.Expenditure, "合计", Measure.ExpenditureTotal);
    private static readonly FactAddress Line = new(DisclosureTable.Expenditure, "205", Measure.ExpenditureTotal);

    private static Outcome Fails(string check, decimal difference, params FactWeight[] weights) =>
        new(check, OutcomeKind.Failed, check) { Difference = difference, Weights = weights, Evidence = [new Evidence("", "", Place.Cell(1, (int)Math.Abs(difference), 1))] };

    private static Outcome Lacks(string section) => new("C03", OutcomeKind.Failed, section);

    [Fact]
    public void A_cell_whose_correction_mends_two_failures_is_their_cause()
    {
        var findings = RootCauses.Group([Fails("T03-1", 5, new FactWeight(Line, 1)), Fails("T03-2", -5, new FactWeight(Total, 1), new FactWeight(Line, -1))], []);

        Assert.Equal([1, 1], findings.Select(finding => finding.Cause));
        Assert.Equal([true, false], findings.Select(finding => finding.IsPrimary));
        Assert.All(findings, finding => Assert.Equal(Line, finding.Suspect));
    }

    [Fact]
    public void A_correction_that_is_large_enough_mends_what_must_not_be_more() =>
        Assert.Equal([1, 1], RootCauses.Group([Fails("T06-1", -9, new FactWeight(Total, 1), new FactWeight(Line, -1)), Fails("X06-09", 5, new FactWeight(Line, 1)) with { IsNotMore = true }], []).Select(finding => finding.Cause));

    [Fact]
    public void Differences_that_no_one_correction_mends_stand_alone() =>
        Assert.Equal([1, 2], RootCauses.Group([Fails("T03-1", 5, new FactWeight(Line, 1)), Fails("T03-2", -7, new FactWeight(Line, -1))], []).Select(finding => finding.Cause));

    [Fact]
    public void Sections_that_are_missing_are_one_lack() =>
        Assert.Equal([1, 1, 2], RootCauses.Group([Lacks("收入决算说明"), Lacks("支出决算说明"), Fails("T01-1", 1)], []).Select(finding => finding.Cause));

    [Fact]
    public void Very_many_failures_of_one_table_are_one_slide_of_it()
    {
        List<Outcome> failures = [.. Enumerable.Range(1, 9).Select(row => Fails("T03-1", row * 7, new FactWeight(new FactAddress(DisclosureTable.Expenditure, $"20{row}", Measure.ExpenditureTotal), 1)))];

        Assert.Equal([1], RootCauses.Group(failures, []).Select(finding => finding.Cause).Distinct());
        Assert.Equal(5, RootCauses.Group([.. failures.Take(5)], []).Select(finding => finding.Cause).Distinct().Count());
    }

    [Fact]
    public void Cells_that_two_tables_share_do_not_join_differences_that_no_correction_mends()
    {
        var shared = new Evidence("", "", Place.Cell(1, 1, 1));
        var one = Fails("T06-1", 5, new FactWeight(Line, 1)) with { Evidence = [shared] };
        var other = Fails("X06-09", 61, new FactWeight(Line, 1), new FactWeight(Total, -1)) with { Evidence = [shared] };

        Assert.Equal([1, 2], RootCauses.Group([one, other], []).Select(finding => finding.Cause));
    }

    [Theory]
    [InlineData("150.00", 1)]
    [InlineData("150.0", 1)]
    [InlineData("130.00", 2)]
    public void The_same_wrong_amount_stated_twice_is_one_cause_with_two_places(string again, int causes)
    {
        var findings = AccountChecker.Check(DrawnAccount.Of($"""
            05/合计/本年支出合计 = 120.00
            三、一般公共预算财政拨款支出决算情况说明
            （一）总体情况
            一般公共预算财政拨款支出150.00万元。
            （二）具体情况
            一般公共预算财政拨款支出{again}万元，用于日常工作。
            """)).Findings.Where(finding => finding.Outcome.Check == "N01").ToList();

        Assert.Equal((2, causes), (findings.Count, findings.Select(finding => finding.Cause).Distinct().Count()));
        Assert.Equal(causes, findings.Count(finding => finding.IsPrimary));
    }

    [Theory]
    [InlineData("增加10.00万元，增长50.00%", 1)]
    [InlineData("增加10.00万元，增长70.00%", 2)]
    public void A_wrong_rate_that_is_repeated_is_one_cause(string again, int causes)
    {
        var findings = AccountChecker.Check(DrawnAccount.Of($"""
            六、其他重要事项的情况说明
            （一）机关运行经费支出情况
            机关运行经费支出110.00万元，比上年增加10.00万元，增长50.00%。
            （二）小结
            机关运行经费支出110.00万元，比上年{again}。
            """)).Findings.Where(finding => finding.Outcome.Check == "A02").ToList();

        Assert.Equal((2, causes), (findings.Count, findings.Select(finding => finding.Cause).Distinct().Count()));
    }

    [Fact]
    public void What_follows_from_a_repeated_amount_is_part_of_its_cause()
    {
        const string Said = "一般公共预算财政拨款支出150.00万元，比上年增加20.00万元，增长20.00%。";
        var findings = AccountChecker.Check(DrawnAccount.Of($"05/合计/本年支出合计 = 120.00\n三、一般公共预算财政拨款支出决算情况说明\n（一）总体情况\n{Said}\n（二）具体情况\n其中，{Said}")).Findings
            .Where(finding => finding.Outcome.Check is "N01" or "A02").ToList();

        Assert.Equal(4, findings.Count);
        Assert.Single(findings, finding => finding.IsPrimary);
    }
}
