using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>Copies scorecards with their funds and indicators: text as printed, and beside it the numbers that it certainly is.</summary>
internal static class ScorecardCopy
{
    public static async Task WriteAsync(NpgsqlConnection connection, int version, IReadOnlyList<Scorecard> cards, CancellationToken cancellation)
    {
        await CopyRows.WriteAsync(
            connection,
            "scorecards (version_id, ordinal, kind, project, department, implementing_unit, year, unit, expected_goal, actual_goal, total_weight, total_score, score, extra, place, blocks)",
            cards,
            (row, card, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Small((int)card.Kind);
                row.Text(card.Project);
                row.Text(card.Department);
                row.Text(card.ImplementingUnit);
                row.Number(card.Year);
                row.Small((int)card.Unit);
                row.Text(card.ExpectedGoal);
                row.Text(card.ActualGoal);
                row.Text(card.TotalWeight);
                row.Text(card.TotalScore);
                row.Decimal(PrintedNumbers.Points(card.TotalScore));
                row.Json(LabelledTexts.Serialize(card.Extra));
                row.Text(card.Place.ToString());
                row.Numbers(card.Blocks);
            },
            cancellation);

        await CopyRows.WriteAsync(
            connection,
            "scorecard_funds (version_id, scorecard_ordinal, ordinal, name, initial_budget, annual_budget, executed, weight, execution_rate, score, initial_budget_amount, annual_budget_amount, executed_amount, place, confidence)",
            cards.SelectMany((card, ordinal) => card.Funds.Select((fund, index) => (Card: ordinal, Index: index, Fund: fund, card.Unit))).ToList(),
            (row, item, _) =>
            {
                row.Number(version);
                row.Number(item.Card);
                row.Number(item.Index);
                row.Text(item.Fund.Name);
                row.Text(item.Fund.InitialBudget);
                row.Text(item.Fund.AnnualBudget);
                row.Text(item.Fund.Executed);
                row.Text(item.Fund.Weight);
                row.Text(item.Fund.ExecutionRate);
                row.Text(item.Fund.Score);
                row.Decimal(PrintedNumbers.Plain(item.Fund.InitialBudget) * item.Unit.InYuan());
                row.Decimal(PrintedNumbers.Plain(item.Fund.AnnualBudget) * item.Unit.InYuan());
                row.Decimal(PrintedNumbers.Plain(item.Fund.Executed) * item.Unit.InYuan());
                row.Text(item.Fund.Place.ToString());
                row.Share(item.Fund.Confidence);
            },
            cancellation);

        await CopyRows.WriteAsync(
            connection,
            "scorecard_indicators (version_id, scorecard_ordinal, ordinal, level1, level2, level3, weight, target, actual, score, weight_points, score_points, deviation_reason, extra, place, confidence)",
            cards.SelectMany((card, ordinal) => card.Indicators.Select((indicator, index) => (Card: ordinal, Index: index, Indicator: indicator))).ToList(),
            (row, item, _) =>
            {
                row.Number(version);
                row.Number(item.Card);
                row.Number(item.Index);
                row.Text(item.Indicator.Level1);
                row.Text(item.Indicator.Level2);
                row.Text(item.Indicator.Level3);
                row.Text(item.Indicator.Weight);
                row.Text(item.Indicator.Target);
                row.Text(item.Indicator.Actual);
                row.Text(item.Indicator.Score);
                row.Decimal(PrintedNumbers.Points(item.Indicator.Weight));
                row.Decimal(PrintedNumbers.Points(item.Indicator.Score));
                row.Text(item.Indicator.DeviationReason);
                row.Json(LabelledTexts.Serialize(item.Indicator.Extra));
                row.Text(item.Indicator.Place.ToString());
                row.Share(item.Indicator.Confidence);
            },
            cancellation);
    }
}
