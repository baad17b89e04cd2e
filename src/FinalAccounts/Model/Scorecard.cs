namespace FinalAccounts.Model;

/// <summary>Which performance scorecard (绩效自评表). Stored by number.</summary>
public enum ScorecardKind
{
    /// <summary>整体支出绩效自评表: the whole department.</summary>
    Overall = 1,

    /// <summary>项目支出绩效自评表: one project.</summary>
    Project = 2,
}

/// <summary>
/// A performance scorecard as printed. All cells are kept as text with thousands separators as printed; money is in
/// <see cref="Unit"/> (万元 on every known form).
/// </summary>
public sealed record Scorecard(ScorecardKind Kind, Place Place)
{
    /// <summary>项目名称; empty for an overall card.</summary>
    public string Project { get; init; } = "";

    /// <summary>主管部门 or 单位名称.</summary>
    public string Department { get; init; } = "";

    /// <summary>实施单位.</summary>
    public string ImplementingUnit { get; init; } = "";

    /// <summary>The year in the head (2024年度), or null.</summary>
    public int? Year { get; init; }

    /// <summary>The unit of the funds block.</summary>
    public AmountUnit Unit { get; init; } = AmountUnit.TenThousandYuan;

    /// <summary>年度总体目标: 预期目标.</summary>
    public string ExpectedGoal { get; init; } = "";

    /// <summary>年度总体目标: 实际完成情况.</summary>
    public string ActualGoal { get; init; } = "";

    /// <summary>资金: total first or last, and its sources.</summary>
    public IReadOnlyList<ScorecardFund> Funds { get; init; } = [];

    /// <summary>The indicators, with merged level cells filled in.</summary>
    public IReadOnlyList<ScorecardIndicator> Indicators { get; init; } = [];

    /// <summary>总分: the weight column's total, as printed (100).</summary>
    public string TotalWeight { get; init; } = "";

    /// <summary>总分: the score, as printed (98.5, 100.00分).</summary>
    public string TotalScore { get; init; } = "";

    /// <summary>Anything else that the card prints under a label of its own (联系人, 评价结论 …).</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>The blocks that it is printed in.</summary>
    public IReadOnlyList<int> Blocks { get; init; } = [];
}

/// <summary>One row of the funds block.</summary>
public sealed record ScorecardFund(string Name, string InitialBudget, string AnnualBudget, string Executed, string Weight, string ExecutionRate, string Score, Place Place)
{
    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text. Never the ground of an accusation.</summary>
    public float? Confidence { get; init; }
}

/// <summary>One indicator: three levels, weight, target, actual, score, reason for deviation, and the extra columns of its province by heading.</summary>
public sealed record ScorecardIndicator(string Level1, string Level2, string Level3, string Weight, string Target, string Actual, string Score, Place Place)
{
    /// <summary>偏差原因分析及改进措施.</summary>
    public string DeviationReason { get; init; } = "";

    /// <summary>Further columns (完成率, 指标值设定依据, 上年完成情况 …) by their printed heading, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text. Never the ground of an accusation.</summary>
    public float? Confidence { get; init; }
}
