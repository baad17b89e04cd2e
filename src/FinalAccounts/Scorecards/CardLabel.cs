namespace FinalAccounts.Scorecards;

/// <summary>What a labelled cell of a scorecard's head says.</summary>
internal enum CardLabel
{
    /// <summary>项目名称.</summary>
    Project,

    /// <summary>主管部门, or 单位名称 of an overall card.</summary>
    Department,

    /// <summary>实施单位.</summary>
    ImplementingUnit,

    /// <summary>预期目标.</summary>
    ExpectedGoal,

    /// <summary>实际完成情况.</summary>
    ActualGoal,
}
