using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>S08: as many scorecards, and as many indicators on one, as the narrative says.</summary>
internal sealed partial record CardCountCheck(string Id, string Statement) : CardStatementCheck(Id, Statement)
{
    /// <summary>An indicator's way down the three levels, as far as the level that is counted.</summary>
    private static readonly Dictionary<string, Func<ScorecardIndicator, (string, string, string, int)>> Levels = new()
    {
        ["一"] = indicator => (indicator.Level1, "", "", 0),
        ["二"] = indicator => (indicator.Level1, indicator.Level2, "", 0),
        ["三"] = indicator => (indicator.Level1, indicator.Level2, indicator.Level3, indicator.Place.Row ?? 0),
    };

    /// <inheritdoc/>
    public override string Formula => "说明中绩效自评表的张数 = 文件中的张数；说明中某表指标的个数 = 表中的个数";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    protected override string NothingSaid => CheckMessages.NoCardsCounted;

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Compare(CheckedAccount account) =>
        from block in account.Prose
        where block.Text.Contains("自评表", StringComparison.Ordinal) || block.Text.Contains("绩效评价项目", StringComparison.Ordinal)
        let sentences = Sentence().Matches(block.Text).Where(sentence => !Elsewhere().IsMatch(sentence.Value)).ToList()
        from outcome in Counts(block, sentences).Select(count => Cards(account, block, count)).Concat(sentences.SelectMany(sentence => Indicators(account, block, sentence)))
        select outcome;

    /// <summary>
    /// How many cards of a kind a paragraph says there are: of several numbers that which it says is published; none where it says that only some are.
    /// </summary>
    private static IEnumerable<Match> Counts(TextBlock block, IReadOnlyList<Match> sentences)
    {
        // 评价项目12个 counts scorecards where the paragraph says that these are attached.
        var isAttached = Attached().IsMatch(block.Text);
        var counts = Counted().Matches(block.Text).Concat(isAttached ? Evaluated().Matches(block.Text) : []).Where(count => sentences.Any(sentence => sentence.Index <= count.Index && count.Index < sentence.Index + sentence.Length));
        foreach (var ofKind in counts.GroupBy(KindOf))
        {
            var published = ofKind.Where(count => Published().IsMatch(block.Text[(block.Text.LastIndexOfAny(['，', '。', '；', '：'], count.Index) + 1)..count.Index])).ToList();
            if (published.Count == 0 && Selected().IsMatch(block.Text)) continue;
            foreach (var count in published.Count > 0 ? published : ofKind.AsEnumerable()) yield return count;
        }
    }

    private static ScorecardKind KindOf(Match count) => count.Groups["kind"].Value.StartsWith('整') ? ScorecardKind.Overall : ScorecardKind.Project;

    private Outcome Cards(CheckedAccount account, TextBlock block, Match count)
    {
        var kind = KindOf(count);
        var found = account.Account.Scorecards.Where(card => card.Kind == kind).ToList();
        var stated = (int)StatedNumber.Of(count).Value;
        var where = $"“{count.Value}”";
        if (found.Count == stated) return Passed(where);
        if (found.Count == 0) return NotApplicable(where, CheckMessages.NoCardsOfKind(kind));
        if (DoubtOfCards(account) is { } doubt) return NotApplicable(where, CheckMessages.InDoubt(doubt));
        return Differs(Spot.Of(block, count), stated, found.Count, CheckMessages.CardCountDiffers(count.Value, kind, found.Count), found.Select(card => new Evidence("绩效自评表", CardNames.Of(card), card.Place)));
    }

    private IEnumerable<Outcome> Indicators(CheckedAccount account, TextBlock block, Match sentence)
    {
        if (!sentence.Value.Contains("自评表", StringComparison.Ordinal)) yield break;
        foreach (Match match in Level().Matches(sentence.Value))
        {
            var where = $"“{match.Value}”";
            if (CardOf(account, block.Text, sentence.Value) is not { } card)
            {
                yield return NotApplicable(where, CheckMessages.WhichCard);
                continue;
            }

            var found = card.Indicators.Select(Levels[match.Groups["level"].Value]).Distinct().Count();
            var stated = (int)StatedNumber.Of(match).Value;
            if (found == stated) yield return Passed(where);
            else if (DoubtOf(account, card) is { } doubt) yield return NotApplicable(where, CheckMessages.InDoubt(doubt));
            else yield return Differs(new Spot(block, sentence.Index + match.Index, match.Length), stated, found, CheckMessages.IndicatorCountDiffers(match.Value, CardNames.Of(card), found), [new Evidence("绩效自评表", CardNames.Of(card), card.Place)]);
        }
    }

    /// <summary>The project that is named; else the only card of the kind that the sentence speaks of.</summary>
    private static Scorecard? CardOf(CheckedAccount account, string paragraph, string sentence)
    {
        if (CardNames.Only(CardNames.Names(account.Account.Scorecards), paragraph) is { } named) return named.Card;
        var kind = sentence.Contains("整体支出绩效自评表", StringComparison.Ordinal) ? ScorecardKind.Overall : ScorecardKind.Project;
        return account.Account.Scorecards.Where(card => card.Kind == kind).ToList() is [var only] ? only : null;
    }

    private Outcome Differs(Spot spot, int stated, int found, string message, IEnumerable<Evidence> cards) => Failed($"“{spot.Words}”", message) with
    {
        Printed = spot.Words,
        Expected = $"{found}",
        Difference = stated - found,
        Tolerance = 0,
        Unit = "个",
        Evidence = [new Evidence("说明", spot.Context, spot.Place), .. cards],
        Suggestion = CheckMessages.LookAtCardCount,
    };

    [GeneratedRegex("""[^。；]+""")]
    private static partial Regex Sentence();

    /// <summary>Cards of another year, or handed in rather than published.</summary>
    [GeneratedRegex("""上年|去年|报送|上报|提交|抽查|所属单位""")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""(?<kind>整体支出|项目支出)绩效自评表(?:共计|合计|共)?""" + StatedNumber.Pattern + """(?:个|张|份)|""" + StatedNumber.Pattern + """(?:个|张|份)(?:部门|单位)?(?<kind>整体支出|项目支出|项目)绩效自评表""")]
    private static partial Regex Counted();

    /// <summary>Cards that stand in this document, and not all that there are.</summary>
    [GeneratedRegex("""(?<![不未])公开|公示|选取|附""")]
    private static partial Regex Published();

    [GeneratedRegex("""(?:选取|选择|抽取|挑选|部分)[^。；]{0,20}(?:公开|公示)""")]
    private static partial Regex Selected();

    [GeneratedRegex("""预算绩效评价(?<kind>项目)""" + StatedNumber.Pattern + "个")]
    private static partial Regex Evaluated();

    [GeneratedRegex("""附[^。；]{0,20}项目支出绩效自评表""")]
    private static partial Regex Attached();

    [GeneratedRegex("""(?<level>[一二三])级指标(?:共)?""" + StatedNumber.Pattern + "(?:个|项)|" + StatedNumber.Pattern + "(?:个|项)(?<level>[一二三])级指标")]
    private static partial Regex Level();
}
