using FinalAccounts.Identification;

namespace FinalAccounts.Tests.Identification;

public sealed class TitleTests
{
    [Theory]
    [InlineData("景德镇市昌江商务局2024年度部门决算", "DepartmentAccount", "景德镇市昌江商务局", 2024)]
    [InlineData("2023年度进贤县商务局部门决算公开", "DepartmentAccount", "进贤县商务局", 2023)]
    [InlineData("江西省商务厅2022年部门决算公开说明", "DepartmentAccount", "江西省商务厅", 2022)]
    [InlineData("衡山县民政局二〇二三年度部门决算", "DepartmentAccount", "衡山县民政局", 2023)]
    [InlineData("衡山县民政局二○二一年部门决算信息公开", "DepartmentAccount", "衡山县民政局", 2021)]
    [InlineData("上海市普陀区教育局2024年度部门决算（草案）", "DepartmentAccount", "上海市普陀区教育局", 2024)]
    [InlineData("衡阳市第八中学2024年度单位决算", "UnitAccount", "衡阳市第八中学", 2024)]
    [InlineData("2024年度衡阳市第八中学单位决算公开", "UnitAccount", "衡阳市第八中学", 2024)]
    [InlineData("衡山县民政局（本级）2024年度单位决算", "UnitAccount", "衡山县民政局（本级）", 2024)]
    [InlineData("衡山县民政局2024年度决算公开", "Account", "衡山县民政局", 2024)]
    [InlineData("2024年度部门决算", "DepartmentAccount", null, 2024)]
    [InlineData("衡山县民政局部门决算公开", "DepartmentAccount", "衡山县民政局", null)]
    [InlineData("附件1：衡山县民政局2024年度部门决算公开报告", "DepartmentAccount", "衡山县民政局", 2024)]
    [InlineData("关于衡山县民政局2024年度部门决算的说明", "DepartmentAccount", "衡山县民政局", 2024)]
    [InlineData("调兵山市2022年调兵山经济开发区管理委员会部门决算公开细则", "DepartmentAccount", "调兵山经济开发区管理委员会", 2022)]
    [InlineData("第二部分 衡山县民政局2024年度部门决算表", "DepartmentAccount", "衡山县民政局", 2024)]
    [InlineData("贵池区棠溪镇人民政府2022年部门决算", "DepartmentAccount", "贵池区棠溪镇人民政府", 2022)]
    [InlineData("2024年度衡山县商务局整体支出绩效自评报告", "Evaluation", "衡山县商务局", 2024)]
    [InlineData("衡山县商务局2024年度部门整体支出绩效自评报告", "Evaluation", "衡山县商务局", 2024)]
    [InlineData("部门（单位）整体支出绩效自评报告", "Evaluation", null, null)]
    [InlineData("2022年部门整体支出绩效评价报告", "Evaluation", null, 2022)]
    [InlineData("衡山县商务局2023年度绩效自评工作报告", "Evaluation", "衡山县商务局", 2023)]
    [InlineData("衡山县商务局2023年整体和项目支出绩效自评总结报告", "Evaluation", "衡山县商务局", 2023)]
    [InlineData("2023年度衡山县住房和城乡建设局整体及项目支出绩效自评报告", "Evaluation", "衡山县住房和城乡建设局", 2023)]
    [InlineData("衡山县商务局2023年度道路养护项目支出绩效评价报告", "ProjectEvaluation", null, null)]
    [InlineData("衡山县商务局2025年部门预算", "Budget", null, null)]
    [InlineData("2025年衡山县商务局预算公开", "Budget", null, null)]
    [InlineData("衡山县2024年财政决算", "GovernmentAccount", null, null)]
    [InlineData("关于衡山县2024年财政决算（草案）的报告", "GovernmentAccount", null, null)]
    [InlineData("衡山县2024年度决算公开", "GovernmentAccount", null, null)]
    public void A_title_is_taken_apart(string text, string subject, string? department, int? year)
    {
        var title = DocumentTitles.Parse(text);

        Assert.Equal(subject, title?.Subject.ToString() ?? "none");
        Assert.Equal(department, title!.Department);
        Assert.Equal(year, title.Year);
        Assert.False(title.HasBlank);
    }

    [Theory]
    [InlineData("XX局20XX年度部门决算")]
    [InlineData("××部门2024年度部门决算")]
    [InlineData("（部门名称）2024年度部门决算")]
    [InlineData("衡山县民政局20××年度部门决算")]
    public void A_title_with_a_blank_is_known_as_one(string text) => Assert.True(DocumentTitles.Parse(text)!.HasBlank);

