using System.Globalization;

namespace FinalAccounts.Tests.Narrative;

public sealed class ConclusionTests
{
    private static string Lines(string paragraph) => string.Join("; ", Figures.Read("2023年度自评情况", "2023年度，本部门按要求开展绩效管理。", "2023年度绩效管理情况如下。", paragraph).Conclusions.Select(
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
    [InlineData("其中自评为“优”的9个，占90%。", "")]
    [InlineData("开展绩效自评的项目10个，评价等级为“优”的9个，“良”的1个。", "")]
    [InlineData("项目自评平均得分97.20分，其中自评为“优”的9个。", "- - 97.20")]
    [InlineData("自评等级为“优”的有九个项目。", "")]
    [InlineData("专家组评价得分85分，我单位自评为“优”。", "- - 85; - 优 -")]
    [InlineData("本次自评得分92分，上年度评价结果为“良”。", "- - 92")]
    [InlineData("上年度评价结果为“良”，本次自评得分92分。", "- - 92")]
    [InlineData("自评得分92分，经县财政局复核，评价等级为“良”。", "- - 92; - 良 -")]
    [InlineData("2020年度部门整体支出绩效自评得分94分，等级为“优”。", "")]
    [InlineData("2022年绩效评价得分88分，评价等级为“良”。", "")]
    [InlineData("2024年4月，我单位开展2023年度绩效自评，自评得分94分，等级为“优”。", "- 优 94")]
    [InlineData("经专家组评审，评价得分85分，评价等级为“良”。", "- 良 85")]
    public void Grade_and_score_are_read_and_bands_are_not(string paragraph, string expected) => Assert.Equal(expected, Lines(paragraph));
}
