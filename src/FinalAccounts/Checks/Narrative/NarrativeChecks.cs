using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>The narrative against the tables, and its own arithmetic.</summary>
internal static class NarrativeChecks
{
    public static readonly IReadOnlyList<Check> AgainstTables =
    [
        new CellStatementCheck("N01", "说明中的金额与表中同一项目一致", FigureKind.Amount, FigureKind.InitialBudget, FigureKind.AnnualBudget) { Basis = Bases.NarrativeAgainstTables },
        new ItemNameCheck("N02", "说明中的类、款、项名称与公开表一致") { Basis = Bases.NarrativeAgainstTables, Severity = FindingSeverity.Warning },
        new CellStatementCheck("N03", "说明中的数量（批次、人次、团组、车辆等）与表中一致", FigureKind.Count) { Basis = Bases.NarrativeAgainstTables },
        new NoneStatedCheck("N04", "说明为“无……收支”的表没有数据") { Basis = Bases.NarrativeAgainstTables },
        new StatedTwiceCheck("N05", "同一指标在说明中各处的数一致") { Basis = Bases.NarrativeItself },
        new ShareCheck("N06", "说明中占某项总额的比例与公开表的总额一致", OfTable: true) { Basis = Bases.NarrativeAgainstTables },
    ];

    public static readonly IReadOnlyList<Check> Arithmetic =
    [
        new ShareCheck("A01", "占比与本项金额、总额一致", OfTable: false) { Basis = Bases.NarrativeItself },
        new RateCheck("A02", "增长（下降）幅度与本年数、比上年增减额一致", Rates.Growth) { Basis = Bases.NarrativeItself },
        new Kinds.AllOfCheck("A03", "完成预算的比例与决算数、预算数一致；预算数为0时没有完成率")
        {
            Basis = Bases.NarrativeItself,
            Parts =
            [
                new RateCheck("A03", "完成预算的比例与决算数、预算数一致", Rates.Completion) { Basis = Bases.NarrativeItself },
                new CompletionOfZeroCheck("A03", "预算数为0时没有完成率") { Basis = Bases.NarrativeItself },
            ],
        },
        new StatedSumCheck("A04", "“其中”各部分之和等于总额，收入总计等于支出总计") { Basis = Bases.NarrativeItself },
        new DirectionCheck("A05", "增加、减少、持平、大于、小于等用词与数字的方向一致") { Basis = Bases.NarrativeItself },
        new GrowthFromZeroCheck("A06", "上年数为0时没有增长幅度") { Basis = Bases.NarrativeItself, Severity = FindingSeverity.Information },
        new RateCheck("A07", "预决算差异率与决算数、预算数一致", Rates.Variance) { Basis = Bases.NarrativeItself },
    ];
}
