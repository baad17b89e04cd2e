using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>Wording, years, names and announcements as careful and careless authors write them, in a report of 2024.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("W02", "社区工作项目项目支出绩效自评结果如下述。")]
    [InlineData("W02", "法律服务中心中心主任负责日常工作。")]
    [InlineData("W02", "本部门部门决算包括四家单位。")]
    [InlineData("W02", "各科室逐项逐项核对。")]
    [InlineData("Y01", "为做好2025年部门整体支出绩效自评工作，制定方案。")]
    [InlineData("Y01", "2023年度部门整体支出绩效自评发现的问题已整改到位。")]
    [InlineData("Y01", "2025年部门整体支出绩效目标已经编报。")]
    [InlineData("Y01", "该项目总投资三百万元，2022年全年支出100万元，2023年全年支出120万元。")]
    [InlineData("Y01", "历时三年，2022年全年支出100万元，2023年全年支出120万元。")]
    [InlineData("Y01", "2025年预算安排情况：2025年本年收入1200万元。")]
    [InlineData("Y01", "一、2025年“三公”经费预算安排情况\n2025年度“三公”经费预算总计20.00万元。")]
    [InlineData("Y01", "2023年度机关运行经费支出30.00万元。2024年度机关运行经费支出31.00万元。")]
    [InlineData("Y01", "2024年度全年召开会议3个，比2023年度全年召开会议减少1个。")]
    [InlineData("Y01", "上年印发了《2023年度部门决算公开办法》，2024年继续执行。")]
    [InlineData("C02", "现将2024年部门整体支出绩效自评情况报告如下：\n一、部门基本情况\n本部门有四个科室。")]
    [InlineData("C02", "绩效目标完成情况如下：\n（一）产出指标完成情况\n按计划完成。")]
    [InlineData("C02", "（一）绩效自评情况\n绩效自评结果如下：\n道路养护项目绩效自评报告\n一、基本情况\n道路养护按期完成。")]
    [InlineData("C02", "（一）绩效自评情况\n绩效自评结果如下：\n道路养护项目绩效自评报告\n道路养护按期完成，自评得分98分。")]
    [InlineData("C02", "（一）绩效自评情况\n自评情况见下表：\n道路养护项目绩效自评\n| 项目名称 | 道路养护 |\n| 自评得分 | 98 |")]
    [InlineData("W01", "本年收支增减情况见说明。")]
    [InlineData("W08", "一般公共预算财政拨款支出占本年支出合计的99.48%。")]
    public void What_a_careful_reader_accepts_is_not_found(string check, string text) => Assert.DoesNotContain(Findings(text), finding => finding.Outcome.Check == check);

    [Theory]
    [InlineData("W02", "与年初预算安排数相比，与年初预算安排数相比持平。")]
    [InlineData("W02", "完成项目项目验收工作，资金合计合计十万元。")]
    [InlineData("Y01", "第三部分 某县商务局2023年度部门决算情况说明")]
    [InlineData("Y01", "第三部分 某县商务局202年度部门决算情况说明")]
    [InlineData("Y01", "纳入某县商务局2023年度部门决算编制范围的单位包括机关本级。")]
    [InlineData("Y01", "（一）2023年度机关运行经费支出30.00万元。")]
    [InlineData("Y01", "2023年度“三公”经费支出决算9.07万元。")]
    [InlineData("Y01", "一、“三公”经费决算情况\n2025年度“三公”经费支出总计20.00万元。")]
    [InlineData("Y01", "截至2023年12月31日，共有车辆3辆。")]
    [InlineData("Y01", "2024年度会议费支出1.00万元。2023年度全年召开会议3个，参加会议90人次。")]
    [InlineData("Y01", "本部门2022年度支出总计694.00万元，较2023年增加9.00万元，主要原因是2023年结余较多。")]
    [InlineData("C02", "（一）绩效自评情况\n自评结果如下：\n（二）其他情况\n没有其他。")]
    [InlineData("C02", "（一）绩效自评情况\n自评结果如下：\n道路养护项目绩效自评报告\n（二）其他情况\n没有其他。")]
    [InlineData("C02", "（一）绩效自评情况\n自评情况见下表：\n1.其他情况\n没有其他。")]
    [InlineData("W01", "本年支出比上年减增加21.90万元。")]
    [InlineData("W01", "决算数大小于预算数。")]
    [InlineData("W08", "城乡社区支出411.43万元，占76.23;住房保障支出10.00万元。")]
    [InlineData("W08", "一般公共预算财政拨款支出占本年支出合计的99.48。")]
    [InlineData("W08", "完成年初预算的98。")]
    public void A_slip_is_found(string check, string text) => Assert.Contains(Findings(text), finding => finding.Outcome.Check == check);

    [Theory]
    [InlineData("20805 行政事业单位养老支出", null)]
    [InlineData("20805 行政事业单位离退休", FindingSeverity.Warning)]
    [InlineData("2080505 机关事业单位基本养老保险", FindingSeverity.Information)]
    [InlineData("2080505 国防支出", FindingSeverity.Warning)]
    public void A_name_like_the_known_one_is_a_note_and_one_of_long_ago_is_not(string line, FindingSeverity? severity)
    {
        var findings = Findings($"02/{line}/本年收入合计 = 1.00\n03/{line}/本年支出合计 = 1.00\n05/{line}/本年支出合计 = 1.00").Where(finding => finding.Outcome.Check == "W05").ToList();

        if (severity is null) Assert.Empty(findings);
        else Assert.Equal((severity, 3), (Assert.Single(findings).Outcome.Severity, findings[0].Outcome.Evidence.Count));
    }

    [Theory]
    [InlineData("某县教育局2024年度收入总计600.00万元。", FindingSeverity.Warning)]
    [InlineData("某县教育局部门本年收入600.00万元。", FindingSeverity.Warning)]
    [InlineData("2024年，某县教育局收入总计600.00万元。", FindingSeverity.Warning)]
    [InlineData("某县教育局2024年度收入总计600.00万元。\n某县教育局参加了评审。", FindingSeverity.Information)]
    [InlineData("某县商务服务中心2024年度收入总计600.00万元。", FindingSeverity.Information)]
    [InlineData("某县实验学校2024年度收入总计600.00万元。", FindingSeverity.Information)]
    [InlineData("某县商务局2024年度收入总计600.00万元。", null)]
    [InlineData("商务局2024年度收入总计600.00万元。", null)]
    [InlineData("某县商务和粮食局2024年度收入总计600.00万元。", null)]
    [InlineData("本部门2024年度收入总计600.00万元。", null)]
    [InlineData("某县教育局与我局联合发文。", null)]
    public void A_total_under_another_departments_name_is_found(string text, FindingSeverity? severity) =>
        Assert.Equal(severity is null ? [] : [severity.Value], Findings("一、收入支出决算总体情况说明\n某县商务局有四个股室。\n" + text).Where(finding => finding.Outcome.Check == "W03").Select(finding => finding.Outcome.Severity));

    [Fact]
    public void Where_the_department_does_not_name_itself_its_name_may_be_wrong() =>
        Assert.DoesNotContain(Findings("一、收入支出决算总体情况说明\n某县教育局2024年度收入总计600.00万元。"), finding => finding.Outcome.Check == "W03");

    private static IReadOnlyList<Finding> Findings(string drawing) => AccountChecker.Check(DrawnAccount.Of(drawing)).Findings;
}
