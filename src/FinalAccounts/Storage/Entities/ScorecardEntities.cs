using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>scorecards: 绩效自评表.</summary>
public sealed class ScorecardEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0, in printed order.</summary>
    public int Ordinal { get; set; }

    /// <summary>整体 or 项目.</summary>
    public ScorecardKind Kind { get; set; }

    /// <summary>项目名称.</summary>
    public required string Project { get; set; }

    /// <summary>主管部门.</summary>
    public required string Department { get; set; }

    /// <summary>实施单位.</summary>
    public required string ImplementingUnit { get; set; }

    /// <summary>The year in its head.</summary>
    public int? Year { get; set; }

    /// <summary>Unit of its funds.</summary>
    public AmountUnit Unit { get; set; }

    /// <summary>预期目标.</summary>
    public required string ExpectedGoal { get; set; }

    /// <summary>实际完成情况.</summary>
    public required string ActualGoal { get; set; }

    /// <summary>总分: weight, as printed.</summary>
    public required string TotalWeight { get; set; }

    /// <summary>总分: score, as printed.</summary>
    public required string TotalScore { get; set; }

    /// <summary>总分 as a number, if it is one.</summary>
    public decimal? Score { get; set; }

    /// <summary>Other labelled cells, as JSON.</summary>
    public required string Extra { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>The blocks that it is printed in.</summary>
    public int[] Blocks { get; set; } = [];

    /// <summary>资金.</summary>
    public List<ScorecardFundEntity> Funds { get; } = [];

    /// <summary>指标.</summary>
    public List<ScorecardIndicatorEntity> Indicators { get; } = [];
}

/// <summary>scorecard_funds: a row of the funds block; text as printed, amounts in 元 beside it.</summary>
public sealed class ScorecardFundEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>The card.</summary>
    public int ScorecardOrdinal { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>年度资金总额, 其中：当年财政拨款 ….</summary>
    public required string Name { get; set; }

    /// <summary>年初预算数 as printed.</summary>
    public required string InitialBudget { get; set; }

    /// <summary>全年预算数 as printed.</summary>
    public required string AnnualBudget { get; set; }

    /// <summary>全年执行数 as printed.</summary>
    public required string Executed { get; set; }

    /// <summary>分值 as printed.</summary>
    public required string Weight { get; set; }

    /// <summary>执行率 as printed.</summary>
    public required string ExecutionRate { get; set; }

    /// <summary>得分 as printed.</summary>
    public required string Score { get; set; }

    /// <summary>年初预算数 in 元.</summary>
    public decimal? InitialBudgetAmount { get; set; }

    /// <summary>全年预算数 in 元.</summary>
    public decimal? AnnualBudgetAmount { get; set; }

    /// <summary>全年执行数 in 元.</summary>
    public decimal? ExecutedAmount { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; set; }
}

/// <summary>scorecard_indicators.</summary>
public sealed class ScorecardIndicatorEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>The card.</summary>
    public int ScorecardOrdinal { get; set; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>一级指标.</summary>
    public required string Level1 { get; set; }

    /// <summary>二级指标.</summary>
    public required string Level2 { get; set; }

    /// <summary>三级指标.</summary>
    public required string Level3 { get; set; }

    /// <summary>分值 as printed.</summary>
    public required string Weight { get; set; }

    /// <summary>指标值 as printed.</summary>
    public required string Target { get; set; }

    /// <summary>实际完成值 as printed.</summary>
    public required string Actual { get; set; }

    /// <summary>得分 as printed.</summary>
    public required string Score { get; set; }

    /// <summary>分值 as a number, if it is one.</summary>
    public decimal? WeightPoints { get; set; }

    /// <summary>得分 as a number, if it is one.</summary>
    public decimal? ScorePoints { get; set; }

    /// <summary>偏差原因.</summary>
    public required string DeviationReason { get; set; }

    /// <summary>Further columns, as a JSON array of [heading, text].</summary>
    public required string Extra { get; set; }

    /// <summary>Where.</summary>
    public required string Place { get; set; }

    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; set; }
}
