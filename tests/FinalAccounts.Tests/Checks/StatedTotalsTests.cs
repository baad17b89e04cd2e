using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>What narratives say of totals: changes of both sides, lists of lines, bare zeros, budgets in whole numbers.</summary>
public sealed class StatedTotalsTests
{
    private const string Overall = "一、收入支出决算总体情况说明\n";

    private const string ThreePublic = "五、财政拨款“三公”经费支出决算情况说明\n";

    private static IReadOnlyList<Finding> Findings(string drawing, params string[] checks) =>
        [.. AccountChecker.Check(DrawnAccount.Of(drawing)).Findings.Where(finding => checks.Contains(finding.Outcome.Check))];

    [Theory]
    [InlineData("2024年度收入总计800.00万元、支出总计800.00万元。与2023年相比，收、支总计各增加160.00万元，增长20%。", "35%")]
    [InlineData("2024年度收入总计800.00万元，支出总计800.00万元，与2023年度相比，收入、支出总计各增加160.00万元，增长25%。", "20%")]
    [InlineData("2024年度收入总计800.00万元，支出总计800.00万元。收支较上年决算数增加160.00万元，增长25%，主要原因是项目增加。", "20%")]
    [InlineData("2024年度财政拨款收入总计800.00万元、支出总计800.00万元。与2023年相比，财政拨款收、支总计各减少200.00万元，下降20%。", "25%")]
    [InlineData("2024年度收入总计800.00万元（含年初结转和结余）、支出总计800.00万元（含年末结转和结余）。与2023年相比，收、支总计各增加160.00万元，增长25%。", "20%")]
    public void A_change_of_both_sides_is_of_the_amount_that_both_have(string right, string wrong)
    {
        var rate = right.Contains("25%", StringComparison.Ordinal) ? "25%" : "20%";
        if (wrong == "35%") right = right.Replace(rate, rate = "25%", StringComparison.Ordinal);

        Assert.Empty(Findings(Overall + right, "A02"));
        Assert.Equal(FindingSeverity.Error, Assert.Single(Findings(Overall + right.Replace(rate, wrong, StringComparison.Ordinal), "A02")).Outcome.Severity);
    }

    [Theory]
    [InlineData("2024年度收入总计800.00万元、支出总计790.00万元。与2023年相比，收、支总计各增加160.00万元，增长20%。")]
    [InlineData("2024年度收入总计800.00万元。与2023年相比，收、支总计各增加160.00万元，增长20%。")]
    public void Sides_that_differ_have_no_amount_in_common(string words) => Assert.Empty(Findings(Overall + words, "A02"));

    [Fact]
    public void The_amount_of_both_sides_may_stand_in_the_paragraph_before()
    {
        var finding = Assert.Single(Findings(Overall + "2024年度收入总计800.00万元，支出总计800.00万元。\n与2023年相比，收、支总计各增加160.00万元，增长20%。", "A02"));

        Assert.Equal(FindingSeverity.Warning, finding.Outcome.Severity);
    }

    [Fact]
    public void Both_sides_new_in_this_year_have_no_rate() =>
        Assert.Single(Findings(Overall + "2024年度收入总计800.00万元，支出总计800.00万元。与2023年相比，收、支总计各增加800.00万元，增长100%。", "A06"));

    [Theory]
    [InlineData("2024年度收入总计800.00万元，支出总计808.00万元。", true)]
    [InlineData("2024年度财政拨款收入总计800.00万元，支出总计808.00万元。", true)]
    [InlineData("2024年度收入总计800.00万元，支出总计800.00万元。", false)]
    [InlineData("2024年度收入总计800.00万元，比上年增加40.00万元；支出总计792.00万元，比上年增加30.00万元。", false)]
    [InlineData("2024年度总收入800.00万元，总支出792.00万元。", false)]
    [InlineData("2024年度收入总计800.00万元，支出总计792.00万元，年末结转和结余8.00万元。", false)]
    public void Totals_of_both_sides_in_one_sentence_are_equal(string words, bool isFound) =>
        Assert.Equal(isFound ? [FindingSeverity.Warning] : [], Findings(Overall + words, "A04").Select(finding => finding.Outcome.Severity));

