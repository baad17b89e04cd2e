namespace FinalAccounts.Checks.Scorecards;

/// <summary>What a performance scorecard (绩效自评表) must satisfy by itself.</summary>
internal static class ScorecardChecks
{
    public static readonly IReadOnlyList<Check> All =
    [
        new MarksCheck("S01", "各指标分值（含资金执行的分值）合计为100分", "分值", indicator => indicator.Weight, fund => fund.Weight, card => card.TotalWeight, 100) { Basis = Bases.Scorecard },
        new MarksCheck("S02", "各项得分之和等于总分", "得分", indicator => indicator.Score, fund => fund.Score, card => card.TotalScore, null) { Basis = Bases.Scorecard },
        new MarkRangeCheck("S03", "得分不小于0，不大于分值") { Basis = Bases.Scorecard },
        new ExecutionRateCheck("S04", "执行率等于全年执行数除以全年预算数") { Basis = Bases.Scorecard },
        new FundSumCheck("S05", "年度资金总额等于各资金来源之和") { Basis = Bases.Scorecard },
        new TargetMissedCheck("S06", "未达到年度指标值的指标不得满分") { Basis = Bases.Scorecard },
        new UnitsCheck("S07", "实际完成值与年度指标值的单位一致") { Basis = Bases.Scorecard },
    ];
}
