using System.Globalization;

namespace FinalAccounts.Tests.Narrative;

public sealed class ConclusionTests
{
    private static string Lines(string paragraph) => string.Join("; ", Figures.Read("2023年度自评情况", paragraph).Conclusions.Select(
        conclusion => string.Create(CultureInfo.InvariantCulture, $"{conclusion.Subject ?? "-"} {conclusion.Grade ?? "-"} {conclusion.Score?.ToString(CultureInfo.InvariantCulture) ?? "-"}")));

    [Theory]
    [InlineData("组织开展部门整体支出绩效评价，涉及资金5.00万元，评价结果为“优”。", "部门整体支出 优 -")]
    [InlineData("从评价情况看，目标明确，评价结果良好。", "- 良好 -")]
    [InlineData("年度目标总体完成情况“优秀”，自评价分为92分。", "- 优秀 92")]
    [InlineData("项目综合自评平均分为95.57分，评价等级为“优”。", "- 优 95.57")]
    [InlineData("2023年度河道整治绩效自评最终评分结果为88分，属于“良”。", "河道整治 良 88")]
    [InlineData("该项目结论自评为良好，材料已归档", "该项目 良好 -")]
    [InlineData("部门整体支出绩效评价自查自评结果为优秀。", "部门整体支出 优秀 -")]
    [InlineData("绩效自评的项目9个，平均得分97.20分（其中，绩效评级为“优”的项目9个；绩效评级为“良”的项目0个）。", "- - 97.20")]
    [InlineData("凡得分在90（含）—100分的评为“优”；得分在60分以下的评为“差”。", "")]
    [InlineData("资金使用合规，该项指标得分5分，评价良好。", "")]
    [InlineData("其中，8个项目评价结果为“优”，0个项目评价结果为“差”。", "")]
    [InlineData("绩效评价结果运用机制良好运行。", "")]
    public void Grade_and_score_are_read_and_bands_are_not(string paragraph, string expected) => Assert.Equal(expected, Lines(paragraph));
}
