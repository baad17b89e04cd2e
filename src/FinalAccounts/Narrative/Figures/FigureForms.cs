using FinalAccounts.Model;

namespace FinalAccounts.Narrative.Figures;

/// <summary>The words of the set forms that stand between a subject and its figure. Longest first where one ends with another.</summary>
internal static class FigureForms
{
    /// <summary>Words that say which budget or year an amount belongs to. Null: a plain 预算, which the text around it decides.</summary>
    public static readonly (string Words, FigureKind? Kind)[] Amounts =
    [
        ("年初预算安排数", FigureKind.InitialBudget), ("年初预算批复数", FigureKind.InitialBudget), ("年初批复预算数", FigureKind.InitialBudget), ("年初部门预算数", FigureKind.InitialBudget), ("年初预算金额", FigureKind.InitialBudget),
        ("年初预算安排", FigureKind.InitialBudget), ("年初安排预算", FigureKind.InitialBudget), ("年初批复预算", FigureKind.InitialBudget), ("年初预算总额", FigureKind.InitialBudget), ("年初预算数", FigureKind.InitialBudget), ("年初预算", FigureKind.InitialBudget),
        ("调整后的预算数", FigureKind.AnnualBudget), ("调整后预算数", FigureKind.AnnualBudget), ("调整后预算", FigureKind.AnnualBudget), ("调整预算数", FigureKind.AnnualBudget), ("调整预算", FigureKind.AnnualBudget),
        ("全年预算总额", FigureKind.AnnualBudget), ("全年预算金额", FigureKind.AnnualBudget), ("全年预算数", FigureKind.AnnualBudget), ("全年预算", FigureKind.AnnualBudget),
        ("上年度决算数", FigureKind.PriorYear), ("上年决算数", FigureKind.PriorYear), ("上年决算", FigureKind.PriorYear), ("去年决算数", FigureKind.PriorYear), ("上年支出数", FigureKind.PriorYear), ("上年数", FigureKind.PriorYear), ("上年度", FigureKind.PriorYear), ("上年", FigureKind.PriorYear), ("去年", FigureKind.PriorYear),
        ("预算安排数", null), ("预算总额", null), ("预算数", null), ("预算", null),
        ("决算数", FigureKind.Amount), ("决算", FigureKind.Amount), ("全年执行数", FigureKind.Amount), ("实际执行总额", FigureKind.Amount), ("全年执行总额", FigureKind.Amount), ("执行数", FigureKind.Amount),
    ];

    /// <summary>Words of direction, with the sign that they give; 0 is a plain 增减, whose figure carries its own sign.</summary>
    public static readonly (string Words, int Sign)[] Directions =
    [
        ("增加", 1), ("增长", 1), ("上升", 1), ("提高", 1), ("增支", 1), ("增幅", 1), ("增速", 1), ("增多", 1),
        ("减少", -1), ("下降", -1), ("降低", -1), ("减支", -1), ("压减", -1), ("缩减", -1), ("降幅", -1), ("减幅", -1),
        ("增减", 0), ("增减变动", 0),
    ];

    /// <summary>What may stand between a word of direction and its figure.</summary>
    public static readonly string[] DirectionTails = ["了", "幅度", "比例", "比率", "率", "额", "金额", "数", "数额"];

    /// <summary>What may stand directly before a word of direction.</summary>
    public static readonly string[] BeforeDirection = ["各", "均", "有所", "共", "总体", "净"];

    /// <summary>What may stand directly before any figure.</summary>
    public static readonly string[] Particles = ["为", "是", "达到", "达", "共计", "总计为", "共", "均", "各", "仅", "只", "即", "：", ":", " ", "了", "人民币"];
}
