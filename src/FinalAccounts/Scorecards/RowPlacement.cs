using FinalAccounts.Documents;

namespace FinalAccounts.Scorecards;

/// <summary>
/// How far a row is shifted against its heading. Rows of text lose the blanks of merged cells: the row is tried at every shift, and
/// what must be a number, a name or a target decides. Two shifts that fit about as well are no certainty, and the row stays unplaced.
/// A row with fewer or more cells than the heading, or a shifted one, is believed only where every column is filled: a blank there may
/// be one that was lost or gained between two columns.
/// </summary>
internal static class RowPlacement
{
    private const int Impossible = -1000;

    private const int Margin = 2;

    /// <summary>The shift to add to a heading's column, or null where none is certain.</summary>
    public static int? OfIndicator(CardRow row, CardHeading heading) => Find(row, heading, FitOfIndicator, IsIndicatorFilled);

    /// <summary>The shift of a row of funds, or null where none is certain or the row is none.</summary>
    public static int? OfFund(CardRow row, CardHeading heading) => Find(row, heading, FitOfFund, IsFundFilled);

    /// <summary>Whether a column holds an amount of money.</summary>
    public static bool IsMoney(CardRole role) => role is CardRole.InitialBudget or CardRole.AnnualBudget or CardRole.Executed;

    private static int? Find(CardRow row, CardHeading heading, Func<CardRow, CardHeading, int, int> fit, Func<CardRow, CardHeading, int, bool> isFilled)
    {
        if (row.Alignment == GridAlignment.Exact) return 0;
        var expected = row.Alignment == GridAlignment.FromRight ? row.Width - heading.Width : 0;
        var expectedFit = fit(row, heading, expected);
        if (row.Alignment == GridAlignment.FromRight && expected == 0 && expectedFit >= 0 && !heading.HasGap) return expected;

        var best = expected;
        var bestFit = expectedFit;
        var second = Impossible;
        for (var shift = -heading.Width + 2; shift <= 3; shift++)
        {
            if (shift == expected) continue;
            var value = fit(row, heading, shift);
            if (value > bestFit) (best, bestFit, second) = (shift, value, bestFit);
            else second = Math.Max(second, value);
        }

        if (bestFit <= 0 || (best != expected && bestFit - second < Margin)) return null;
        return (best == 0 && row.Width == heading.Width && !heading.HasGap) || isFilled(row, heading, best) ? best : null;
    }

    private static int FitOfIndicator(CardRow row, CardHeading heading, int shift)
    {
        if (LosesText(row, heading, shift)) return Impossible;
        var fit = 0;
        foreach (var column in heading.Columns)
        {
            var text = row.Text(column, shift);
            var look = CellLooks.Of(text, out var number);
            fit += column.Role switch
            {
                CardRole.Weight or CardRole.Score => Points(column.Role, look, number),
                CardRole.Level3 => look == CellLook.Blank ? 0 : CellLooks.IsValue(text) ? -8 : 3,
                CardRole.Level1 or CardRole.Level2 => CellLooks.IsValue(text) ? -8 : ScorecardWords.IsKnownSecondLevel(text) ? 1 : 0,
                CardRole.Target => look == CellLook.Blank ? -2 : CellLooks.IsValue(text) ? 2 : 1,
                CardRole.Actual => look == CellLook.Blank ? 0 : 1,
                CardRole.DeviationReason => look == CellLook.Number ? -2 : 0,
                _ => 0,
            };
        }

        return fit;
    }

    /// <summary>Whether a row fits the funds' heading, how well: a name, then numbers, dashes or blanks.</summary>
    private static int FitOfFund(CardRow row, CardHeading heading, int shift)
    {
        if (LosesText(row, heading, shift)) return Impossible;
        var fit = 0;
        var firstAmount = heading.Columns.First(column => IsMoney(column.Role)).Index;
        for (var i = 0; i < row.Width && i < firstAmount + shift; i++) fit += row.Text(i) is { Length: > 0 } text ? CellLooks.IsValue(text) ? Impossible : 2 : 0;
        foreach (var column in heading.Columns)
        {
            var look = CellLooks.Of(row.Text(column, shift), out var number);
            if (IsMoney(column.Role)) fit += look switch { CellLook.Text or CellLook.Percent => Impossible, CellLook.Number => 2, _ => 0 };
            else if (column.Role is CardRole.Weight or CardRole.Score) fit += Points(column.Role, look, number);
            else if (column.Role == CardRole.ExecutionRate) fit += look switch { CellLook.Text => Impossible, CellLook.Percent => 2, CellLook.Number => 1, _ => 0 };
        }

        return fit;
    }

    /// <summary>Whether a row of funds stands under its heading as it is: also in a grid with true columns it may be something else.</summary>
    public static bool IsFund(CardRow row, CardHeading heading, int shift) => FitOfFund(row, heading, shift) > 0;

    private static bool IsIndicatorFilled(CardRow row, CardHeading heading, int shift) =>
        heading.Columns.All(column => column.Role is not (CardRole.Weight or CardRole.Score or CardRole.Target or CardRole.Actual) || row.Text(column, shift).Length > 0);

    private static bool IsFundFilled(CardRow row, CardHeading heading, int shift) =>
        heading.Columns.All(column => !(IsMoney(column.Role) || column.Role is CardRole.Weight or CardRole.Score or CardRole.ExecutionRate) || row.Text(column, shift).Length > 0);

    /// <summary>A weight may be a percentage; a score never is, but 完成率 beside it is.</summary>
    private static int Points(CardRole role, CellLook look, decimal number) => look switch
    {
        CellLook.Text => Impossible,
        CellLook.Percent => role == CardRole.Weight ? 0 : Impossible,
        CellLook.Number => number is >= 0 and <= 120 ? 2 : Impossible,
        _ => 0,
    };

    /// <summary>Whether a text would stand left of the first column or right of the last one; the vertical label before the levels may.</summary>
    private static bool LosesText(CardRow row, CardHeading heading, int shift)
    {
        for (var i = 0; i < row.Width; i++)
        {
            if (row.Text(i).Length > 0 && (i >= heading.Width + shift || (i < shift && !ScorecardWords.IsVerticalLabel(row.Text(i))))) return true;
        }

        return false;
    }
}
