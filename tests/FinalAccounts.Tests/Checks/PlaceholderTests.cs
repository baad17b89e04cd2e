using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>W01: what a template leaves behind, and ordinary sentences that look a little like it.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("“三公”经费支出决算为万元，完成预算的%，与上年持平。", "支出决算为万元 完成预算的%")]
    [InlineData("本年收入合计万元，其中：财政拨款收入万元，占%。", "年收入合计万元 财政拨款收入万元 占%")]
    [InlineData("项目支出**万元，占**%。", "** **")]
    [InlineData("公务接待费__万元，公务用车购置费X万元，公务用车保有量×辆。", "公务接待费__万元 公务用车购置费X万元 公务用车保有量×辆")]
    [InlineData("收入总计增加（减少）5.00万元，增长（下降）2%。", "增加（减少） 增长（下降）")]
    [InlineData("经营收入10.00万元（不涉及的不列）。", "不涉及的不列")]
    [InlineData("主要原因：业务量增加。（如持平作持平表述）", "持平作持平表述")]
    [InlineData("按上述格式依次说明到各项级科目。", "按上述格式依次说明")]
    [InlineData("（说明：如无此项支出，请删除本段）本年没有该项支出。", "（说明：如无此项支出，请删除本段）")]
    [InlineData("主要成效（请简要说明完成情况）：完成两项任务。", "（请简要说明完成情况）")]
    [InlineData("20XX年度本部门收支持平。", "20XX年")]
    [InlineData("XX（类）XX（款）XX（项）。主要用于日常工作。", "XX XX XX")]
    [InlineData("主要是：XXXXXXXX收入等。", "XXXXXXXX")]
    [InlineData("外宾接待支出XX万（含住宿）。", "XX")]
    [InlineData("无事业收入的单位保留事业收入的名词解释。", "的单位保留事业收入的名词解释")]
    [InlineData("[单位名称]主要职责为促进贸易。", "[单位名称]")]
    [InlineData("列明公务接待批次、人次。", "列明公务接待批次")]
    public void What_is_not_filled_in_is_one_finding_a_paragraph(string text, string words)
    {
        var outcome = Assert.Single(Failed(text));

        Assert.Equal(words.Split(' ').Length, outcome.Evidence.Count);
        Assert.All(words.Split(' '), word => Assert.Contains(word, string.Concat(outcome.Evidence.Select(evidence => evidence.Printed))));
    }

    [Theory]
    [InlineData("耗资数万元，带动农户年收入万元以上。")]
    [InlineData("新增一批年收入万元、产值百万元的农户。")]
    [InlineData("本表金额单位为万元，比例单位为%，保留两位小数。")]
    [InlineData("规模以上工业的万元增加值能耗下降，占比提高。")]
    [InlineData("单位：万元，%")]
    [InlineData("支出决算为万元，完成预算的%。\n12.60 98.50")]
    [InlineData("支出决算为万元，12.60完成预算的%。")]
    [InlineData("占比% 增长%")]
    [InlineData("奖励金额=预算执行率×10%，公务用车定额×辆数。")]
    [InlineData("详情见附表（请参阅第二部分）。")]
    [InlineData("专项经费（根据实际工作需要安排）用于培训。")]
    [InlineData("此处房产（此处不含下属单位）共两处。")]
    [InlineData("注：1.其他资金（如无，请说明）列在末行。")]
    [InlineData("【单位名称】某县商务局，账号4301××××××××1234。")]
    [InlineData("没有公务接待批次、人次。")]
    public void What_a_careful_reader_accepts_is_not_found(string text) => Assert.Empty(Failed(text));

    [Fact]
    public void An_item_without_its_name_is_found_where_others_have_theirs()
    {
        const string Others = "一般公共服务支出（类）商贸事务（款）行政运行（项）：支出决算为5.00万元。";
        const string Unnamed = "卫生健康支出（类）行政事业单位医疗（款）（项）：支出决算为2.00万元。";

        Assert.Contains("行政事业单位医疗（款）（项）", Assert.Single(Failed($"{Others}\n{Unnamed}")).Message);
        Assert.Empty(Failed(Unnamed));
        Assert.Empty(Failed($"{Others}\n支出按功能分类科目（类）（款）（项）列示如下表。"));
    }

    [Fact]
    public void A_form_that_holds_its_own_instructions_is_one_finding()
    {
        var outcome = Assert.Single(Failed("""
            | 项目绩效自评表 | < | < |
            | 年度目标 | 按期付款 | 对照年度目标，说明相关任务的完成情况（100字以内） |
            | 评价结论 | 结合自评情况，说明取得的成效。（200字以内） | < |
            | 存在问题 | 没有发现问题。 | < |
            """));

        Assert.Equal(2, outcome.Evidence.Count);
        Assert.StartsWith("表中有2格", outcome.Message);
    }

    [Theory]
    [InlineData("| 项目绩效自评表 | < |\n| 结合自评情况，说明取得的成效。（200字以内） | 工资按期发放。 |")]
    [InlineData("| 项目绩效自评表 | < |\n| 结合自评情况，说明取得的成效。（200字以内） | < |\n| 工资按期发放。 | < |")]
    [InlineData("| 项目绩效自评表 | < |\n| 偏差原因（请简要说明） | 工期顺延。 |")]
    [InlineData("| 项目绩效自评表 | < |\n| 原因 | 执行率未达到90%的需说明原因（100字以内）；发生调整的，应单独说明理由。 |")]
    [InlineData("| 项目绩效自评表 | < |\n| 评价结论 | 结合自评情况，说明取得的成效。（200字以内）工资按期发放，没有拖欠。 |")]
    public void Instructions_that_are_labels_or_are_followed_are_none(string card) => Assert.Empty(Failed(card));

    private static IReadOnlyList<Outcome> Failed(string drawing) => [.. CheckCatalogue.Find("W01")!.Evaluate(DrawnAccount.Of(drawing)).Where(outcome => outcome.Kind == OutcomeKind.Failed)];
}
