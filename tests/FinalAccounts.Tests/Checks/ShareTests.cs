using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>Of which total a share is, and what it is then expected to be.</summary>
public sealed class ShareTests
{
    private const string Expenditure = "03/合计/本年支出合计 = 800.00\n03/合计/基本支出 = 600.00\n03/合计/项目支出 = 200.00\n二、支出决算情况说明\n";

    private static IReadOnlyList<Finding> Findings(string drawing) => [.. AccountChecker.Check(DrawnAccount.Of(drawing)).Findings.Where(finding => finding.Outcome.Check is "A01" or "N06")];

    [Theory]
    [InlineData("25.00%", null)]
    [InlineData("52.00%", "25.00%")]
    [InlineData("33.33%", "25.00%")]
    public void Another_part_with_its_own_share_is_not_the_whole(string share, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Findings($"{Expenditure}本年支出合计800.00万元，其中：基本支出600.00万元，占75.00%；项目支出200.00万元，占{share}。").Select(finding => finding.Outcome.Expected));

    [Theory]
    [InlineData("40.00%", null)]
    [InlineData("55.00%", "5.00%")]
    public void A_class_is_no_part_of_another(string share, string? expected)
    {
        var findings = Findings("05/合计/本年支出合计 = 800.00\n05/201 一般公共服务支出/本年支出合计 = 80.00\n05/205 教育支出/本年支出合计 = 40.00\n05/20502 普通教育/本年支出合计 = 16.00\n" +
            (expected is null
                ? $"三、一般公共预算财政拨款支出决算情况说明\n教育支出（类）40.00万元，占5.00%；普通教育（款）16.00万元，占{share}。"
                : $"三、一般公共预算财政拨款支出决算情况说明\n一般公共服务支出（类）80.00万元，占10.00%；教育支出（类）40.00万元，占{share}。"));

        Assert.Equal(expected is null ? [] : [expected], findings.Select(finding => finding.Outcome.Expected));
    }

    [Theory]
    [InlineData("一、收入情况\n收入合计100.00万元。其中：财政拨款收入90.00万元，占总收入的90.00%。", null)]
    [InlineData("一、收入情况\n收入合计100.00万元。其中：财政拨款收入90.00万元，占总收入的80.00%。", "90.00%")]
    [InlineData("一、支出情况\n支出合计100.00万元。其中：基本支出90.00万元，占总支出的80.00%。", "90.00%")]
    [InlineData("一、支出情况\n支出合计100.00万元。\n基本支出90.00万元，占总支出的80.00%。", null)]
    [InlineData("一、支出情况\n支出总计200.00万元。一般公共预算财政拨款支出100.00万元，其中：基本支出80.00万元，占总支出的80.00%。", null)]
    [InlineData("三、一般公共预算财政拨款支出情况\n一般公共预算财政拨款支出100.00万元，其中：基本支出90.00万元，占一般公共预算财政拨款总支出的80.00%。", "90.00%")]
    public void A_total_by_a_loose_name_is_the_one_of_its_paragraph(string drawing, string? expected) =>
        Assert.Equal(expected is null ? [] : [("A01", expected, FindingSeverity.Error)], Findings(drawing).Select(finding => (finding.Outcome.Check, finding.Outcome.Expected!, finding.Outcome.Severity)));

    [Theory]
    [InlineData("占总支出的75.00%", null)]
    [InlineData("占总支出的66.67%", null)]
    [InlineData("占总支出的80.00%", "75.00%")]
    public void A_total_by_a_loose_name_may_be_either_of_the_tables(string share, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Findings($"01/总计/支出 = 900.00\n{Expenditure}基本支出600.00万元，{share}。").Select(finding => finding.Outcome.Expected));

    [Theory]
    [InlineData("75.00%", true)]
    [InlineData("80.00%", false)]
    public void Beside_an_item_of_one_fund_it_is_the_funds_total(string share, bool isFound) => Assert.Equal(isFound, Findings(
        $"05/合计/本年支出合计 = 500.00\n05/合计/基本支出 = 400.00\n01/总计/支出 = 900.00\n三、一般公共预算财政拨款支出决算情况说明\n基本支出400.00万元，占总支出的{share}。").Count > 0);

    [Fact]
    public void What_no_table_prints_is_a_share_of_nothing_known() =>
        Assert.Empty(Findings(Expenditure + "九、预算绩效情况说明\n涉及资金40.00万元，占总支出的50.00%。"));

    [Theory]
    [InlineData("占“三公”经费的75.00%", false)]
    [InlineData("占“三公”经费的7.50%", true)]
    [InlineData("占三公经费财政拨款支出总额的7.50%", true)]
    [InlineData("占“三公”经费预算的7.50%", false)]
    public void The_three_public_expenses_are_one_total_by_all_their_names(string share, bool isFound) => Assert.Equal(
        isFound, Findings($"五、“三公”经费支出情况\n“三公”经费支出决算4.00万元。其中，公务接待费支出3.00万元，{share}。").Count == 1);
}