    [Theory]
    [InlineData("衡山县召开2024年度部门决算布置会")]
    [InlineData("衡山县财政局圆满完成2023年度部门决算工作")]
    [InlineData("关于做好2024年度部门决算公开工作的通知")]
    [InlineData("2024年度收入决算情况说明，收入总体增加")]
    [InlineData("收入支出决算总表")]
    [InlineData("部门预算项目支出绩效自评表（2023年度）")]
    [InlineData("2023年部门预算绩效评价情况表")]
    [InlineData("一、预算绩效管理工作开展情况")]
    public void Other_lines_are_no_title(string text) => Assert.Null(DocumentTitles.Parse(text));

    [Fact]
    public void A_title_over_three_lines_is_put_together()
    {
        var title = TitleFinder.Find(["政务公开", "衡山县民政局", "2024年度", "部门决算", "目录", "第一部分衡山县民政局概况", "收入支出决算总表"])!;

        Assert.Equal(("衡山县民政局2024年度部门决算", "衡山县民政局", 2024), (title.Text, title.Department, title.Year));
    }

    [Theory]
    [InlineData("衡山县住房和城乡", "建设局", "2024年度部门决算")]
    [InlineData("衡山县住房和城乡", "建设局2024年度", "部门决算")]
    public void A_name_broken_over_two_lines_is_whole(string first, string second, string third)
    {
        var title = TitleFinder.Find([first, second, third, "目录", "第一部分衡山县住房和城乡建设局概况"])!;

        Assert.Equal(("衡山县住房和城乡建设局", 2024), (title.Department, title.Year));
    }

    [Fact]
    public void The_fullest_line_wins_over_a_menu()
    {
        var title = TitleFinder.Find(["首页", "部门决算", "部门预算", "衡山县民政局2024年度部门决算", "来源：本站"])!;

        Assert.Equal("衡山县民政局", title.Department);
    }

    [Theory]
    [InlineData("衡山县民政局（本级）", "衡山县民政局", "（本级）")]
    [InlineData("衡山县民政局(汇总)", "衡山县民政局", "（汇总）")]
    [InlineData("衡山县教育局（机关）", "衡山县教育局", "（机关）")]
    [InlineData("衡山县教育局本级", "衡山县教育局", "本级")]
    [InlineData("江西省景德镇市昌江区教育局", "景德镇市昌江区教育局", null)]
    [InlineData("新疆维吾尔自治区昌吉回族自治州商务局", "昌吉回族自治州商务局", null)]
    [InlineData("湖南省衡山县教育局", "衡山县教育局", null)]
    [InlineData("上海市普陀区教育局", "上海市普陀区教育局", null)]
    [InlineData("江西省商务厅", "江西省商务厅", null)]
    [InlineData("江西省商务厅部门", "江西省商务厅", null)]
    [InlineData(" 衡山县 教育局 ", "衡山县教育局", null)]
    [InlineData("衡山县机关事务服务中心", "衡山县机关事务服务中心", null)]
    [InlineData("衡山县综合行政执法局(衡山县城市管理局)", "衡山县综合行政执法局", null)]
    [InlineData("衡山县人民医院（衡山县人民医院医共体总院）", "衡山县人民医院", null)]
    [InlineData("衡山县民政局（福利股）", "衡山县民政局（福利股）", null)]
    public void A_name_has_one_canonical_form(string printed, string canonical, string? suffix)
    {
        var name = DepartmentName.Of(printed);

        Assert.Equal((canonical, suffix), (name.Canonical, name.Suffix));
    }

    [Theory]
    [InlineData("昌吉州商务局", "昌吉回族自治州商务局", true)]
    [InlineData("县商务局", "衡山县商务局", true)]
    [InlineData("商务局", "衡山县商务局", true)]
    [InlineData("景德镇市昌江商务局", "昌江区商务局", true)]
    [InlineData("中共衡山县委组织部", "衡山县委组织部", true)]
    [InlineData("中国共产党张家川回族自治县委员会组织部", "中共张家川回族自治县委组织部", true)]
    [InlineData("政协衡山县委员会办公室", "中国人民政治协商会议衡山县委员会办公室", true)]
    [InlineData("衡山县人民代表大会常务委员会办公室", "衡山县人大常委会办公室", true)]
    [InlineData("共青团衡山县委员会", "中国共产主义青年团衡山县委员会", true)]
    [InlineData("衡山县妇女联合会", "衡山县妇联", true)]
    [InlineData("中共衡山县纪律检查委员会衡山县监察委员会", "衡山县纪委监委", true)]
    [InlineData("衡山县残疾人联合会", "衡山县妇联", false)]
    [InlineData("衡山县商务局", "衡东县商务局", false)]
    [InlineData("衡山县商务局", "衡山县商务和粮食局", false)]
    public void Printed_forms_of_one_name_are_known_as_one(string one, string other, bool same) =>
        Assert.Equal(same, DepartmentName.Of(one).IsSameAs(DepartmentName.Of(other)));
}
