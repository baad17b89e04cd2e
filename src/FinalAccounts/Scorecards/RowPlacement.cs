using FinalAccounts.Documents;

namespace FinalAccounts.Scorecards;

/// <summary>
/// How far a row is shifted against its heading. Rows of text lose the blanks of merged cells: the row is tried at every shift, and
/// what must be a number, a name or a target decides. Two shifts that fit about as well are no certainty, and the row stays unplaced.
/// </summary>
internal static class RowPlacement
{
    private const int Impossible = -100;

    private const int Margin = 2;

    /// <summary>The shift to add to a heading's column, or null where none is certain.</summary>
    public static int? Find(CardRow row, CardHeading heading, Func<CardRow, CardHeading, int, int> fit)
    {
        if (row.Alignment == GridAlignment.Exact) return 0;
        var expected = row.Alignment == GridAlignment.FromRight ? row.Width - heading.Width : 0;
        var isSure = row.Alignment == GridAlignment.FromRight && expected == 0;
        var expectedFit = fit(row, heading, expected);
        if (isSure && expectedFit > Impossible) return expected;

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

        if (bestFit <= 0) return null;
        return best == expected || bestFit - second >= Margin ? best : null;
    }

    /// <summary>How well a row fits the indicators' heading.</summary>
    public static int OfIndicator(CardRow row, CardHeading heading, int shift)
    {
        if (LosesText(row, heading, shift)) return Impossible;
        var fit = 0;
        foreach (var column in heading.Columns)
        {
            var text = row.Text(column.Index + shift);
            var look = CellLooks.Of(text, out var number);
            fit += column.Role switch
            {
                CardRole.Weight or CardRole.Score => Points(look, number),
                CardRole.Level3 => look == CellLook.Blank ? 0 : CellLooks.IsValue(text) ? -4 : 3,
                CardRole.Level1 or CardRole.Level2 => CellLooks.IsValue(text) ? -4 : ScorecardWords.IsKnownSecondLevel(text) ? 1 : 0,
                CardRole.Target => look == CellLook.Blank ? -2 : CellLooks.IsValue(text) ? 2 : 1,
                CardRole.Actual => look == CellLook.Blank ? 0 : 1,
                CardRole.DeviationReason => look == CellLook.Number ? -2 : 0,
                _ => 0,
            };
        }

        return Math.Max(fit, Impossible);
    }

    /// <summary>How well a row fits the funds' heading.</summary>
    public static int OfFund(CardRow row, CardHeading heading, int shift)
    {
        if (LosesText(row, heading, shift)) return Impossible;
        var fit = 0;
        var firstAmount = heading.Columns.First(column => IsMoney(column.Role)).Index;
        for (var i = 0; i < row.Width && i < firstAmount + shift; i++) fit += row.Text(i) is { Length: > 0 } text ? CellLooks.IsValue(text) ? Impossible : 2 : 0;
        foreach (var column in heading.Columns)
        {
            var look = CellLooks.Of(row.Text(column.Index + shift), out var number);
            if (IsMoney(column.Role)) fit += look switch { CellLook.Text => Impossible, CellLook.Number => 2, _ => 0 };
            else if (column.Role is CardRole.Weight or CardRole.Score) fit += Points(look, number);
            else if (column.Role == CardRole.ExecutionRate) fit += look switch { CellLook.Text => Impossible, CellLook.Number => 1, _ => 0 };
        }

        return Math.Max(fit, Impossible);
    }

    public static bool IsMoney(CardRole role) => role is CardRole.InitialBudget or CardRole.AnnualBudget or CardRole.Executed;

    private static int Points(CellLook look, decimal number) => look switch
    {
        CellLook.Text => Impossible,
        CellLook.Number => number is >= 0 and <= 120 ? 2 : Impossible,
        _ => 0,
    };

    /// <summary>Whether a text would stand left of the first column or right of the last one.</summary>
    private static bool LosesText(CardRow row, CardHeading heading, int shift)
    {
        for (var i = 0; i < row.Width; i++)
        {
            if ((i < shift || i >= heading.Width + shift) && row.Text(i).Length > 0) return true;
        }

        return false;
    }
}
