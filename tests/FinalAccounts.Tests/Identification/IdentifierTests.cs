using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Identification;

public sealed class IdentifierTests
{
    private static readonly object[] Account = ["衡山县民政局2024年度部门决算", "第一部分衡山县民政局概况", "部门：衡山县民政局", "2024年度", "第三部分2024年度部门决算情况说明", "本部门2024年度收入合计10.00万元。"];

    [Fact]
    public void Title_captions_headings_and_narrative_agree()
    {
        var identity = Identify(Account);

        Assert.Equal((ReportKind.DepartmentFinalAccount, "衡山县民政局", "430423", 2024, "衡山县民政局2024年度部门决算"), Known(identity));
        Assert.Equal(GovernmentLevel.County, identity.Department.Level);
    }

    [Theory]
    [InlineData("部门：衡山县民政局2024年度金额单位：万元")]
    [InlineData("编制单位：衡山县民政局")]
    [InlineData("公开部门：衡山县民政局（本级）")]
    [InlineData("单位名称：湖南省衡山县民政局")]
    [InlineData("部门（单位）全称：衡山县民政局（公章）")]
    [InlineData("部门：衡山县民政局          2024年度            金额单位：万元")]
    public void A_caption_over_the_tables_names_the_department(string caption)
    {
        var identity = Identify("2024年度部门决算", Grids.Parse($"| {caption} | 单位：万元 |\n| 项目 | 金额 |"), "第二部分2024年度部门决算表");

        Assert.Equal("衡山县民政局", identity.Department.CanonicalName);
    }

    [Theory]
    [InlineData("| 部门： | 2024年度 | 金额单位：万元 |")]
    [InlineData("| 部门： | 金额单位：万元 | |")]
    [InlineData("| 部门：2024年度 | | 单位：万元 |")]
    [InlineData("| 单位名称： | 编制日期：2025年8月 | |")]
    public void What_stands_next_to_an_empty_caption_is_no_name(string grid) =>
        Assert.Equal("department-uncertain", Question("2024年度部门决算", Grids.Parse(grid), "第二部分2024年度部门决算表", "本部门2024年度收入总计10.00万元。").Code);

    [Theory]
    [InlineData("平江县民政局")]
    [InlineData("台州市民政局")]
    public void A_caption_that_begins_as_a_unit_of_counts_does_is_a_name(string name)
    {
        var identity = Identify("2024年度部门决算", $"部门：{name}", "第二部分2024年度部门决算表");

        Assert.Equal(name, identity.Department.CanonicalName);
    }

    [Theory]
    [InlineData("云南日报报业集团（本级）", "云南省")]
    [InlineData("重庆长寿高新区服务中心", "重庆市长寿区")]
    [InlineData("赣州经济技术开发区商务局", "江西省赣州市")]
    public void A_province_or_a_zone_in_front_names_the_division(string name, string region)
    {
        var identity = Identify($"{name}2024年度部门决算", $"部门：{name}", "2024年度", "第二部分2024年度部门决算表");

        Assert.Equal(region, identity.Department.Region.FullName);
    }

    [Fact]
    public void The_account_of_a_towns_government_as_a_whole_is_refused()
    {
        var question = Question("重庆市璧山区大路镇人民政府2022年决算报告", "一、预算收支决算情况", "（一）一般公共预算收支情况", "二、2022年地方财力及平衡情况");

        Assert.Equal("not-a-final-account", question.Code);
    }

    [Theory]
    [InlineData("| 部门： | 衡山县民政局 | 单位：万元 |")]
    [InlineData("| 编制单位：衡山县民政局（盖章） | 2024年度 | 金额单位：元 |")]
    [InlineData("| 部门名称：219001-衡山县民政局 | | 公开01表 |")]
    [InlineData("| 索引号 | A1 |\n| 名称 | 衡山县民政局2024年度部门决算情况说明 |")]
    public void A_name_in_a_cell_is_read_too(string grid) =>
        Assert.Equal("衡山县民政局", Identify("2024年度部门决算", Grids.Parse(grid), "第二部分2024年度部门决算表").Department.CanonicalName);

