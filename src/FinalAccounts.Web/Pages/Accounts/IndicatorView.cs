using FinalAccounts.Storage;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// An indicator of a scorecard as printed. <paramref name="Level1Rows"/> and <paramref name="Level2Rows"/> are how many rows its merged
/// cells cover; 0 where a row above covers it.
/// </summary>
public sealed record IndicatorView(string Level1, string Level2, string Level3, string Weight, string Target, string Actual, string Score, string DeviationReason, IReadOnlyList<KeyValuePair<string, string>> Extra, bool LostPoints, string Place, int Level1Rows, int Level2Rows)
{
    internal static IReadOnlyList<IndicatorView> Of(IReadOnlyList<ScorecardIndicatorEntity> indicators)
    {
        var views = new List<IndicatorView>();
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            var firstOfLevel1 = i == 0 || indicators[i - 1].Level1 != indicator.Level1;
            var firstOfLevel2 = firstOfLevel1 || indicators[i - 1].Level2 != indicator.Level2;
            views.Add(new IndicatorView(
                indicator.Level1,
                indicator.Level2,
                indicator.Level3,
                indicator.Weight,
                indicator.Target,
                indicator.Actual,
                indicator.Score,
                indicator.DeviationReason,
                LabelledTexts.Deserialize(indicator.Extra),
                indicator.ScorePoints < indicator.WeightPoints,
                indicator.Place,
                firstOfLevel1 ? Run(indicators, i, (a, b) => a.Level1 == b.Level1) : 0,
                firstOfLevel2 ? Run(indicators, i, (a, b) => a.Level1 == b.Level1 && a.Level2 == b.Level2) : 0));
        }

        return views;
    }

    private static int Run(IReadOnlyList<ScorecardIndicatorEntity> indicators, int from, Func<ScorecardIndicatorEntity, ScorecardIndicatorEntity, bool> same)
    {
        var end = from + 1;
        while (end < indicators.Count && same(indicators[from], indicators[end])) end++;
        return end - from;
    }
}
