using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using static FinalAccounts.Web.Tests.SampleAccounts.DrawnLines;

namespace FinalAccounts.Web.Tests.SampleAccounts;

/// <summary>
/// Invented reports of 云岭省: 青溪市商务局 with every kind of table, figures, scorecards and issues, an older version, an earlier
/// year under a former name, an evaluation; a unit's account beside it; and a department whose tables are all elsewhere.
/// </summary>
internal static class SampleReports
{
    public const string Name = "青溪市商务局";
    public const string FormerName = "青溪市商务和粮食局";
    public static readonly Region Province = new("990000", "云岭省", "云岭省", GovernmentLevel.Province, null);
    public static readonly Region City = new("990100", "青溪市", "云岭省青溪市", GovernmentLevel.City, "990000");
    public static readonly Region County = new("990102", "月河区", "云岭省青溪市月河区", GovernmentLevel.County, "990100");

    /// <summary>In the order in which they come in.</summary>
    public static IEnumerable<ReadAccount> All => [Earlier, FirstVersion, Current, Unit, Evaluation, OnlyNarrative, Scanned];

    private static DepartmentIdentity Commerce => new(Name, Name, GovernmentLevel.City, City)
    {
        FormerNames = [new FormerName(FormerName, new DateOnly(2023, 9, 1), new Place(0))],
    };

    public static ReadAccount Current => Full(new FinalAccount(ReportKind.DepartmentFinalAccount, Commerce, 2024), Tables.Summary).Read("青溪市商务局2024.txt", Remarks);

    private static ReadAccount FirstVersion => Full(new FinalAccount(ReportKind.DepartmentFinalAccount, Commerce, 2024), Tables.Summary.Replace("12.30", "12.03")).Read("青溪市商务局2024初稿.txt", Remarks);

    private static ReadAccount Earlier
    {
        get
        {
            var identity = new DepartmentIdentity(FormerName, FormerName, GovernmentLevel.City, City);
            return new DrawnReport(new FinalAccount(ReportKind.DepartmentFinalAccount, identity, 2022) { Title = FormerName + "2022年度部门决算" })
                .Text(FormerName + "2022年度部门决算")
                .Table(DisclosureTable.RevenueAndExpenditureSummary, Tables.Summary.Replace("1,368.80", "1,100.00").Replace("1,380.00", "1,090.00"), 2, Sides(Measure.Expenditure))
                .Read("2022.txt", a => a with { Scorecards = [Cards.Earlier(0)] });
        }
    }

    private static ReadAccount Unit
    {
        get
        {
            var account = new FinalAccount(ReportKind.UnitFinalAccount, Commerce with { PrintedName = Name + "（本级）", Suffix = "（本级）" }, 2024) { Title = Name + "（本级）2024年度单位决算" };
            return new DrawnReport(account)
                .Text(account.Title)
                .Table(DisclosureTable.RevenueAndExpenditureSummary, Tables.Summary, 2, Sides(Measure.Expenditure))
                .Read("本级2024.txt");
        }
    }

    private static ReadAccount Evaluation
    {
        get
        {
            var account = new FinalAccount(ReportKind.PerformanceEvaluation, Commerce, 2024) { Title = Name + "2024年度部门整体支出绩效自评报告" };
            return new DrawnReport(account)
                .Text(account.Title)
                .Heading(1, "一、", "部门概况")
                .Text("本部门负责全市的商贸流通。")
                .Heading(1, "二、", "评价结论")
                .Says("全年支出1380.00万元，自评得分96.5分，等级为优。", Amount("本年支出合计", 1380m, "1380.00万元"))
                .Read("自评报告.txt", a => a with { Conclusions = [new EvaluationConclusion("部门整体支出", "优", 96.5m, "自评得分96.5分，等级为优。", new Place(4))] });
        }
    }

    private static ReadAccount OnlyNarrative
    {
        get
        {
            var identity = new DepartmentIdentity("青溪市月河区文化局", "青溪市月河区文化局", GovernmentLevel.County, County);
            var report = new DrawnReport(new FinalAccount(ReportKind.DepartmentFinalAccount, identity, 2024) { Title = "青溪市月河区文化局2024年度部门决算" })
                .Text("青溪市月河区文化局2024年度部门决算")
                .Heading(1, "一、", "收支说明")
                .Says("本年收入合计88.50万元，比上年增加8.50万元。", Amount("本年收入合计", 88.5m, "88.50万元"), Amount("本年收入合计", 8.5m, "8.50万元") with { Kind = FigureKind.Change })
                .Says("三公经费支出1.20万元。", Amount("三公经费支出", 1.2m, "1.20万元"));
            foreach (var table in DisclosureTables.All) report.Table(new AccountTable(table, table.Title(), TableStatus.AnnouncedElsewhere));
            return report.Read("文化局.txt");
        }
    }

