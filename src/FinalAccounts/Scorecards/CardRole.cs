namespace FinalAccounts.Scorecards;

/// <summary>What a column of a scorecard's funds or indicators holds.</summary>
internal enum CardRole
{
    /// <summary>A column of its province, kept by its heading.</summary>
    Other,

    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标: the indicator.</summary>
    Level3,

    /// <summary>分值, 权重.</summary>
    Weight,

    /// <summary>指标性质: ≥, ＝, 定性, in a column before the target.</summary>
    TargetRelation,

    /// <summary>目标值.</summary>
    Target,

    /// <summary>度量单位, in a column behind the target.</summary>
    TargetUnit,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>得分.</summary>
    Score,

    /// <summary>偏差原因分析及改进措施.</summary>
    DeviationReason,

    /// <summary>年初预算数.</summary>
    InitialBudget,

    /// <summary>全年预算数.</summary>
    AnnualBudget,

    /// <summary>全年执行数.</summary>
    Executed,

    /// <summary>执行率.</summary>
    ExecutionRate,
}