    [Theory]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元，占66.67%；项目支出300.00万元，占33.33%。", null)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元；项目支出350.00万元。", FindingSeverity.Error)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元；项目支出250.00万元。", FindingSeverity.Warning)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元；项目支出250.00万元；经营支出50.00万元。", null)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元（人员经费500.00万元），比上年增加20.00万元；项目支出350.00万元。", FindingSeverity.Error)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元；项目支出350.00万元，其中：培训费20.00万元。", null)]
    [InlineData("本年支出合计900.00万元，其中：基本支出600.00万元；一般公共服务支出350.00万元。", null)]
    [InlineData("本年收入合计900.00万元，其中：财政拨款收入800.00万元，占88.89%；事业收入50.00万元，占5.56%；其他收入60.00万元，占6.67%。", FindingSeverity.Error)]
    [InlineData("本年收入合计900.00万元，其中：财政拨款收入800.00万元；事业收入50.00万元；其他收入40.00万元。", FindingSeverity.Warning)]
    [InlineData("本年收入合计900.00万元，其中：财政拨款收入800.00万元；事业收入50.00万元。", null)]
    [InlineData("本年收入合计900.00万元，其中：财政拨款收入800.00万元，一般公共预算财政拨款收入780.00万元，其他收入100.00万元。", null)]
    public void Lines_of_the_form_that_a_sentence_lists_add_up(string words, FindingSeverity? expected) =>
        Assert.Equal(expected is null ? [] : [expected.Value], Findings("三、支出决算情况说明\n2024年度" + words, "A04").Select(finding => finding.Outcome.Severity));

    [Fact]
    public void A_line_that_the_list_leaves_out_may_stand_in_the_table() =>
        Assert.Empty(Findings("03/合计/本年支出合计 = 900.00\n03/合计/基本支出 = 600.00\n03/合计/项目支出 = 250.00\n03/合计/经营支出 = 50.00\n01/本年支出合计/支出 = 900.00\n三、支出决算情况说明\n2024年度本年支出合计900.00万元，其中：基本支出600.00万元；项目支出250.00万元。", "A04"));

    [Theory]
    [InlineData("0.40", true)]
    [InlineData("0", false)]
    public void A_bare_zero_is_none(string reception, bool isFound) =>
        Assert.Equal(isFound, Findings($"{ThreePublic}“三公”经费支出决算4.50万元，其中：因公出国（境）费0万元，公务接待费{reception}万元，公务用车购置及运行维护费4.50万元。", "A04").Count == 1);

    [Fact]
    public void Among_whole_numbers_a_zero_may_be_rounded() =>
        Assert.Empty(Findings(ThreePublic + "“三公”经费支出决算4万元，其中：因公出国（境）费0万元，公务接待费0万元，公务用车购置及运行维护费4万元。\n因公出国（境）费0万元。", "A04"));

    [Theory]
    [InlineData("53", false)]
    [InlineData("47", true)]
    public void A_budget_in_whole_numbers_is_as_exact_as_its_cell(string rate, bool isFound) =>
        Assert.Equal(isFound ? [FindingSeverity.Error] : [], Findings($"09/公务接待费/全年预算数 = 1.00\n09/公务接待费/决算数 = 0.53\n{ThreePublic}公务接待费预算为1万元，支出决算为0.53万元，完成预算的{rate}%。", "A03").Select(finding => finding.Outcome.Severity));

    [Fact]
    public void Without_its_cell_a_whole_number_may_be_rounded() =>
        Assert.Empty(Findings(ThreePublic + "公务接待费预算为1万元，支出决算为0.53万元，完成预算的47%。", "A03"));

    [Theory]
    [InlineData("公务用车购置费0.00万元、公务用车运行维护费4.10万元", true)]
    [InlineData("其中：公务用车购置费0万元，公务用车运行维护费4.50万元", false)]
    public void Parts_in_brackets_add_up_and_leave_the_change_with_its_whole(string parts, bool isFound)
    {
        var findings = Findings($"{ThreePublic}公务用车购置及运行维护费4.50万元（{parts}），比上年减少0.50万元，下降20%。", "A02", "A04");

        Assert.Equal(isFound ? ["A02", "A04"] : ["A02"], findings.Select(finding => finding.Outcome.Check).Order());
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Error, finding.Outcome.Severity));
    }

    [Theory]
    [InlineData("2025年度“三公”经费预算较2024年度增加1.50万元，其中公务接待费较上年同期减少0.50万元，下降4%。公务用车运行维护费较上年同期增加2.50万元，增长31.25%。")]
    [InlineData("2025年度预算中公务接待费减少0.50万元，下降4%。公务用车运行维护费较上年增加2.50万元，增长31.25%。")]
    public void Next_years_budget_is_not_this_years_change(string plan) =>
        Assert.Empty(Findings($"2024年度部门决算\n{ThreePublic}2024年度公务用车运行维护费支出8.00万元。\n{plan}", "A02", "A04"));

    [Fact]
    public void This_year_again_ends_next_years_budget() =>
        Assert.Single(Findings(ThreePublic + "2025年度“三公”经费预算为9.00万元。2024年度公务用车运行维护费支出8.00万元，比上年增加2.00万元，增长31.25%。", "A02"));

    [Theory]
    [InlineData("公务接待费支出1.60万元，与2024年度预算相比，减少0.40万元，下降20%。", null)]
    [InlineData("公务接待费支出1.60万元，与2024年度预算相比，减少0.40万元，下降25%。", FindingSeverity.Error)]
    [InlineData("公务接待费支出1.60万元，较上年减少0.40万元，下降20%；较年初预算减少1.60万元，下降60%。", FindingSeverity.Error)]
    [InlineData("公务接待费支出1.60万元，与2023年度预算相比，减少0.40万元，下降25%。", null)]
    [InlineData("公务接待费支出1.60万元，较年初预算减少0.40万元，较上年减少0.20万元，下降11.11%。", null)]
    public void A_rate_against_the_budget_follows_from_the_change(string words, FindingSeverity? expected) =>
        Assert.Equal(expected is null ? [] : [expected.Value], Findings("2024年度部门决算\n" + ThreePublic + words, "A07").Select(finding => finding.Outcome.Severity));
}
