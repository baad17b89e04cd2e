using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>S10: the word of a grade fits its score, by the bands that the document itself states.</summary>
internal sealed record GradeBandCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>What cards call the line in which they print their grade.</summary>
    private static readonly string[] GradeLines = ["等级", "等次", "评级"];

    /// <inheritdoc/>
    public override string Formula => "得分 ∈ 文件所列该等级的分数段";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("评价结论", CheckMessages.ReadByMachine)];
        var graded = Conclusions(account).Concat(Cards(account)).ToList();
        if (graded.Count == 0) return [NotApplicable("评价结论", CheckMessages.NoGradeWithScore)];
        var bands = GradeBand.Of(account);
        return bands.Count == 0 ? [NotApplicable("评价结论", CheckMessages.NoBands)] : graded.Select(entry => At(entry, bands));
    }

    private static IEnumerable<Graded> Conclusions(CheckedAccount account) => account.Account.Conclusions
        .Where(conclusion => conclusion is { Grade: not null, Score: not null })
        .Select(conclusion => new Graded(conclusion.Grade!, conclusion.Score!.Value, $"{conclusion.Score}分，“{conclusion.Grade}”", conclusion.Place));

    /// <summary>Cards that print their grade beside their total.</summary>
    private static IEnumerable<Graded> Cards(CheckedAccount account) =>
        from card in account.Account.Scorecards
        where CardNumber.Read(card.TotalScore) is not null
        from line in card.Extra
        where GradeLines.Any(word => line.Key.EndsWith(word, StringComparison.Ordinal))
        select new Graded(line.Value.Trim(), CardNumber.Read(card.TotalScore)!.Value.Value, $"{card.TotalScore}，“{line.Value.Trim()}”", card.Place);

    private Outcome At(Graded graded, IReadOnlyList<GradeBand> bands)
    {
        var where = $"“{graded.Printed}”";
        var own = bands.Where(band => band.Grade == GradeBand.Word(graded.Grade)).ToList();
        if (own.Count == 0) return NotApplicable(where, CheckMessages.NoBandOf(graded.Grade));
        var others = bands.Where(band => band.Grade != GradeBand.Word(graded.Grade) && band.Contains(graded.Score)).ToList();
        if (own.Any(band => band.Contains(graded.Score))) return Passed(where);
        if (others.Count == 0 && own.Any(band => band.IsNear(graded.Score))) return NotApplicable(where, CheckMessages.BetweenBands(graded.Score));
        return Failed(where, CheckMessages.GradeDiffers(graded.Grade, graded.Score, own[0], others.FirstOrDefault())) with
        {
            Printed = graded.Grade,
            Expected = others.FirstOrDefault()?.Grade,
            Difference = graded.Score < own[0].Low ? graded.Score - own[0].Low : graded.Score - own[0].High,
            Tolerance = 0,
            Unit = "分",
            Evidence = [new Evidence("评价结论", graded.Printed, graded.Place), own[0].Evidence, .. others.Take(1).Select(band => band.Evidence)],
            Suggestion = CheckMessages.LookAtGrade,
        };
    }

    private sealed record Graded(string Grade, decimal Score, string Printed, Place Place);
}