    /// <summary>A report whose pages were pictures: the table and the sentence were read by machine, the later table was printed as text.</summary>
    private static ReadAccount Scanned
    {
        get
        {
            var identity = new DepartmentIdentity("青溪市月河区文化局", "青溪市月河区文化局", GovernmentLevel.County, County);
            return new DrawnReport(new FinalAccount(ReportKind.DepartmentFinalAccount, identity, 2023) { Title = "青溪市月河区文化局2023年度部门决算" })
                .Text("青溪市月河区文化局2023年度部门决算")
                .Table(DisclosureTable.RevenueAndExpenditureSummary, Tables.Summary, 2, Sides(Measure.Expenditure))
                .Table(DisclosureTable.Expenditure, Tables.Expenditure, 1, Coded(Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates))
                .Heading(1, "一、", "收支说明")
                .Says("本年收入合计80.00万元。", Amount("本年收入合计", 80m, "80.00万元") with { Confidence = 0.62f })
                .Read("扫描件.pdf", account => account with
                {
                    IsReadByMachine = true,
                    Tables = [.. account.Tables.Select((table, i) => i > 0 ? table : table with { Lines = [.. table.Lines.Select(line => line with { Facts = [.. line.Facts.Select(fact => fact with { Confidence = 0.873f })] })] })],
                    Issues = [new ImportIssue("read-by-machine", IssueSeverity.Note, "第1—2页是扫描图片，其中的文字和数字由机器识别，未经核实，请对照原件使用。")],
                });
        }
    }

    private static DrawnReport Full(FinalAccount account, string summary)
    {
        var report = new DrawnReport(account with { Title = Name + "2024年度部门决算" })
            .Text(Name + "2024年度部门决算")
            .Heading(1, "第一部分 ", "部门概况")
            .Heading(2, "一、", "主要职责")
            .Text("本部门拟订全市商贸流通的规划，组织市场运行的监测。")
            .Heading(2, "二、", "机构设置与人员")
            .Says("年末在职人员42人，离退休人员17人。")
            .Drawing("| 序号 | 单位名称 | 级次 |\n| 1 | 青溪市商务局本级 | 一级 |\n| 2 | 青溪市商贸中心 | 二级 |", GridAlignment.FromLeft, out _)
            .Heading(1, "第二部分 ", "部门决算表")
            .Table(DisclosureTable.RevenueAndExpenditureSummary, summary, 2, Sides(Measure.Expenditure))
            .Table(DisclosureTable.Revenue, Tables.Revenue, 1, Coded(Measure.RevenueTotal, Measure.FiscalAppropriation, Measure.HigherLevelSubsidy, Measure.InstitutionalRevenue, Measure.BusinessRevenue, Measure.AffiliateRemittance, Measure.OtherRevenue))
            .Table(DisclosureTable.Expenditure, Tables.Expenditure, 1, Coded(Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.RemittanceToHigherLevel, Measure.BusinessExpenditure, Measure.SubsidyToAffiliates))
            .Table(DisclosureTable.AppropriationSummary, Tables.Appropriation, 2, Sides(Measure.AppropriationExpenditure, Measure.GeneralPublicBudget, Measure.GovernmentFund, Measure.StateCapital))
            .Table(DisclosureTable.GeneralPublicBudgetExpenditure, Tables.GeneralPublicBudget, 1, Coded(Measure.ExpenditureTotal, Measure.BasicExpenditure, Measure.ProjectExpenditure))
            .Table(DisclosureTable.GeneralPublicBudgetBasicExpenditure, Tables.BasicExpenditure, 1, Economic)
            .Table(DisclosureTable.GovernmentFund, Tables.GovernmentFund, 1, Coded(Measure.OpeningBalance, Measure.CurrentYearRevenue, Measure.CurrentYearExpenditure, Measure.BasicExpenditure, Measure.ProjectExpenditure, Measure.ClosingBalance));
        var empty = report.Next;
        report.Text("国有资本经营预算财政拨款支出决算表").Text("注：本部门没有国有资本经营预算支出，故本表无数据。")
            .Table(new AccountTable(DisclosureTable.StateCapital, "国有资本经营预算财政拨款支出决算表", TableStatus.EmptyByStatement) { Label = "公开08表", Blocks = [empty, empty + 1], Notes = ["注：本部门没有国有资本经营预算支出，故本表无数据。"] })
            .Table(DisclosureTable.ThreePublicExpenses, Tables.ThreePublic, 1, Labels(Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual))
            .Table(DisclosureTable.StateAssets, Tables.Assets, 1, Labels(Measure.Actual))
            .Text("政府采购情况表").Drawing(Tables.Procurement, GridAlignment.FromRight, out var extra)
            .Table(new AccountTable(null, "政府采购情况表", TableStatus.Present) { Blocks = [extra - 1, extra] });
        return Narrative(report).Text("绩效自评表").Drawing(Cards.Drawing, GridAlignment.FromRight, out _).Drawing("| 看不懂的表 | 甲 | 乙 |\n| 丙 | 1.5 |", GridAlignment.FromRight, out _);
    }