    [Theory]
    [InlineData("衡山县民政局", "部门2024年度部门决算")]
    [InlineData("2024年度", "衡山县民政局部门决算")]
    [InlineData("2024年度湖南省衡阳市衡山县民政局", "部门决算公开")]
    [InlineData("监督索引号43042300000000", "第一部分衡山县民政局概况")]
    [InlineData("信息来源：衡山县民政局", "第一部分衡山县民政局部门概况")]
    public void Broken_and_missing_titles(string first, string second)
    {
        var identity = Identify(first, second, "第二部分2024年度部门决算表", "第三部分2024年度部门决算情况说明", "本部门2024年度收入总计10.00万元。");

        Assert.Equal(("衡山县民政局", 2024), (identity.Department.CanonicalName.Replace("衡阳市", "", StringComparison.Ordinal), identity.Year));
    }

    [Fact]
    public void A_contraction_in_the_title_is_the_name_of_the_captions() =>
        Assert.Equal("岳阳市人民政府国有资产监督管理委员会", Identify("岳阳市国资委2024年度部门决算", "公开部门：岳阳市人民政府国有资产监督管理委员会", "2024年度").Department.CanonicalName);

    [Fact]
    public void An_evaluation_among_the_contents_does_not_make_the_account_one() =>
        Assert.Equal(ReportKind.DepartmentFinalAccount, Identify("目录", "第一部分衡山县民政局概况", "第二部分2024年度部门决算表", "附件：2024年度部门整体支出绩效自评报告", "本部门2024年度收入总计10.00万元。").Kind);

    [Fact]
    public void A_province_s_department_is_known_by_its_last_character() =>
        Assert.Equal("460000", Identify("海南商务厅2024年度部门决算", "部门：海南商务厅", "2024年度").Department.Region.Code);

