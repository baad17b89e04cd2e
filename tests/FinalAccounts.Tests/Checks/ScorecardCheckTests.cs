using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>Scorecards as departments fill them in, and what a careful reader makes of them.</summary>
public sealed class ScorecardCheckTests
{
    private const string Usual = """
        | 年度资金总额 | 90.00 | 100.00 | 80.00 | 10 | 80.00% | 8 |
        | 其中：当年财政拨款 | 60.00 | 60.00 | 50.00 | — | — | — |
        | 其他资金 | 30.00 | 40.00 | 30.00 | — | — | — |
        """;

    [Theory]
    [InlineData("年度资金总额 100 | 其中：财政拨款 100 | 其中：上级资金 60 | 本级资金 40 | 其他资金 0")]
    [InlineData("年度资金总额 100 | 财政拨款 100 | 中央资金 30 | 地方资金 70")]
    [InlineData("年度资金总额 100 | 财政拨款 100 | 一般公共预算财政拨款 60 | 政府性基金预算财政拨款 40")]
    [InlineData("年度资金总额 120 | 财政资金 100 | 上级资金 60 | 本级资金 40 | 单位资金 20")]
    public void Sources_within_a_source_are_added_up_once(string funds) => Assert.Equal(OutcomeKind.Passed, Annual(funds).Kind);

    [Theory]
    [InlineData("年度资金总额 100 | 其中：财政拨款 90 | 其中：上级资金 60 | 本级资金 40")]
    [InlineData("年度资金总额 100 | 其中：财政拨款 90 | 其中：其他资金 60")]
    public void Sources_that_may_stand_within_others_accuse_nobody(string funds) => Assert.Equal(OutcomeKind.NotApplicable, Annual(funds).Kind);

    [Theory]
    [InlineData("年度资金总额： 100 | 其中：当年财政拨款 60 | 其他资金 30")]
    [InlineData("年度资金总额（万元） 100 | 其中：当年财政拨款 60 | 其他资金 30")]
    [InlineData("年度资金总额 100 | 上级资金 60 | 本级资金 30")]
    public void The_total_is_known_however_it_is_labelled(string funds) => Assert.Equal((OutcomeKind.Failed, 10m), (Annual(funds).Kind, Annual(funds).Difference));

    [Fact]
    public void A_rate_that_the_total_and_its_only_source_print_alike_is_one_finding() => Assert.Single(Failed("S04", Card("""
        | 年度资金总额 | 90.00 | 100.00 | 80.00 | 10 | 90.00% | 8 |
        | 其中：当年财政拨款 | 90.00 | 100.00 | 80.00 | — | 90.00% | — |
        """)));

    [Theory]
    [InlineData("2024年6月30日前", "2024年6月")]
    [InlineData("2024年6月30日前", "2024年6月底")]
    [InlineData("6月30日前", "6月")]
    [InlineData("≥95%", "1")]
    [InlineData("≥95%", "0.98")]
    [InlineData("≤5%", "0.05")]
    [InlineData("≥95%", "0.9")]
    [InlineData("≤0.05", "4%")]
    [InlineData("≥1万元", "12000元")]
    [InlineData("≥3公里", "3200m")]
    public void A_target_that_may_be_met_is_no_miss(string target, string actual) => Assert.Empty(Failed("S06", Card(Usual, target, actual)));

    [Theory]
    [InlineData("2024年6月30日前", "2024年7月")]
    [InlineData("≥95%", "90")]
    [InlineData("≥2万人", "12000人")]
    [InlineData("≤2公里", "3千米")]
    public void A_target_that_is_missed_is_found(string target, string actual) => Assert.Single(Failed("S06", Card(Usual, target, actual)));

    [Theory]
    [InlineData("≥200平方米", "210㎡")]
    [InlineData("≥200平方米", "210m²")]
    [InlineData("≥3公里", "3.2km")]
    [InlineData("≥3千米", "3.2公里")]
    [InlineData("≥30米", "32m")]
    [InlineData("=12人·月", "12人*月")]
    [InlineData("≥1万人", "12000人")]
    [InlineData("≤1.2万元", "12000元")]
    public void One_unit_written_otherwise_is_one_unit(string target, string actual) => Assert.Empty(Failed("S07", Card(Usual, target, actual)));

    [Theory]
    [InlineData("≥10人", "12人次")]
    [InlineData("≥10米", "12平方米")]
    [InlineData("≥2万元", "3万人")]
    public void Two_units_are_two(string target, string actual) => Assert.Single(Failed("S07", Card(Usual, target, actual)));

    [Theory]
    [InlineData("形成项目支出绩效自评表10个，本次公开项目支出绩效自评表1个。", "")]
    [InlineData("形成项目支出绩效自评表10个。本次公开项目支出绩效自评表1个。", "")]
    [InlineData("形成项目支出绩效自评表10个，选取其中1个项目公开。", "")]
    [InlineData("形成项目支出绩效自评表10个，本次公开项目支出绩效自评表2个。", "项目支出绩效自评表2个")]
    [InlineData("形成项目支出绩效自评表10个，现予公开。", "项目支出绩效自评表10个")]
    public void Of_the_cards_counted_those_published_are_compared(string sentence, string printed) => Assert.Equal(printed, Printed("S08", sentence));

    private static Outcome Annual(string funds)
    {
        var rows = funds.Split(" | ").Select(row => row.Split(' ')).Select(row => $"| {row[0]} | {row[1]} | {row[1]} | {row[1]} | — | — | — |");
        return CheckCatalogue.Find("S05")!.Evaluate(DrawnAccount.Of(Card(string.Join('\n', rows)))).Single(outcome => outcome.Where.EndsWith("全年预算数", StringComparison.Ordinal));
    }

    private static string Printed(string check, string sentence, string title = "项目支出绩效自评表", string head = "项目名称 | 便民商圈改造") =>
        string.Join(' ', Failed(check, $"{sentence}\n{Card(Usual, title: title, head: head)}").Select(outcome => outcome.Printed));

    private static IReadOnlyList<Outcome> Failed(string check, string drawing) => [.. CheckCatalogue.Find(check)!.Evaluate(DrawnAccount.Of(drawing)).Where(outcome => outcome.Kind == OutcomeKind.Failed)];

    private static string Card(string funds, string target = "≥10个", string actual = "12个", string title = "项目支出绩效自评表", string head = "项目名称 | 便民商圈改造") => $"""
        | {title} | < | < | < | < | < | < |
        | {head} | < | < | < | < | < |
        | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        {funds}
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 改造便民商圈 | {target} | {actual} | 50 | 50 |
        | 效益指标 | 社会效益指标 | 居民购物便利程度 | 有所提高 | 有所提高 | 40 | 40 |
        | 总分 | < | < | < | < | 100 | 98 |
        """;
}