    private static DrawnReport Narrative(DrawnReport report) => report
        .Heading(1, "第三部分 ", "部门决算情况说明")
        .Heading(2, "一、", "收入支出总体情况")
        .Says(
            "2024年度收入总计1400.00万元，其中年初结转和结余31.20万元。本年收入合计1368.80万元，比上年增加268.80万元，增长24.44%，主要原因是承担了新的市场建设任务。",
            "2024 年度收入总计 1400.00 万元，其中年初结转和结余 31.20 万元。[bookmark: _x1]本年收入合计 1368.80 万元，比上年增加 268.80 万元，增长 24.44%，主要原因是承担了新的市场建设任务。",
            Amount("收入总计", 1400m, "1400.00万元") with { Cell = new FactAddress(DisclosureTable.RevenueAndExpenditureSummary, "总计", Measure.Revenue) },
            Amount("年初结转和结余", 31.2m, "31.20万元") with { Cell = new FactAddress(DisclosureTable.RevenueAndExpenditureSummary, "年初结转和结余", Measure.Revenue) },
            Amount("本年收入合计", 1368.8m, "1368.80万元") with { Cell = new FactAddress(DisclosureTable.RevenueAndExpenditureSummary, "本年收入合计", Measure.Revenue) },
            Amount("本年收入合计", 268.8m, "增加268.80万元") with { Kind = FigureKind.Change, Reason = "承担了新的市场建设任务" },
            new StatedFigure("本年收入合计", FigureKind.Growth, 24.44m, "%", "增长24.44%", "", default) { Step = 0.01m, Reason = "承担了新的市场建设任务" })
        .Heading(2, "二、", "支出决算情况")
        .Heading(3, "（一）", "总体")
        .Says(
            "本年支出合计1380.00万元，其中基本支出834.50万元，占60.47%。",
            Amount("本年支出合计", 1380m, "1380.00万元") with { Cell = new FactAddress(DisclosureTable.Expenditure, "合计", Measure.ExpenditureTotal) },
            Amount("基本支出", 834.5m, "834.50万元") with { Cell = new FactAddress(DisclosureTable.Expenditure, "合计", Measure.BasicExpenditure) },
            new StatedFigure("基本支出", FigureKind.Share, 60.47m, "%", "60.47%", "", default) { Step = 0.01m })
        .Heading(3, "（二）", "“三公”经费")
        .Says(
            "“三公”经费支出决算24.60万元，完成全年预算的87.86%，全年国内公务接待80批次、640人次。",
            Amount("三公经费支出", 24.6m, "24.60万元") with { Cell = new FactAddress(DisclosureTable.ThreePublicExpenses, "三公经费支出", Measure.Actual) },
            new StatedFigure("三公经费支出", FigureKind.Completion, 87.86m, "%", "87.86%", "", default) { Step = 0.01m },
            new StatedFigure("国内公务接待", FigureKind.Count, 80m, "批次", "80批次", "", default) { Step = 1m })
        .Heading(1, "第四部分 ", "名词解释")
        .Text("行政运行：指保障机构日常运转的支出。")
        .Heading(1, "第五部分 ", "附件");

    private static FinalAccount Remarks(FinalAccount account) => account with
    {
        Units = [new IncludedUnit("青溪市商务局本级", "一级", Place.Cell(6, 1, 1)), new IncludedUnit("青溪市商贸中心", "二级", Place.Cell(6, 2, 1))],
        Staff = [new StaffNumber("在职人员", 42, "年末在职人员42人", new Place(5, Start: 6, Length: 2)), new StaffNumber("离退休人员", 17, "离退休人员17人", new Place(5, Start: 14, Length: 2))],
        Glossary = [new GlossaryEntry("行政运行", "指保障机构日常运转的支出。", "2011301", new Place(account.Sections[^2].FirstBlock)), new GlossaryEntry("年初结转和结余", "指以前年度没有用完、结转到本年的资金。", null, new Place(account.Sections[^2].FirstBlock))],
        Scorecards = Cards.At(account.Sections[^1].LastBlock - 1),
        Issues =
        [
            new ImportIssue("unknown-table", IssueSeverity.Doubt, "这个表格没有标题，我们不知道它是哪一张表。", new Place(account.Sections[^1].LastBlock)),
            new ImportIssue("unreadable-cell", IssueSeverity.Doubt, "这一格印有文字，没有读成数字。", new Place(3)),
            new ImportIssue("unit-assumed", IssueSeverity.Note, "有一张表没有印单位，按标准表式作万元。"),
        ],
    };

    private static StatedFigure Amount(string subject, decimal value, string printed) => new(subject, FigureKind.Amount, value, "万元", printed, "", default) { Step = 0.01m };
}
