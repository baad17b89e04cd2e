using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>The narrative's own arithmetic in the wordings of its set forms: who speaks, how loudly, and who keeps silent.</summary>
public sealed class NarrativeArithmeticTests
{
    private const string Expenditure = "三、一般公共预算财政拨款支出决算情况说明\n1.一般公共服务支出（类）商贸事务（款）行政运行（项）：支出决算为";

    private const string ThreePublic = "五、财政拨款“三公”经费支出决算情况说明\n";

    private const string Revenue = "一、收入决算情况说明\n";

    private static IReadOnlyList<Finding> Findings(string drawing, params string[] checks) =>
        [.. AccountChecker.Check(DrawnAccount.Of(drawing)).Findings.Where(finding => checks.Length == 0 ? finding.Outcome.Check[0] is 'A' or 'N' : checks.Contains(finding.Outcome.Check))];

    [Theory]
    [InlineData("150.00万元，完成年初预算100%，决算数大于预算数50.00万元的主要原因是人员增加。")]
    [InlineData("150.00万元，完成年初预算98.5%，决算数大于预算数的主要原因是人员增加。")]
    [InlineData("150.00万元，完成预算189.53%，决算数小于预算数。")]
    [InlineData("150.00万元，完成预算89.53%，决算数与预算数持平。")]
    [InlineData("150.00万元，完成年初预算89.53%，决算数与年初预算数一致。")]
    [InlineData("150.00万元，完成预算112%，决算数等于预算数。")]
    public void A_completion_that_excludes_the_direction_is_found(string words) => Assert.Single(Findings(Expenditure + words, "A05"));

    [Theory]
    [InlineData("150.00万元，完成年初预算100%，决算数大于预算数0.50万元的主要原因是人员增加。")]
    [InlineData("150.00万元，完成年初预算100%，决算数大于预算数的主要原因是人员增加。")]
    [InlineData("150.00万元，完成年初预算100%，决算数小于预算数。")]
    [InlineData("150.00万元，完成年初预算100%，决算数与预算数一致。")]
    [InlineData("150.00万元，完成预算99.96%，决算数与预算数持平。")]
    [InlineData("150.00万元，完成预算89.53%，决算数与预算数基本持平。")]
    [InlineData("150.00万元，完成年初预算120%，决算数小于全年预算数。")]
    [InlineData("150.00万元，完成全年预算95%，决算数大于预算数的主要原因是年中追加。")]
    [InlineData("150.00万元，完成预算120%，决算数小于年初预算数。")]
    [InlineData("150.00万元，完成年初预算120%，完成全年预算90%，决算数小于预算数。")]
    public void A_completion_that_leaves_the_direction_open_accuses_nobody(string words) => Assert.Empty(Findings(Expenditure + words, "A05"));

    [Theory]
    [InlineData("年初预算为51.50万元，支出决算为51.98万元。决算数小于预算数的主要原因：年中人员退休。", true)]
    [InlineData("年初预算为51.50万元，支出决算为51.98万元。决算数与预算数持平。", true)]
    [InlineData("年初预算为51.50万元，支出决算为51.98万元。决算数大于预算数的主要原因：年中人员退休。", false)]
    [InlineData("年初预算为51.50万元，支出决算为51.98万元。新增两人。决算数小于预算数的是另一项。", false)]
    public void Words_of_size_may_begin_the_next_sentence(string words, bool isFound) =>
        Assert.Equal(isFound, Findings(Expenditure.Replace("支出决算为", "", StringComparison.Ordinal) + words, "A05").Count == 1);

    [Fact]
    public void A_sentence_after_several_subjects_may_be_about_any() =>
        Assert.Empty(Findings(ThreePublic + "“三公”经费支出年初预算为10.00万元，支出决算为9.00万元，其中：公务接待费年初预算为4.00万元，支出决算为5.00万元。决算数小于预算数的主要原因：厉行节约。", "A05"));

