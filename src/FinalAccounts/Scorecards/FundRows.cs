using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>The funds of one card: the total and its sources under the heading of budgets and execution.</summary>
internal sealed class FundRows(CardHeading heading, List<ScorecardFund> funds)
{
    private readonly int firstAmount = heading.Columns.First(column => RowPlacement.IsMoney(column.Role)).Index;

    /// <summary>Whether a row is one of these funds.</summary>
    public bool Fits(CardRow row) => row.Words.Count >= 3 && RowPlacement.OfFund(row, heading) is not null;

    /// <summary>Reads a row; null where it is no row of funds, false where it is one that can't be placed with certainty.</summary>
    public bool? TryRead(CardRow row)
    {
        if (RowPlacement.OfFund(row, heading) is not { } shift || !RowPlacement.IsFund(row, heading, shift)) return row.Words.Count(IsAmount) >= 2 ? false : null;
        if (Name(row, shift) is not ({ Length: > 0 } name, var at)) return row.Words.Any(IsAmount) ? false : null;
        string Text(CardRole role) => heading[role] is { } column ? row.Text(column, shift) : "";
        funds.Add(new ScorecardFund(
            name, Text(CardRole.InitialBudget), Text(CardRole.AnnualBudget), Text(CardRole.Executed), Text(CardRole.Weight), Text(CardRole.ExecutionRate), Text(CardRole.Score),
            Place.Cell(row.Block, row.Number, at)));
        return true;
    }

    /// <summary>The last text before the amounts; 其中： alone goes with it. The vertical label 项目资金（万元） is no name.</summary>
    private (string Name, int Column) Name(CardRow row, int shift)
    {
        var (name, at) = ("", -1);
        for (var i = 0; i < Math.Min(firstAmount + shift, row.Width); i++)
        {
            if (row.Text(i) is not { Length: > 0 } text || (IsLabel(text) && row.Words.Count > 1)) continue;
            (name, at) = (name.EndsWith('：') || name.EndsWith(':') ? name + text : text, i);
        }

        return at >= 0 ? (name, at) : TotalLabel(row, shift);
    }

    /// <summary>年度资金总额（万元） with no other name behind it is the total's own label.</summary>
    private (string Name, int Column) TotalLabel(CardRow row, int shift)
    {
        var at = Enumerable.Range(0, Math.Max(0, Math.Min(firstAmount + shift, row.Width))).LastOrDefault(i => row.Text(i) is { Length: > 0 } text && IsTotal(ScorecardWords.Bare(text)), -1);
        return (row.Text(at), at);
    }

    private static bool IsTotal(string bare) => bare.EndsWith("总额", StringComparison.Ordinal) || bare.EndsWith("合计", StringComparison.Ordinal);

    private bool IsLabel(string text) =>
        text.Contains("万元", StringComparison.Ordinal) || heading.Columns.Any(column => column.Index < firstAmount && column.Heading.Length > 0 && column.Heading == text);

    private static bool IsAmount(string text) => CellLooks.Of(text, out _) == CellLook.Number;
}