    [Fact]
    public void A_title_of_another_year_than_the_tables_asks()
    {
        var question = Question("衡山县民政局2023年度部门决算", "部门：衡山县民政局", "2024年度", "公开01表", "2024年度", "第三部分部门决算情况说明");

        Assert.Equal("year-uncertain", question.Code);
        Assert.Contains("2023年度", question.Message, StringComparison.Ordinal);
        Assert.Contains("2024年度", question.Message, StringComparison.Ordinal);
        Assert.Contains("--year", question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_of_another_department_than_the_tables_asks()
    {
        var question = Question("衡山县民政局2024年度部门决算", "部门：衡东县教育局", "2024年度", "第三部分2024年度部门决算情况说明");

        Assert.Equal("department-uncertain", question.Code);
        Assert.Contains("衡山县民政局", question.Message, StringComparison.Ordinal);
        Assert.Contains("衡东县教育局", question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_anywhere_asks() => Assert.Equal("department-uncertain", Question("2024年度部门决算", "第二部分2024年度部门决算表", "部门：", "2024年度").Code);

    [Fact]
    public void No_year_anywhere_asks() => Assert.Equal("year-uncertain", Question("衡山县民政局部门决算", "部门：衡山县民政局", "第二部分部门决算表").Code);

    [Fact]
    public void A_district_of_several_cities_asks_with_its_candidates()
    {
        var question = Question("普陀区教育局2024年度部门决算", "部门：普陀区教育局", "2024年度");

        Assert.Equal("region-uncertain", question.Code);
        Assert.Contains("上海市普陀区（310107）", question.Message, StringComparison.Ordinal);
        Assert.Contains("浙江省舟山市普陀区（330903）", question.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_district_of_several_cities_is_settled_by_the_city_that_the_document_speaks_of()
    {
        var identity = Identify("普陀区教育局2024年度部门决算", "部门：普陀区教育局", "2024年度", "贯彻上海市的教育方针。", "根据上海市文件要求执行。", "赴舟山考察一次。");

        Assert.Equal("310107", identity.Department.Region.Code);
        Assert.Equal("region-from-context", Assert.Single(identity.Issues).Code);
    }

    [Fact]
    public void A_name_without_a_division_takes_the_one_that_the_title_names()
    {
        var identity = Identify("衡山县实验小学2024年度单位决算", "部门：实验小学", "2024年度");

        Assert.Equal(("衡山县实验小学", "430423"), (identity.Department.CanonicalName, identity.Department.Region.Code));
    }

    [Fact]
    public void A_name_without_any_division_asks() => Assert.Equal("region-uncertain", Question("实验小学2024年度单位决算", "部门：实验小学", "2024年度").Code);

    [Fact]
    public void A_division_may_stay_open_where_it_is_not_needed()
    {
        var given = new GivenIdentity { RegionMayStayOpen = true };

        Assert.Equal(Region.Unspecified, Identify(given, "实验小学2024年度单位决算", "部门：实验小学", "2024年度").Department.Region);
        Assert.Equal("430423", Identify(given, "衡山县实验小学2024年度单位决算", "部门：实验小学", "2024年度").Department.Region.Code);
    }

    [Fact]
    public void A_given_department_wins() => Assert.Equal("衡东县民政局", Identify(new GivenIdentity(Department: "湖南省衡东县民政局"), Account).Department.CanonicalName);

    [Fact]
    public void A_given_region_wins() => Assert.Equal("310107", Identify(new GivenIdentity(RegionCode: "310107"), "普陀区教育局2024年度部门决算", "部门：普陀区教育局", "2024年度").Department.Region.Code);

    [Fact]
    public void A_given_year_wins() => Assert.Equal(2022, Identify(new GivenIdentity(Year: 2022), Account).Year);

    [Fact]
    public void A_given_kind_wins() => Assert.Equal(ReportKind.UnitFinalAccount, Identify(new GivenIdentity(Kind: ReportKind.UnitFinalAccount), Account).Kind);

    [Fact]
    public void A_given_region_outside_the_statistics_needs_its_name()
    {
        object[] account = ["示例市民政局2024年度部门决算", "部门：示例市民政局", "2024年度"];

        Assert.Equal("region-uncertain", Assert.Throws<UnreadableFileException>(() => Identify(new GivenIdentity(RegionCode: "990100"), account)).Code);
        Assert.Equal(
            new Region("990100", "示例市", "示例省示例市", GovernmentLevel.City, null),
            Identify(new GivenIdentity(RegionCode: "990100", RegionName: "示例省示例市"), account).Department.Region);
    }

    [Theory]
    [InlineData("衡山县民政局2024年度单位决算", "第一部分部门概况", ReportKind.UnitFinalAccount)]
    [InlineData("衡山县民政局2024年度部门决算", "第一部分单位概况", ReportKind.DepartmentFinalAccount)]
    [InlineData("衡山县民政局2024年度决算", "第三部分2024年度单位决算情况说明", ReportKind.UnitFinalAccount)]
    [InlineData("衡山县民政局2024年度决算", "第三部分2024年度部门决算情况说明", ReportKind.DepartmentFinalAccount)]
    [InlineData("衡山县民政局2024年度决算", "第三部分2024年度决算情况说明", ReportKind.DepartmentFinalAccount)]
    public void Department_or_unit_is_what_the_title_says_then_the_headings(string title, string heading, ReportKind kind) =>
        Assert.Equal(kind, Identify(title, heading, "部门：衡山县民政局", "2024年度").Kind);

    [Fact]
    public void Both_said_alike_asks() =>
        Assert.Equal("kind-uncertain", Question("衡山县民政局2024年度决算", "第二部分2024年度部门决算表", "第三部分2024年度单位决算情况说明", "部门：衡山县民政局").Code);

    [Theory]
    [InlineData("衡山县民政局2025年部门预算", "2025年部门预算表", "部门收支总表", "预算")]
    [InlineData("2025年部门预算公开", "一、收入预算情况说明", "二、支出预算情况说明", "预算")]
    [InlineData("关于衡山县2024年财政决算的报告", "一、一般公共预算收支决算情况", "收入总计100亿元。", "财政决算")]
    [InlineData("衡山县民政局2024年道路养护项目支出绩效评价报告", "一、项目概况", "二、评价结论", "项目")]
    [InlineData("衡山县财政局召开2024年度部门决算布置会", "本报讯，会议强调部门决算的重要性。", "会议要求各单位按时报送部门决算。", "没有部门决算")]
    [InlineData("今天天气很好", "适合出门散步。", "记得带伞。", "没有部门决算")]
    public void Other_documents_are_refused_with_the_reason(string first, string second, string third, string reason)
    {
        var refusal = Question(first, second, third);

        Assert.Equal("not-a-final-account", refusal.Code);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XX局2024年度部门决算")]
    [InlineData("（部门名称）20XX年度部门决算")]
    public void A_blank_form_is_known_as_one(string title) =>
        Assert.Equal("blank-form", Question(title, "第一部分XX局概况", "部门：", "本部门2024年度收入合计万元，比上年增加（减少）万元。").Code);

    [Fact]
    public void Placeholders_left_in_a_filled_account_do_not_make_it_blank() =>
        Assert.Equal("衡山县民政局", Identify([.. Account, "其他用车主要是用于（此处请补充内容）。"]).Department.CanonicalName);

    [Fact]
    public void A_truncated_account_is_still_known()
    {
        var identity = Identify("衡山县民政局2024年度部门决算", "目录", "第一部分衡山县民政局概况");

        Assert.Equal((ReportKind.DepartmentFinalAccount, "衡山县民政局", "430423", 2024, "衡山县民政局2024年度部门决算"), Known(identity));
    }

    [Fact]
    public void An_evaluation_is_known_by_its_title_and_the_year_under_it()
    {
        var identity = Identify("部门整体支出绩效自评报告", "（2022年度）", "一、部门概况", "衡山县民政局是主管全县民政事务的县政府工作部门，主要职责如下。", "2022年衡山县民政局全年收入100.00万元。", "2021年衡山县民政局全年支出100.00万元。");

        Assert.Equal((ReportKind.PerformanceEvaluation, "衡山县民政局", "430423", 2022, "部门整体支出绩效自评报告"), Known(identity));
    }

    [Theory]
    [InlineData("衡山县民政和社会救助局自2023年6月1日起更名为衡山县民政局。", "2023-06-01")]
    [InlineData("按照改革安排，衡山县民政和社会救助局于2023年6月更名为衡山县民政局，职责不变。", null)]
    public void A_renaming_told_from_the_old_name_on(string sentence, string? day)
    {
        var former = Assert.Single(Identify([.. Account, sentence]).Department.FormerNames);

        Assert.Equal("衡山县民政和社会救助局", former.Name);
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), former.ChangedOn);
    }

    [Fact]
    public void A_former_name_is_kept_with_the_day_if_the_document_gives_it()
    {
        var identity = Identify([.. Account, "2023年6月，由衡山县民政和社会救助局更名为衡山县民政局。"]);

        Assert.Equal(("衡山县民政和社会救助局", (DateOnly?)null), (Assert.Single(identity.Department.FormerNames).Name, identity.Department.FormerNames[0].ChangedOn));
    }

    [Fact]
    public void A_town_is_below_its_county()
    {
        var identity = Identify("池州市贵池区棠溪镇人民政府2022年度部门决算", "部门：池州市贵池区棠溪镇人民政府", "2022年度");

        Assert.Equal(("341702", GovernmentLevel.Township), (identity.Department.Region.Code, identity.Department.Level));
    }

    [Fact]
    public void The_suffix_is_kept_beside_the_name()
    {
        var identity = Identify("衡山县民政局（本级）2024年度单位决算", "部门：衡山县民政局（本级）", "2024年度");

        Assert.Equal(("衡山县民政局（本级）", "衡山县民政局", "（本级）"), (identity.Department.PrintedName, identity.Department.CanonicalName, identity.Department.Suffix));
    }

    private static (ReportKind, string, string, int, string) Known(Identity identity) =>
        (identity.Kind, identity.Department.CanonicalName, identity.Department.Region.Code, identity.Year, identity.Title);

    private static Identity Identify(params object[] blocks) => Identify(new GivenIdentity(), blocks);

    private static Identity Identify(GivenIdentity given, params object[] blocks) => Identifier.Identify(Grids.Document(blocks), given, [], []);

    private static UnreadableFileException Question(params object[] blocks) => Assert.Throws<UnreadableFileException>(() => Identify(blocks));
}