    [Theory]
    [InlineData("公务接待费支出决算减少1.00万元，下降25.00%。", null)]
    [InlineData("公务接待费支出决算减少1.00万元，下降35.00%。", "A02")]
    [InlineData("公务接待费支出决算增加3.00万元，增长100%。", "A06")]
    public void A_change_is_of_the_amount_that_the_paragraph_before_states(string words, string? check)
    {
        var findings = Findings(ThreePublic + "“三公”经费财政拨款支出决算为8.00万元，其中：公务接待费支出决算为3.00万元。\n" + words, "A02", "A06");

        Assert.Equal(check is null ? [] : [check], findings.Select(finding => finding.Outcome.Check));
        Assert.DoesNotContain(findings, finding => finding.Outcome.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("75.00", false)]
    [InlineData("85.00", true)]
    public void A_completion_without_its_budget_is_of_the_budget_in_table_09(string rate, bool isFound) =>
        Assert.Equal(isFound ? [FindingSeverity.Warning] : [], Findings($"09/公务接待费/全年预算数 = 4.00\n09/公务接待费/决算数 = 3.00\n{ThreePublic}公务接待费支出决算为3.00万元，完成预算的{rate}%。", "A03").Select(finding => finding.Outcome.Severity));

    [Theory]
    [InlineData("本年收入合计90.00万元，其中：财政拨款收入60.00万元，占66.67%；上级补助收入0万元，占0%；事业收入20.00万元，占22.22%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入5.00万元，占5.56%。", true)]
    [InlineData("本年收入合计90.00万元，其中：财政拨款收入60.00万元，占66.67%；上级补助收入0万元，占0%；事业收入20.00万元，占22.22%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入10.00万元，占11.11%。", false)]
    [InlineData("本年收入合计90.00万元，其中：财政拨款收入60.00万元，占66.67%；事业收入20.00万元，占22.22%。", false)]
    [InlineData("本年支出合计90.00万元，其中：基本支出50.00万元；项目支出30.00万元；上缴上级支出0万元；经营支出0万元；对附属单位补助支出0万元。", true)]
    [InlineData("财政拨款收入90.00万元，其中：一般公共预算财政拨款收入60.00万元，政府性基金预算财政拨款收入20.00万元，国有资本经营预算财政拨款收入0万元。", true)]
    public void A_list_of_all_parts_adds_up_to_its_whole(string words, bool isFound) => Assert.Equal(isFound ? 1 : 0, Findings(Revenue + words, "A04").Count);

    [Fact]
    public void Procurement_adds_up_by_its_other_name_too() =>
        Assert.Single(Findings("六、政府采购支出情况说明\n政府采购金额为373.34万元，其中：货物采购金额8.57万元，工程采购金额0.00万元，服务采购金额363.77万元。", "A04"));

    [Fact]
    public void Words_of_size_are_about_the_subject_before_them() =>
        Assert.Empty(Findings(ThreePublic + "“三公”经费支出预算数20.00万元，决算数18.00万元，其中：公务接待费预算数3.00万元，决算数3.50万元，决算数大于预算数的主要原因是来访增加。", "A05"));

    [Theory]
    [InlineData("公务接待费支出决算减少为0.00万元，与2023年持平。", true)]
    [InlineData("公务接待费支出决算增加为5.00万元，与上年持平。", true)]
    [InlineData("公务接待费支出决算2.00万元，比上年减少0.00万元，与上年持平。", false)]
    [InlineData("公务接待费支出决算为0.00万元，与2023年持平。", false)]
    public void Less_and_the_same_at_once_is_found(string words, bool isFound)
    {
        var findings = Findings(ThreePublic + words, "A05");

        Assert.Equal(isFound ? [FindingSeverity.Warning] : [], findings.Select(finding => finding.Outcome.Severity));
    }

    [Theory]
    [InlineData("54.10", true)]
    [InlineData("50.00", false)]
    public void A_total_in_quotation_marks_is_found_in_its_table(string share, bool isFound) =>
        Assert.Equal(isFound ? ["N06"] : [], Findings($"09/三公经费支出/决算数 = 8.00\n{ThreePublic}公务接待费支出4.00万元，占“三公”经费支出的{share}%。", "N06", "A01").Select(finding => finding.Outcome.Check));

    [Theory]
    [InlineData("54.10", true)]
    [InlineData("50.00", false)]
    public void A_total_in_quotation_marks_is_found_among_what_is_stated(string share, bool isFound) =>
        Assert.Equal(isFound ? ["A01"] : [], Findings($"{ThreePublic}“三公”经费支出决算为8.00万元。其中：公务接待费支出4.00万元，占“三公”经费支出的{share}%。", "N06", "A01").Select(finding => finding.Outcome.Check));

    [Fact]
    public void A_share_of_the_budget_is_not_one_of_the_account() =>
        Assert.Empty(Findings("03/合计/项目支出 = 80.00\n九、预算绩效情况说明\n本部门对2个项目开展绩效自评，涉及资金40.00万元，占项目支出预算总额的100%。", "N06", "A01"));

    [Theory]
    [InlineData("25.00", null)]
    [InlineData("52.00", FindingSeverity.Error)]
    public void Without_the_table_a_share_is_of_the_amount_stated(string share, FindingSeverity? expected)
    {
        var findings = Findings($"{Revenue}2024年基本支出400.00万元，占总支出的40.00%，其中人员经费300.00万元，占基本支出的75.00%；公用经费100.00万元，占基本支出的{share}%。", "N06", "A01");

        Assert.Equal(expected is null ? [] : [expected.Value], findings.Select(finding => finding.Outcome.Severity));
    }

    [Theory]
    [InlineData("1.00", null)]
    [InlineData("0.10", FindingSeverity.Warning)]
    public void The_amount_before_its_uses_is_their_whole(string share, FindingSeverity? expected)
    {
        var findings = Findings($"三、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出800.00万元，主要用于以下方面：社会保障和就业支出40.00万元，占5.00%；卫生健康支出16.00万元，占2.00%；农林水支出8.0万元，占{share}%。", "N06", "A01");

        Assert.Equal(expected is null ? [] : [expected.Value], findings.Select(finding => finding.Outcome.Severity));
    }

    [Theory]
    [InlineData("占12.50%", false)]
    [InlineData("占1.25%", true)]
    [InlineData("占6.25%", false)]
    public void Parts_of_parts_may_be_of_either_whole(string share, bool isFound) =>
        Assert.Equal(isFound, Findings($"二、支出决算情况说明\n机关运行经费支出80.00万元，其中：会议费40.00万元，占50.00%，其中：培训费5.00万元，{share}。", "A01").Count > 0);

    [Theory]
    [InlineData("64.00", null)]
    [InlineData("51.45", FindingSeverity.Warning)]
    public void The_only_figure_of_that_subject_is_what_a_share_is_of(string share, FindingSeverity? expected)
    {
        var findings = Findings($"一、收入支出决算总体情况说明\n本年支出合计800.00万元。\n三、支出决算情况说明\n基本支出512.00万元，占本年支出合计的{share}%。", "N06", "A01");

        Assert.Equal(expected is null ? [] : [expected.Value], findings.Select(finding => finding.Outcome.Severity));
    }

    [Fact]
    public void Two_figures_of_that_subject_leave_it_open() =>
        Assert.Empty(Findings("一、收入支出决算总体情况说明\n本年支出合计800.00万元。\n本年支出合计900.00万元。\n三、支出决算情况说明\n基本支出512.00万元，占本年支出合计的51.45%。", "N06", "A01"));

    [Theory]
    [InlineData("80.00万元，比上年减少20.00万元，增长20.00%。", "“增长20.00%”")]
    [InlineData("120.00万元，比上年减少20.00万元，增长20.00%。", "“减少20.00万元”")]
    public void A_wrong_word_is_one_finding_of_words(string words, string wrong)
    {
        var finding = Assert.Single(Findings(Revenue + "本年收入合计" + words, "A02", "A05"));

        Assert.Equal("A05", finding.Outcome.Check);
        Assert.Contains(wrong + "的方向", finding.Outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rate_with_a_wrong_word_is_both() =>
        Assert.Equal(["A02", "A05"], Findings(Revenue + "本年收入合计80.00万元，比上年减少20.00万元，增长33.00%。", "A02", "A05").Select(finding => finding.Outcome.Check));

    [Theory]
    [InlineData("50.00", 1)]
    [InlineData("60.00", 2)]
    public void A_share_and_a_sum_have_one_cause_where_one_correction_mends_both(string share, int causes)
    {
        var findings = Findings($"七、政府采购支出情况说明\n政府采购支出总额120.00万元，其中：政府采购货物支出50.00万元、政府采购工程支出30.00万元、政府采购服务支出20.00万元。授予中小企业合同金额50.00万元，占政府采购支出总额的{share}%。", "A01", "A04");

        Assert.Equal(["A01", "A04"], findings.Select(finding => finding.Outcome.Check).Order());
        Assert.Equal(causes, findings.Select(finding => finding.Cause).Distinct().Count());
    }

    [Fact]
    public void An_amount_that_differs_from_its_table_explains_the_rate_that_follows_from_it()
    {
        var findings = Findings("02/合计/本年收入合计 = 100.00\n01/本年收入合计/收入 = 100.00\n" + Revenue + "本年收入合计120.00万元，比上年增加20.00万元，增长25.00%。", "N01", "A02");

        Assert.Equal(["N01", "A02"], findings.Select(finding => finding.Outcome.Check));
        Assert.Single(findings.Select(finding => finding.Cause).Distinct());
    }

    [Theory]
    [InlineData("一、收入决算情况说明\n本年收入合计185.41万元，比上年增加4.68万元，增长2.60%。", "A02", FindingSeverity.Warning)]
    [InlineData("一、收入决算情况说明\n本年收入合计185.41万元，比上年增加4.68万元，增长2.70%。", "A02", FindingSeverity.Error)]
    [InlineData("一、收入决算情况说明\n本年收入合计1854.10万元，比上年增加60.80万元，增长3.30%。", "A02", FindingSeverity.Error)]
    [InlineData("一、收入决算情况说明\n本年收入合计1854.10万元，比上年增加55.00万元，增长4%。", "A02", FindingSeverity.Error)]
    [InlineData("七、政府采购支出情况说明\n政府采购支出总额90.00万元。授予中小企业合同金额40.00万元，占政府采购支出总额的44.40%。", "A01", FindingSeverity.Warning)]
    [InlineData("七、政府采购支出情况说明\n政府采购支出总额91.00万元。授予中小企业合同金额40.00万元，占政府采购支出总额的44.00%。", "A01", FindingSeverity.Warning)]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明\n公务接待费全年预算数90.00万元，决算数40.00万元，完成全年预算的44.40%。", "A03", FindingSeverity.Warning)]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明\n公务接待费全年预算数90.00万元，决算数96.00万元，预决算差异率6.70%。", "A07", FindingSeverity.Warning)]
    public void A_zero_added_to_a_rounded_percentage_is_no_contradiction(string drawing, string check, FindingSeverity expected)
    {
        var finding = Assert.Single(Findings(drawing, check));

        Assert.Equal(expected, finding.Outcome.Severity);
        Assert.Equal(expected == FindingSeverity.Warning, finding.Outcome.Message.EndsWith("（可能只保留一位小数后补零。）", StringComparison.Ordinal));
    }
}
