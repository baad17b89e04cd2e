using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>Scorecards with their funds and indicators, as printed.</summary>
internal sealed class ScorecardRows
{
    public static readonly IReadOnlyList<string> Queries =
    [
        "SELECT version_id, ordinal, kind, project, department, implementing_unit, year, unit, expected_goal, actual_goal, total_weight, total_score, extra, place, blocks FROM scorecards WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, scorecard_ordinal, name, initial_budget, annual_budget, executed, weight, execution_rate, score, place, confidence FROM scorecard_funds WHERE version_id = ANY($1) ORDER BY version_id, scorecard_ordinal, ordinal",
        "SELECT version_id, scorecard_ordinal, level1, level2, level3, weight, target, actual, score, deviation_reason, extra, place, confidence FROM scorecard_indicators WHERE version_id = ANY($1) ORDER BY version_id, scorecard_ordinal, ordinal",
    ];

    private readonly Dictionary<int, IReadOnlyList<Scorecard>> cards = [];

    private ScorecardRows()
    {
    }

    public IReadOnlyList<Scorecard> Of(int version) => cards.GetValueOrDefault(version) ?? [];

    public static async Task<ScorecardRows> ReadAsync(ResultSets results)
    {
        var cards = await results.NextAsync(row => (Ordinal: row.GetInt32(1), Card: Card(row)));
        var funds = await results.NextAsync(row => (Card: row.GetInt32(1), Fund: Fund(row)));
        var indicators = await results.NextAsync(row => (Card: row.GetInt32(1), Indicator: Indicator(row)));
        var read = new ScorecardRows();
        foreach (var version in cards)
        {
            var fundsOf = funds[version.Key].ToLookup(item => item.Card, item => item.Fund);
            var indicatorsOf = indicators[version.Key].ToLookup(item => item.Card, item => item.Indicator);
            read.cards[version.Key] = [.. version.Select(item => item.Card with { Funds = [.. fundsOf[item.Ordinal]], Indicators = [.. indicatorsOf[item.Ordinal]] })];
        }

        return read;
    }

    private static Scorecard Card(NpgsqlDataReader row) => new((ScorecardKind)row.GetInt16(2), row.PlaceOf(13))
    {
        Project = row.GetString(3),
        Department = row.GetString(4),
        ImplementingUnit = row.GetString(5),
        Year = row.NumberOrNull(6),
        Unit = (AmountUnit)row.GetInt16(7),
        ExpectedGoal = row.GetString(8),
        ActualGoal = row.GetString(9),
        TotalWeight = row.GetString(10),
        TotalScore = row.GetString(11),
        Extra = LabelledTexts.Deserialize(row.GetString(12)).ToDictionary(pair => pair.Key, pair => pair.Value),
        Blocks = row.GetFieldValue<int[]>(14),
    };

    private static ScorecardFund Fund(NpgsqlDataReader row) =>
        new(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.PlaceOf(9)) { Confidence = row.ShareOrNull(10) };

    private static ScorecardIndicator Indicator(NpgsqlDataReader row) =>
        new(row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.PlaceOf(11))
        {
            DeviationReason = row.GetString(9),
            Extra = LabelledTexts.Deserialize(row.GetString(10)),
            Confidence = row.ShareOrNull(12),
        };
}
