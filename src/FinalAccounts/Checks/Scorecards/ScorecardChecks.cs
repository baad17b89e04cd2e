using FinalAccounts.Checks.Scorecards.Statements;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>What a performance scorecard (绩效自评表) must satisfy by itself, and what the narrative says of it.</summary>
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
        new CardCountCheck("S08", "绩效自评表的张数、指标的个数与说明一致") { Basis = Bases.Scorecard, Severity = FindingSeverity.Warning },
        new CardSumCheck("S09", "各绩效自评表的预算数、执行数合计与说明一致") { Basis = Bases.Scorecard },
        new GradeBandCheck("S10", "评价等级符合文件所列的分数段") { Basis = Bases.Scorecard },
        new ProjectStatementCheck("S11", "说明中某项目的资金、得分和完成情况与其绩效自评表一致") { Basis = Bases.Scorecard },
    ];
}
