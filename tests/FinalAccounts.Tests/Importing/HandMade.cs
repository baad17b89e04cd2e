using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Importing;

/// <summary>Accounts made by hand, complete with all that an account can hold; the names are invented.</summary>
internal static class HandMade
{
    public static readonly Region City = new("990100", "青溪市", "云岭省青溪市", GovernmentLevel.City, "990000");

    public static ReadAccount Account(string department = "青溪市水务局", int year = 2024, string text = "一", params FormerName[] formerNames)
    {
        var file = new SourceFile($"{department}{year}.txt", Encoding.UTF8.GetBytes($"{department} {year} {text}"));
        var identity = new DepartmentIdentity(department + "（本级）", department, GovernmentLevel.City, City) { Suffix = "（本级）", FormerNames = formerNames };
        var account = new FinalAccount(ReportKind.DepartmentFinalAccount, identity, year)
        {
            Title = $"{department}{year}年度部门决算",
            Units = [new IncludedUnit("水文站", "二级", new Place(0))],
            Staff = [new StaffNumber("在职人员", 12, "年末在职人员12人。", new Place(0, Start: 0, Length: 4))],
            Tables = [Expenditure, ThreePublic, Absent, Extra],
            Sections = [new Section(0, null, 1, "一、", "概况", new Place(0)) { FirstBlock = 1, LastBlock = 2 }, new Section(1, 0, 2, "（一）", "职责", new Place(1))],
            Figures = [Growth, Amount],
            Scorecards = [Card],
            Glossary = [new GlossaryEntry("行政运行", "指保障机构正常运转的支出。", "2010301", new Place(1))],
            Conclusions = [new EvaluationConclusion("整体支出", "优", 95.5m, "自评得分95.5分。", new Place(1))],
            Issues = [new ImportIssue("unknown-table", IssueSeverity.Doubt, "有一张表没有读懂。", new Place(4))],
        };
        return new ReadAccount(account, new SourceDocument(file, "text", Blocks));
    }

    private static IReadOnlyList<Block> Blocks =>
    [
        new Paragraph(0, "年末在职人员12人。", "年末在职人员１２人。"),
        new Paragraph(1, "说明", "说明\0\ud800"),
        Grids.Parse("| 科目编码 | 名称 | 合计 |\n| 201 | 一般公共服务支出 | 1,234.50 |", ordinal: 2),
        Grids.Parse("| 项目 | 决算数 |\n| 公务接待费 | —— |", ordinal: 3),
        Grids.Parse("| 不认识的表 | 1 |", ordinal: 4),
    ];

    private static Fact Cell(Measure measure, CellState state, decimal? value, string printed, int column, AmountUnit unit = AmountUnit.TenThousandYuan) =>
        new(measure, state, value, printed, value is null ? null : 0.01m, unit, Place.Cell(2, 1, column));

    private static AccountTable Expenditure => new(DisclosureTable.Expenditure, "支出决算表", TableStatus.Present)
    {
        Label = "公开03表",
        Blocks = [2],
        Notes = ["注：本表反映各项支出。"],
        Place = new Place(2),
        Lines =
        [
            new TableLine("合计", "合计", [Cell(Measure.ExpenditureTotal, CellState.Value, 1234.5m, "1,234.50", 2)]) { Name = "合计" },
            new TableLine("201", "一般公共服务支出", [
                Cell(Measure.ExpenditureTotal, CellState.Value, 1234.5m, "1,234.50", 2),
                Cell(Measure.BasicExpenditure, CellState.Blank, null, "", 3),
                Cell(Measure.ProjectExpenditure, CellState.NotApplicable, null, "——", 4),
                Cell(Measure.BusinessExpenditure, CellState.Unreadable, null, "见附件", 5),
            ]) { Code = "201", Name = "一般公共服务支出", Level = 1, LineNumber = 1 },
        ],
    };

    private static AccountTable ThreePublic => new(DisclosureTable.ThreePublicExpenses, "“三公”经费支出决算表", TableStatus.Present)
    {
        UnitPrinted = false,
        Blocks = [3],
        Lines = [new TableLine("国内公务接待批次", "国内公务接待批次（个）", [Cell(Measure.Actual, CellState.Value, 7, "7", 1, AmountUnit.Count)]) { Name = "国内公务接待批次", Level = 2, ParentKey = "公务接待费", CountUnit = "个" }],
    };

    private static AccountTable Absent => new(DisclosureTable.StateAssets, "国有资产占用情况表", TableStatus.Absent);

    private static AccountTable Extra => new(null, "政府采购情况表", TableStatus.Present);

    private static StatedFigure Growth => new("本年支出合计", FigureKind.Growth, -3.25m, "%", "下降3.25%", "支出下降3.25%。", new Place(0, Start: 0, Length: 4)) { Section = 1, Reason = "压减支出", Step = 0.01m };

    private static StatedFigure Amount => new("本年支出合计", FigureKind.Amount, 1234.5m, "万元", "1234.50万元", "支出1234.50万元。", new Place(0)) { Cell = new FactAddress(DisclosureTable.Expenditure, "合计", Measure.ExpenditureTotal), Step = 0.01m };

    private static Scorecard Card => new(ScorecardKind.Project, new Place(3))
    {
        Project = "河道清淤",
        Department = "青溪市水务局",
        Year = 2024,
        TotalWeight = "100",
        TotalScore = "98.5分",
        Extra = new Dictionary<string, string> { ["联系人"] = "甲", ["电话"] = "无" },
        Blocks = [3],
        Funds = [new ScorecardFund("年度资金总额", "1,000.00", "约900", "888.5", "10", "98.7%", "9.87", new Place(3))],
        Indicators = [new ScorecardIndicator("产出指标", "数量指标", "清淤长度", "50", "≥10公里", "11公里", "50分", new Place(3)) { Extra = [KeyValuePair.Create("完成率", "110%")] }],
    };
}
