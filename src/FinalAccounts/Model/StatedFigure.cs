namespace FinalAccounts.Model;

/// <summary>What a figure of the narrative says of its subject. Stored by number.</summary>
public enum FigureKind
{
    /// <summary>The year's figure.</summary>
    Amount = 1,

    /// <summary>年初预算数.</summary>
    InitialBudget = 2,

    /// <summary>全年预算数.</summary>
    AnnualBudget = 3,

    /// <summary>比上年增减, signed.</summary>
    Change = 4,

    /// <summary>增长/下降 %, signed.</summary>
    Growth = 5,

    /// <summary>占 %.</summary>
    Share = 6,

    /// <summary>完成 %.</summary>
    Completion = 7,

    /// <summary>预决算差异率 %.</summary>
    Variance = 8,

    /// <summary>批次, 人次, 团组, 辆, 人.</summary>
    Count = 9,

    /// <summary>上年数: last year's figure, where the text prints it.</summary>
    PriorYear = 10,

    /// <summary>比预算增减, signed.</summary>
    BudgetChange = 11,
}

/// <summary>The stable words of the exports.</summary>
public static class FigureKinds
{
    /// <summary>The word in figures.csv and JSON.</summary>
    public static string Id(this FigureKind kind) => kind switch
    {
        FigureKind.Amount => "amount",
        FigureKind.InitialBudget => "budget_initial",
        FigureKind.AnnualBudget => "budget_annual",
        FigureKind.Change => "change",
        FigureKind.Growth => "growth",
        FigureKind.Share => "share",
        FigureKind.Completion => "completion",
        FigureKind.Variance => "variance",
        FigureKind.PriorYear => "prior_year",
        FigureKind.BudgetChange => "budget_change",
        _ => "count",
    };

    /// <summary>The word that a visitor reads.</summary>
    public static string Label(this FigureKind kind) => kind switch
    {
        FigureKind.Amount => "数额",
        FigureKind.InitialBudget => "年初预算数",
        FigureKind.AnnualBudget => "全年预算数",
        FigureKind.Change => "比上年增减",
        FigureKind.Growth => "增减幅度",
        FigureKind.Share => "占比",
        FigureKind.Completion => "完成率",
        FigureKind.Variance => "预决算差异率",
        FigureKind.PriorYear => "上年数",
        FigureKind.BudgetChange => "比预算增减",
        _ => "数量",
    };
}

/// <summary>
/// A figure that the narrative states: subject, kind, value (signed for changes and growth), printed unit (万元, 元, %, 批, 人次 …),
/// the words of the figure and its whole sentence, and where the figure is printed.
/// </summary>
public sealed record StatedFigure(string Subject, FigureKind Kind, decimal Value, string Unit, string Printed, string Sentence, Place Place)
{
    /// <summary>The ordinal of the section that it stands in.</summary>
    public int? Section { get; init; }

    /// <summary>主要原因, bound to the change (or variance) before it; null when none is given.</summary>
    public string? Reason { get; init; }

    /// <summary>The table cell that prints the same item, if the subject names one.</summary>
    public FactAddress? Cell { get; init; }

    /// <summary>The last printed decimal place, in the printed unit.</summary>
    public decimal Step { get; init; }

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text. Never the ground of an accusation.</summary>
    public float? Confidence { get; init; }
}
