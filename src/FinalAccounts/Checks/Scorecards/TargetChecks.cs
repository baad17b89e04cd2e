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
        if ((target.Relation == TargetRelation.NotAfter) != reached.IsDay) return NotApplicable(where, CheckMessages.TargetNotComparable(indicator));

        // A day without its year may be of another year than a day with it.
        if (reached.IsDay && (target.Value >= 10_000) != (reached.Value >= 10_000)) return NotApplicable(where, CheckMessages.TargetNotComparable(indicator));
        if (!reached.IsDay && target.Unit != reached.Unit && target.Unit.Length > 0 && reached.Unit.Length > 0) return NotApplicable(where, CheckMessages.UnitsDiffer(indicator));
        if (target.IsMetBy(reached.Value) || weight.Value == 0 || score.Value < weight.Value) return Passed(where);
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
        if (target.Unit.Length == 0 || reached.Unit.Length == 0) return NotApplicable(where, CheckMessages.UnitNotPrinted(indicator));
        if (Same(target.Unit, reached.Unit)) return Passed(where);
        return Failed(where, CheckMessages.UnitsDiffer(indicator)) with
        {
            Severity = IsPercent(target.Unit) != IsPercent(reached.Unit) ? Severity : FindingSeverity.Warning,
            Printed = indicator.Actual,
            Expected = indicator.Target,
            Evidence = [new Evidence("实际完成值", indicator.Actual, indicator.Place), new Evidence("年度指标值", indicator.Target, indicator.Place)],
            Suggestion = CheckMessages.UnitsSuggestion,
        };
    }

    /// <summary>人 and 人次 differ, but 个 and 个项目, 家 and 家（次） are one unit more or less fully written.</summary>
    private static bool Same(string one, string other) =>
        one == other || (IsPercent(one) && IsPercent(other)) || (one + other != "人人次" && one + other != "人次人" && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));

    private static bool IsPercent(string unit) => unit.StartsWith('%') || unit.StartsWith('％') || unit.StartsWith("百分", StringComparison.Ordinal);
}
