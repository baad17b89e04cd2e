using FinalAccounts.Model;

namespace FinalAccounts.Web.Tests.SampleAccounts;

/// <summary>Invented scorecards: one of the whole department, one of a project with more columns.</summary>
internal static class Cards
{
    public const string Drawing = """
        | 项目名称 | 农贸市场改造 |
        | 资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | 年度资金总额 | 200.00 | 245.50 | 245.50 | 10 | 100.00% | 10.00 |
        | 产出指标 | 数量指标 | 改造市场个数 | 20 | ≥3个 | 3个 | 20 |
        | 质量指标 | 验收合格率 | 20 | 100% | 96% | 18 |
        """;

    /// <summary>The project two years before, with the year in front of its name.</summary>
    public static Scorecard Earlier(int block) => new(ScorecardKind.Project, new Place(block))
    {
        Project = "2022年农贸市场改造",
        TotalScore = "91.20",
        Funds = [new ScorecardFund("年度资金总额", "80.00", "80.00", "76.00", "10", "95.00%", "9.50", new Place(block))],
    };

    public static IReadOnlyList<Scorecard> At(int block) =>
    [
        new Scorecard(ScorecardKind.Overall, new Place(block))
        {
            Department = "青溪市商务局",
            Year = 2024,
            ExpectedGoal = "保障机构运转，完成年度商贸任务。",
            ActualGoal = "均已完成。",
            TotalWeight = "100",
            TotalScore = "98.5",
            Funds = [new ScorecardFund("年度资金总额", "1,300.00", "1,400.00", "1,380.00", "10", "98.57%", "9.86", Place.Cell(block, 2, 0))],
            Indicators = [new ScorecardIndicator("产出指标", "数量指标", "举办展会", "50", "≥4场", "5场", "50", Place.Cell(block, 3, 2))],
        },
        new Scorecard(ScorecardKind.Project, new Place(block))
        {
            Project = "农贸市场改造",
            Department = "青溪市商务局",
            ImplementingUnit = "青溪市商贸中心",
            Year = 2024,
            ExpectedGoal = "改造三个农贸市场。",
            ActualGoal = "改造完成三个，一个市场的排水还在整改。",
            TotalWeight = "100",
            TotalScore = "96.00分",
            Extra = new Dictionary<string, string> { ["联系人"] = "市场科" },
            Blocks = [block],
            Funds =
            [
                new ScorecardFund("年度资金总额", "200.00", "245.50", "245.50", "10", "100.00%", "10.00", Place.Cell(block, 2, 0)),
                new ScorecardFund("其中：当年财政拨款", "200.00", "245.50", "245.50", "—", "—", "—", Place.Cell(block, 2, 0)),
            ],
            Indicators =
            [
                new ScorecardIndicator("产出指标", "数量指标", "改造市场个数", "20", "≥3个", "3个", "20", Place.Cell(block, 3, 2)) { Extra = [KeyValuePair.Create("完成率", "100%")] },
                new ScorecardIndicator("产出指标", "数量指标", "新增摊位", "10", "≥60个", "64个", "10", Place.Cell(block, 3, 2)) { Extra = [KeyValuePair.Create("完成率", "106.67%")] },
                new ScorecardIndicator("产出指标", "质量指标", "验收合格率", "20", "100%", "96%", "18", Place.Cell(block, 4, 1)) { DeviationReason = "一个市场的排水没有通过验收，已安排整改。", Extra = [KeyValuePair.Create("完成率", "96%")] },
                new ScorecardIndicator("效益指标", "社会效益指标", "方便居民买菜", "40", "有所改善", "有所改善", "38", Place.Cell(block, 4, 1)),
                new ScorecardIndicator("满意度指标", "服务对象满意度指标", "摊主满意度", "10", "≥90%", "93%", "10", Place.Cell(block, 4, 1)),
            ],
        },
    ];
}
