using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>S06: full marks although the target is missed, by the target's own relation.</summary>
internal sealed record TargetMissedCheck(string Id, string Statement) : CardCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "得分 = 分值 ⇒ 实际完成值符合年度指标值（≥、＞、=、≤、＜、…前）";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card) => card.Indicators.Select(indicator => At(Name(card, indicator), indicator));

    private Outcome At(string where, ScorecardIndicator indicator)
    {
        if (CardNumber.Read(indicator.Weight) is not { } weight || CardNumber.Read(indicator.Score) is not { } score) return NotApplicable(where, CheckMessages.MarksNotRead(indicator.Weight, indicator.Score));
        if (Target.Read(indicator.Target) is not { } target || Target.Reached(indicator.Actual) is not { } reached) return NotApplicable(where, CheckMessages.TargetNotComparable(indicator));
        if (IsMet(target, reached) is not { } isMet) return NotApplicable(where, CheckMessages.TargetNotComparable(indicator));
        if (isMet || weight.Value == 0 || score.Value < weight.Value) return Passed(where);
        return Failed(where, CheckMessages.TargetMissed(where, indicator)) with
        {
            // Provinces differ in how they mark what exceeds an exact target.
            Severity = target.Relation == TargetRelation.Exactly ? FindingSeverity.Warning : Severity,
            Printed = indicator.Actual,
            Expected = indicator.Target,
            Evidence = [new Evidence("实际完成值", indicator.Actual, indicator.Place), new Evidence("年度指标值", indicator.Target, indicator.Place), new Evidence("得分", indicator.Score, indicator.Place), new Evidence("分值", indicator.Weight, indicator.Place)],
            Suggestion = CheckMessages.TargetMissedSuggestion,
        };
    }

    /// <summary>Whether the target is met; null where the two can't be compared.</summary>
    private static bool? IsMet(Target target, (decimal Value, string Unit, bool IsDay) reached)
    {
        if ((target.Relation == TargetRelation.NotAfter) != reached.IsDay) return null;

        // A day without its year may be of another year than a day with it.
        if (reached.IsDay) return (target.Value >= 10_000) == (reached.Value >= 10_000) ? target.IsMetBy(reached.Value) : null;

        var (planned, done) = (CardUnit.Of(target.Unit), CardUnit.Of(reached.Unit));
        if (target.Unit.Length > 0 && reached.Unit.Length > 0) return planned.Name == done.Name ? target.IsMetBy(reached.Value * done.Factor / planned.Factor) : null;
        if (target.IsMetBy(reached.Value)) return true;

        // A bare number of at most 1 beside a percentage is a fraction: 0.98 against 95%.
        if (planned.IsPercent && reached.Value <= 1) return target.IsMetBy(reached.Value * 100) ? true : null;
        if (done.IsPercent && target.Value <= 1) return target.IsMetBy(reached.Value / 100) ? true : null;
        return false;
    }
}

/// <summary>S07: target and actual are printed in different units (≥1辆, =1%).</summary>
internal sealed record UnitsCheck(string Id, string Statement) : CardCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "年度指标值的单位 = 实际完成值的单位";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> On(CheckedAccount account, Scorecard card) => card.Indicators.Select(indicator => At(Name(card, indicator), indicator));

    private Outcome At(string where, ScorecardIndicator indicator)
    {
        if (Target.Read(indicator.Target) is not { Relation: not TargetRelation.NotAfter } target || Target.Reached(indicator.Actual) is not { IsDay: false } reached)
            return NotApplicable(where, CheckMessages.TargetNotComparable(indicator));
        var (planned, done) = (CardUnit.Of(target.Unit), CardUnit.Of(reached.Unit));
        if (planned.Name.Length == 0 || done.Name.Length == 0) return NotApplicable(where, CheckMessages.UnitNotPrinted(indicator));
        if (planned.IsSame(done)) return Passed(where);
        return Failed(where, CheckMessages.UnitsDiffer(indicator)) with
        {
            Severity = planned.IsPercent != done.IsPercent ? Severity : FindingSeverity.Warning,
            Printed = indicator.Actual,
            Expected = indicator.Target,
            Evidence = [new Evidence("实际完成值", indicator.Actual, indicator.Place), new Evidence("年度指标值", indicator.Target, indicator.Place)],
            Suggestion = CheckMessages.UnitsSuggestion,
        };
    }
}
