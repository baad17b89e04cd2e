using FinalAccounts.Storage;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>An indicator of a scorecard as printed; <paramref name="LostPoints"/> where its score is below its weight.</summary>
public sealed record IndicatorView(
    string Level1,
    string Level2,
    string Level3,
    string Weight,
    string Target,
    string Actual,
    string Score,
    string DeviationReason,
    IReadOnlyList<KeyValuePair<string, string>> Extra,
    bool LostPoints,
    string Place,
    float? Confidence)
{
    internal static IndicatorView From(ScorecardIndicatorEntity indicator) => new(
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
        indicator.Confidence);
}

/// <summary>The indicators that follow each other under the same first and second level.</summary>
public sealed record IndicatorGroup(string Level1, string Level2, IReadOnlyList<IndicatorView> Indicators)
{
    /// <summary>产出指标 · 数量指标.</summary>
    public string Heading => string.Join(" · ", new[] { Level1, Level2 }.Where(level => level.Length > 0));

    /// <summary>The groups in printed order.</summary>
    public static IReadOnlyList<IndicatorGroup> Of(IReadOnlyList<IndicatorView> indicators)
    {
        var groups = new List<IndicatorGroup>();
        for (int start = 0, end; start < indicators.Count; start = end)
        {
            var first = indicators[start];
            end = start + 1;
            while (end < indicators.Count && indicators[end].Level1 == first.Level1 && indicators[end].Level2 == first.Level2) end++;
            groups.Add(new IndicatorGroup(first.Level1, first.Level2, [.. indicators.Skip(start).Take(end - start)]));
        }

        return groups;
    }
}
